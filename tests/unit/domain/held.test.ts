import fc from 'fast-check';
import { expect, test } from 'vitest';
import { archived, latest } from '../../../src/domain/archive.ts';
import {
	type Entry,
	firstEnd,
	heldEntries,
	lastEnd,
	stretchOfAll,
	turns,
} from '../../../src/domain/held.ts';
import { isWithin } from '../../../src/domain/interval.ts';
import type { Session } from '../../../src/domain/model.ts';
import { ended } from '../../../src/domain/schedule.ts';

const day = (number: number) => new Date(Date.UTC(2027, 0, number));
const entries = (...froms: number[]): Entry<number>[] =>
	froms.map((from) => [from, { from: day(from), until: day(from + 1) }]);
const things = ({ entries: held }: { entries: readonly Entry<number>[] }) =>
	held.map(([thing]) => thing);

test('a page holds the entries of today and those that come up next, in the order given', () => {
	const held = heldEntries(entries(5, 3, 1, 4, 2), day(2), 3);
	expect(things(held)).toEqual([3, 4, 2]);
	expect(held.runsDry).toEqual(day(5));
});

test('it holds a year at most, and runs dry only if something is left out', () => {
	const held = heldEntries(entries(2, 300, 366, 367), day(2), 10);
	expect(things(held)).toEqual([2, 300, 366]);
	expect(held.runsDry).toEqual(day(367));
	expect(heldEntries(entries(2, 300), day(2), 10).runsDry).toBeUndefined();
});

const ends = fc.array(fc.integer({ min: 1, max: 30 }));
const endings = (numbers: number[]) => numbers.map((number) => ({ end: day(number) }));

test('at any moment the one whose turn it is, is the first that is not over', () => {
	fc.assert(
		fc.property(ends, fc.integer({ min: 0, max: 31 }), (numbers, today) => {
			const all = endings(numbers);
			const shown = [...turns(all)].filter(([, stretch]) => isWithin(stretch, day(today)));
			const first = all.find(({ end }) => day(today) < end);
			expect(shown.map(([thing]) => thing)).toEqual(first ? [first] : []);
		}),
	);
});

test('once nothing is to come the last few that are over are shown, at any moment', () => {
	fc.assert(
		fc.property(ends, fc.integer({ min: 1, max: 31 }), ends, (numbers, last, more) => {
			const before = numbers.map((number) => Math.min(number, last));
			const all = endings([...before, ...more]) as Session[];
			for (const today of [last, last + 1, 31]) {
				const shown = latest(all, day(last), 3).filter(([, at]) => isWithin(at, day(today)));
				expect(shown.map(([session]) => session)).toEqual(ended(all, day(today)).slice(0, 3));
			}
		}),
	);
});

test('the archive has each session from its end on, the latest first', () => {
	const sessions = endings([1, 3, 5, 7]) as Session[];
	const [first, second, third, fourth] = sessions;
	expect(archived(sessions, day(3))).toEqual({
		entries: [
			[fourth, { from: day(7) }],
			[third, { from: day(5) }],
			[second, { from: day(3) }],
			[first, { from: day(1) }],
		],
		runsDry: undefined,
	});
});

test('the archive has room for 44 that are to come, and for all that are over', () => {
	const numbers = Array.from({ length: 45 }, (_, index) => index + 2);
	const all = archived(endings([...numbers.map(() => 1), ...numbers]) as Session[], day(1));
	expect(all.entries).toHaveLength(45 + 44);
	expect(all.runsDry).toEqual(day(46));
});

test('where none of them goes ahead the last ones are shown, each from its end on', () => {
	const sessions = endings([1, 2, 3]) as Session[];
	const [, second, third] = sessions;
	expect(latest(sessions, undefined, 2)).toEqual([
		[third, { from: day(3), until: undefined }],
		[second, { from: day(2), until: undefined }],
		[sessions[0], { from: day(1), until: day(3) }],
	]);
});

test('no more of them are held than can be shown, each from when all is over', () => {
	const sessions = endings([1, 2, 3, 4, 5]) as Session[];
	expect(latest(sessions, day(5), 2)).toEqual([
		[sessions[4], { from: day(5), until: undefined }],
		[sessions[3], { from: day(5), until: undefined }],
	]);
});

test('the first and the last end are those of all, in any order, and none of nothing', () => {
	const things = endings([4, 2, 9, 3]);
	expect([firstEnd(things), lastEnd(things)]).toEqual([day(2), day(9)]);
	expect([firstEnd([]), lastEnd([])]).toEqual([undefined, undefined]);
});

test('several stretches together last from the first beginning to the last end, open where one is', () => {
	const [early, late] = [
		{ from: day(1), until: day(5) },
		{ from: day(3), until: day(9) },
	];
	expect(stretchOfAll([late, early])).toEqual({ from: day(1), until: day(9) });
	expect(stretchOfAll([early, { until: day(9) }])).toEqual({ from: undefined, until: day(9) });
	expect(stretchOfAll([{ from: day(3) }, early])).toEqual({ from: day(1), until: undefined });
	expect(stretchOfAll([])).toEqual({ from: undefined, until: undefined });
});
