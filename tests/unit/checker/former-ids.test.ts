import { expect, test } from 'vitest';
import { type Edits, problemsAfter } from './edited.ts';

/* Each address belongs to one thing only, whether something has it now or had it once. */

const cohort = 'cohorts/gardening/2027-spring.md';
const theme = 'themes/evenings/2027-03.md';
const course = 'programmes/gardening.mdx';
const about = 'pages/about.mdx';

const talks = `---
kind: series
title: Talks
summary: Talks about what grows.
audience: Everybody.
cost:
  summary: Free.
---
`;

/** The words of one rule, or of some, after some edits. */
async function said(edits: Edits, rule: RegExp): Promise<string[]> {
	const problems = await problemsAfter(edits);
	return problems
		.filter((problem) => rule.test(problem.rule))
		.map(({ message, hint }) => `${message} ${hint}`);
}

test.each(['attendance', 'language', '2027-03'])(
	'a programme called %s would have its schedule at the address of a choice or a month',
	async (id) => {
		expect(await said({ [`programmes/${id}.md`]: talks }, /^reserved-address$/)).toEqual([
			`The site itself uses the address /schedule/${id}/, where the dates of this programme would stand. Rename the file, for example to ${id}-1 or a word that says more.`,
		]);
	},
);

test.each(['talks-2027-03', '2027-03-talks', '2027-spring', 'languages'])(
	'a programme may be called %s',
	async (id) => {
		expect(await said({ [`programmes/${id}.md`]: talks }, /^reserved-address$/)).toEqual([]);
	},
);

test('a programme whose calendar would be that of another one’s track', async () => {
	expect(await said({ 'programmes/evenings-judges.md': talks }, /^address-taken$/)).toEqual([
		'The calendar of content/programmes/evenings.mdx claims the address /calendars/evenings-judges.ics, which the calendar of content/programmes/evenings-judges.md has already. Rename one of the two.',
	]);
});

test.each<[string, string, readonly [from: string, to: string]]>([
	['programme', course, ['audience:', 'formerly: [plots]\naudience:']],
	['page', about, ['order: 1', 'order: 1\nformerly: [who-we-are]']],
	['part', course, ['    title: Knowing', '    formerly: [schedule]\n    title: Knowing']],
	['cohort', cohort, ['place:', 'formerly: [gardening/first]\nplace:']],
	[
		'session',
		theme,
		['  - id: carrots', '  - id: carrots\n    formerly: [evenings/2027-02/roots]'],
	],
])('an older id of a %s is sound where nothing else has it', async (_, path, edit) => {
	expect(await said({ [path]: edit }, /^formerly-/)).toEqual([]);
});

test('one that a thing states twice still leads to that one thing', async () => {
	const twice = ['place:', 'formerly: [gardening/first, gardening/first]\nplace:'] as const;
	expect(await said({ [cohort]: twice }, /^formerly-/)).toEqual([]);
});

test.each<[string, readonly [from: string, to: string], string]>([
	[
		course,
		['audience:', 'formerly: [programmes/plots]\naudience:'],
		'programmes/plots is not a whole id: the id of a programme has no slash. Type the whole id as it was in the address, such as plots.',
	],
	[
		about,
		['order: 1', 'order: 1\nformerly: [pages/us]'],
		'pages/us is not a whole id: the id of a page has no slash. Type the whole id as it was in the address, such as us.',
	],
	[
		cohort,
		['place:', 'formerly: [cohorts/gardening/first]\nplace:'],
		'cohorts/gardening/first is not a whole id: the id of a cohort or month has one slash. Type the whole id as it was in the address, such as gardening/first.',
	],
])('%s: an id with too many slashes', async (path, edit, words) => {
	expect(await said({ [path]: edit }, /^formerly-/)).toEqual([words]);
});

test.each<[string, readonly [from: string, to: string], string]>([
	[
		course,
		['audience:', 'formerly: [schedule]\naudience:'],
		'schedule is still in use, so its address cannot lead here. Type the id that it had before, or take the line out.',
	],
	[
		cohort,
		['place:', 'formerly: [archive/2027]\nplace:'],
		'archive/2027 is still in use, so its address cannot lead here. Type the id that it had before, or take the line out.',
	],
	[
		about,
		['order: 1', 'order: 1\nformerly: [evenings]'],
		'evenings is still in use, so its address cannot lead here. Type the id that it had before, or take the line out.',
	],
])('%s: an address that something else has, and keeps', async (path, edit, words) => {
	expect(await said({ [path]: edit }, /^formerly-/)).toEqual([words]);
});
