import { describe, expect, test } from 'vitest';
import { siteContent } from '../../../../scripts/new/content.ts';
import { kinds } from '../../../../scripts/new/kinds/all.ts';
import { type Flags, fixtures, madeIn } from './copies.ts';

/* Everything that can be made, in every content of the tests, with the fewest answers: the suggestions do the rest. */

const titles = ['Tŷ Coch: a new "thing", 100 % of it', 'Bread, butter & 2 more'];

/** The answers to each kind, for every programme, month or cohort that it can be made for. */
function casesIn(fixture: string, title: string): [kind: string, flags: Flags][] {
	const { programmes, runs } = siteContent(`tests/fixtures/${fixture}`, new Date('2027-03-03'));
	const of = (kind?: string) =>
		[...programmes.values()].flatMap(({ file, draft }) =>
			kind === undefined || draft?.kind === kind ? [file.id] : [],
		);
	const registration = 'email';
	const about = { title, summary: 'It is "new": 1, 2 & 3.', registration };
	const dates = '2028-05-06, 2028-05-07';
	return [
		...of('course').map((programme): [string, Flags] => [
			'cohort',
			{ programme, title, ...(!hasRun(programme) && { dates: '2028-05-09', registration }) },
		]),
		...of('series').map((programme): [string, Flags] => [
			'month',
			{
				...{ programme, title, session: `2028-05-09 ${title}`, month: '2028-05' },
				...(needsRegistration(programme) && { registration }),
			},
		]),
		...firstAndLast(runs).map(({ kind, file }): [string, Flags] => [
			'session',
			{
				to: file.id,
				title,
				...(kind === 'cohort' && { part: partOf(file.id) }),
				...(needsOwn(file.id) && { registration }),
			},
		]),
		['event', { ...about, dates }],
		['programme', { kind: 'event', ...about, dates }],
		['programme', { kind: 'course', ...about, part: `${title}\n2027\nأهلاً` }],
		['programme', { kind: 'series', ...about }],
		...of()
			.slice(-1)
			.flatMap((programme): [string, Flags][] => [
				['faq', { programme, question: title, text: 'Yes, *very*.' }],
				['testimonial', { programme, name: title, role: 'Cook', text: 'It helped.' }],
			]),
		['page', { title, summary: 'All: of it.', text: '## Why\n\nBecause.' }],
		['venue', { name: title, street: '12', postcode: '75099', country: 'FR' }],
	];

	/** The first and the last run of each programme. The others are like them. */
	function firstAndLast(all: typeof runs): typeof runs {
		const groups = Map.groupBy(all, ({ file }) => file.id.replace(/\/.*/, ''));
		return [...groups.values()].flatMap(
			(group) => [...new Set([group[0], group.at(-1)])] as typeof runs,
		);
	}

	function partOf(id: string): string {
		const course = programmes.get(id.replace(/\/.*/, ''))?.draft;
		return (course?.kind === 'course' && course.parts?.[0]?.id) || '';
	}

	function hasRun(programme: string): boolean {
		return runs.some(({ file }) => file.id.startsWith(`${programme}/`));
	}

	/** Does neither the programme nor its newest month say how to register? */
	function needsRegistration(programme: string): boolean {
		if (programmes.get(programme)?.draft?.registration !== undefined) return false;
		const own = runs.filter(({ file }) => file.id.startsWith(`${programme}/`));
		return own.at(-1)?.draft?.registration === undefined;
	}

	function needsOwn(id: string): boolean {
		const run = runs.find(({ file }) => file.id === id);
		const programme = programmes.get(id.replace(/\/.*/, ''));
		return [run, programme].every((each) => each?.draft?.registration === undefined);
	}
}

/** The contents of the tests with one title, and the smallest with the other: signs do not depend on what else there is. */
const tried = [
	...fixtures.map((fixture) => casesOf(fixture, titles[0])),
	casesOf('county', titles[1]),
];

function casesOf(fixture: string, title = '') {
	return { fixture, title, cases: casesIn(fixture, title) };
}

describe.each(tried)('$fixture, with $title', ({ fixture, cases }) => {
	test.each(cases)('%s %j passes the check, and nothing else changes', async (kind, flags) => {
		const { made, before, after, errors } = await madeIn(fixture, kind, flags);
		expect(errors).toEqual([]);
		for (const [path, text] of after) {
			if (path !== made.path) expect(text, path).toBe(before.get(path));
		}
		expect(after.size).toBe(before.size + (made.isAdded ? 0 : 1));
	});
});

test('each kind is tried in some content', () => {
	const made = new Set(tried.flatMap(({ cases }) => cases.map(([kind]) => kind)));
	expect([...made].sort()).toEqual(Object.keys(kinds).sort());
});
