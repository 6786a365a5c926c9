import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { idFrom, nextName } from '../../../../scripts/new/names.ts';
import { slug } from '../../../../src/schemas/fields.ts';

describe('an id for a title', () => {
	it('is its words in lower case, without accents', () => {
		expect(idFrom('What does it cost?')).toBe('what-does-it-cost');
		expect(idFrom('Tŷ Coch: dysgu gyda’n gilydd')).toBe('ty-coch-dysgu-gydan-gilydd');
	});

	it('is empty for a title in other letters', () => {
		expect(idFrom('أهلاً')).toBe('');
	});

	it('fits into an address and is that of nobody else, however long the title', () => {
		const long = `${'a'.repeat(95)}-bcd`;
		const taken = ['power', 'power-2', 'a'.repeat(100), long];
		const title = fc.oneof(
			fc.string({ maxLength: 300 }),
			fc.constantFrom('Power', 'A'.repeat(400), long),
		);
		fc.assert(
			fc.property(title, (title) => {
				const id = idFrom(title, taken);
				if (id) expect(slug.safeParse(id).error?.issues).toBeUndefined();
				expect(taken).not.toContain(id);
			}),
		);
	});
});

describe('the next name', () => {
	const from = { date: '2021-06-09', season: 'summer' } as const;
	const to = { date: '2027-02-24', season: 'spring' } as const;
	const next = (name: string, names: string[] = []) => nextName(name, { names, from, to });

	it.each([
		['Cohort 2', 'Cohort 3'],
		['Summer Term 2021', 'Spring Term 2027'],
		['2021-summer', '2027-spring'],
		['2021-06', '2027-02'],
		['June course', 'February course'],
	])('of %s is %s', (name, words) => {
		expect(next(name)).toBe(words);
	});

	it.each([
		['Cohort 2026/27', 'Cohort 2027/28'],
		['2026-27', '2027-28'],
		['Year of 2026–2027', 'Year of 2027–2028'],
		['2026-10', '2027-10'],
		['October 2026', 'October 2027'],
	])('over the turn of the year, of %s is %s', (name, words) => {
		const times = { from: { date: '2026-10-07' }, to: { date: '2027-10-06' } };
		expect(nextName(name, times)).toBe(words);
	});

	it.each([
		['2021-summer-2', '2027-spring'],
		['Summer 2021, group 2', undefined],
		['June course 2', undefined],
		['Cohort 2, Summer 2021', undefined],
	])('does not count on in another season: %s', (name, words) => {
		expect(next(name)).toBe(words);
	});

	it('is unknown where a season is said and the next one is not known', () => {
		const times = { from, to: { date: '2027-02-24' } };
		expect(nextName('Summer 2021', times)).toBeUndefined();
	});

	it('has a number that nobody has', () => {
		expect(next('Cohort 2', ['Cohort 2', 'Cohort 7', 'Cohort of June'])).toBe('Cohort 8');
	});

	it('is unknown where the old one says nothing that changes, or is in use', () => {
		expect(next('Auckland')).toBeUndefined();
		expect(next('2021-summer', ['2027-spring'])).toBeUndefined();
	});
});
