import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { hintsAfter } from './edited.ts';

/* Dates that hold more than a day: each day and each time that was typed stays, and no other comes in. */

const cohort = 'cohorts/gardening/2027-spring.md';
const theme = 'themes/evenings/2027-03.md';
const inCohort = async (typed: string) =>
	(await hintsAfter({ [cohort]: ['date: 2027-03-03', `date: ${typed}`] }))[0] ?? '';
const daysIn = (hint: string) => [...new Set(hint.match(/\d{4}-\d\d-\d\d/g))];

test.each([
	['2027-05-11 or 2027-05-12'],
	['2027-05-11 and 2027-05-12'],
	['2027-05-11, 2027-05-12'],
	['2027-05-11/12'],
	['2027-05-11 / 2027-05-12'],
	['[2027-05-11, 2027-05-12]'],
	['11 or 12 May 2027'],
	['11/12 May 2027'],
	['11 May and 12 May 2027'],
	['Tue 11 & Wed 12 May'],
	['May 11 and 12, 2027'],
	['"11, 12 May 2027"'],
	['either 11 or 12 May 2027 tbc'],
])('each day of “%s” is a session of its own, or one is chosen', async (typed) => {
	const hint = await inCohort(typed);
	expect(daysIn(hint)).toEqual(['2027-05-11', '2027-05-12']);
	expect(hint).toContain('type date: 2027-05-11 or date: 2027-05-12');
	expect(hint).toContain(
		'list an entry for each:\n- part: seeds\n  date: 2027-05-11\n- part: seeds\n  id: seeds-2\n  date: 2027-05-12',
	);
});

test('who typed “or” is asked first which day it is', async () => {
	expect(await inCohort('2027-05-11 or 2027-05-12')).toMatch(/^If it is only one of these days,/);
	expect(await inCohort('2027-05-11 and 2027-05-12')).toMatch(/^If people meet on each/);
});

test('three days are three entries', async () => {
	const hint = await inCohort('11, 12 and 14 May 2027');
	expect(daysIn(hint)).toEqual(['2027-05-11', '2027-05-12', '2027-05-14']);
	expect(hint).toContain('id: seeds-3\n  date: 2027-05-14');
});

test('a session with an id has another one in its copy, and leaves its former ids behind', async () => {
	const from = '- id: beetroot\n    title: Beetroot for all\n    date: 2027-03-11';
	const former =
		'- id: beetroot\n    title: Beetroot for all\n    formerly: [evenings/2026-03/beet]\n    date: 2027-03-11, 12';
	const [hint] = await hintsAfter({ [theme]: [from, former] });
	expect(hint).toContain(
		'- id: beetroot\n  title: Beetroot for all\n  formerly: [evenings/2026-03/beet]\n  date: 2027-03-11',
	);
	expect(hint).toContain('\n- id: beetroot-2\n  title: Beetroot for all\n  date: 2027-03-12');
});

test('an entry that is long or on one line is not written out', async () => {
	const words = 'list an entry for each, and give each an id of its own.';
	const lines = 'date: 2027-03-11, 12\n    note: We\n    starts: "19:00"\n    ends: "20:00"';
	expect((await hintsAfter({ [theme]: ['date: 2027-03-11', lines] }))[0]).toContain(words);
	const from = '- part: seeds\n    date: 2027-03-03';
	const flow = '- { part: seeds, date: 3 and 4 March 2027 }';
	expect((await hintsAfter({ [cohort]: [from, flow] }))[0]).toContain(words);
});

test.each([['11–12 May 2027'], ['2027-05-11 to 2027-05-12']])(
	'“%s” is first two days that people come to',
	async (typed) => {
		const hint = await inCohort(typed);
		expect(hint).toMatch(/^If people go home in between, list an entry for each:\n- part: seeds\n/);
		expect(hint).toContain('If people stay overnight, type\ndate: 2027-05-11\nendDate: 2027-05-12');
	},
);

test.each([
	['nobody knows the hours', 'starts: "16:00"\nends: "18:00"\n', ''],
	['it goes through the night', 'starts: "16:00"\nends: "18:00"', 'starts: "18:00"\nends: "10:00"'],
])('two days are one session first where %s', async (_, from, to) => {
	const text = readFileSync(`tests/fixtures/broken/base/${cohort}`, 'utf8');
	const typed = text.replace(from, to).replace('date: 2027-03-03', 'date: 3–4 March 2027');
	const hints = await hintsAfter({ [cohort]: typed });
	expect(hints.join()).toContain('If it goes on from the first day to the last without a break');
});

test.each([
	['5-7 and 9 May 2027'],
	['2027-05-11 or 05-12'],
	['2027-05-11-12'],
	['2027-05-11 if dry, else 2027-05-12'],
	['30 December to 2 January 2028'],
	['30 December to 12 January'],
])('“%s” is left to the editor, and no day is lost', async (typed) => {
	expect(await inCohort(typed)).toBe('Type one day as year-month-day, such as date: 2021-02-24');
});

test('one of several closing days is chosen', async () => {
	const edit = ['closes: 2027-02-22', 'closes: 19 or 22 February 2027'] as const;
	expect(await hintsAfter({ [cohort]: edit })).toEqual([
		'Type the one that is right: closes: 2027-02-19 or closes: 2027-02-22',
	]);
});

test.each([
	['2027-05-11 19:00', 'starts: "19:00"'],
	['Tues 11 May 2027 7pm', 'starts: "19:00"'],
	['11 May 2027, 7.30 p.m.', 'starts: "19:30"'],
	['19:00 on 11 May 2027', 'starts: "19:00"'],
	['2027-05-11T19:00:00', 'starts: "19:00"'],
	['11 May 2027 (noon)', 'starts: "12:00"'],
	['11 May 2027, 12 noon', 'starts: "12:00"'],
	['2027-05-11 1900', 'starts: "19:00"'],
	['Tue 11 May 2027 at 10', 'starts: "10:00"'],
	['11/05/2027 at 5-7pm', 'starts: "17:00"\nends: "19:00"'],
])('the time of “%s” gets a line of its own', async (typed, lines) => {
	const hint = await inCohort(typed);
	expect(hint).toContain(`:\ndate: 2027-05-11\n${lines}`);
});

test('a time of two days goes with each', async () => {
	const hint = await inCohort('11 and 12 May 2027, 7pm');
	expect(hint.match(/date: 2027-05-1[12]\n\s*starts: "19:00"/g)).toHaveLength(4);
});

test('a time of the morning or the evening is asked for', async () => {
	expect(await inCohort('11 May 2027 at 7:30')).toMatch(
		/own:\ndate: 2027-05-11\nstarts: "19:30"\nIf it is in the morning, type\ndate: 2027-05-11\nstarts: "07:30"$/,
	);
});

test('a time stays where it has a line already, and midnight is none', async () => {
	expect(await inCohort('2027-05-11 19:00\n    starts: "17:00"')).toBe(
		'Type it as year-month-day: date: 2027-05-11\nThe time that counts stands after starts. Change it there if it starts at 19:00.',
	);
	expect(await inCohort('2027-05-11 00:00')).toBe('Type it as year-month-day: date: 2027-05-11');
});
