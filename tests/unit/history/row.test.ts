import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Row } from '../../../src/history/row.ts';

const year = (each: number) => Date.UTC(each, 0, 1) / 1000;
const datesOf = (clocks: readonly number[]) => {
	const row = Row.of(clocks);
	return clocks.map((_, index) => row.dateOf(index));
};

test.each([
	['clocks that never fall are the dates', [2020, 2021, 2021, 2022], [2020, 2021, 2021, 2022]],
	['a commit of 2035 takes the date before it', [2020, 2035, 2021, 2022], [2020, 2020, 2021, 2022]],
	['so it does with one commit after it', [2020, 2035, 2021], [2020, 2020, 2021]],
	['a commit of 1970 takes the date before it', [2020, 2021, 1970, 2022], [2020, 2021, 2021, 2022]],
	['so it does as the last one', [2020, 1970], [2020, 2020]],
	['the first commit takes the date after it', [2035, 2020, 2021], [2020, 2020, 2021]],
	['nothing contradicts a commit of 2035 that is the last one', [2020, 2035], [2020, 2035]],
	[
		'several wrong clocks',
		[2035, 2020, 1970, 2021, 2036, 2022],
		[2020, 2020, 2020, 2021, 2021, 2022],
	],
])('%s', (_, years, expected) => {
	expect(datesOf(years.map(year))).toEqual(expected.map(year));
});

test('dates never fall, and the row is as long as any', () => {
	fc.assert(
		fc.property(
			fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 9 }),
			(clocks) => {
				const dates = datesOf(clocks);
				expect(dates).toEqual(dates.toSorted((a, b) => a - b));
				const kept = clocks.filter((clock, index) => clock === dates[index]).length;
				expect(kept).toBeGreaterThanOrEqual(longest(clocks));
			},
		),
	);
});

test('it tells when earlier commits get another date', () => {
	const row = Row.of([2020, 2035].map(year));
	const before = row.redatings;
	row.add(year(2021));
	expect(row.redatings).toBe(before + 1);
	row.add(year(2022));
	row.add(year(1970));
	expect(row.redatings).toBe(before + 1);
});

function longest(clocks: readonly number[]): number {
	const lengths: number[] = [];
	for (const [index, clock] of clocks.entries()) {
		const before = lengths.filter((_, other) => (clocks[other] ?? 0) <= clock && other < index);
		lengths.push(Math.max(0, ...before) + 1);
	}
	return Math.max(...lengths);
}
