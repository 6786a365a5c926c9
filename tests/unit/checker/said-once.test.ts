import { expect, test } from 'vitest';
import { type Edits, problemsAfter } from './edited.ts';

/* Words that pages would say twice, or that machines would take for something else. */

const theme = 'themes/evenings/2027-03.md';
const cohort = 'cohorts/gardening/2027-spring.md';
const series = 'programmes/evenings.mdx';

async function said(edits: Edits): Promise<string[]> {
	return (await problemsAfter(edits)).map(
		({ line, message, hint }) => `${line} ${message} ${hint}`,
	);
}

const titled = (title: string): readonly [from: string, to: string] => [
	'title: Beetroot for all',
	`title: ${title}`,
];

test.each([
	['"Joint session: Roots"', 'Joint session'],
	['"topical – Roots"', 'topical'],
	['"  Topical session  - Roots"', 'Topical session'],
])('the title %s repeats its format', async (title, label) => {
	const format = label.toLowerCase().startsWith('joint') ? 'joint' : 'topical';
	expect(await said({ [theme]: titled(title) })).toEqual([
		`20 The page adds the format before the title, so “${label}” would be there twice. Type two fields instead:\ntitle: Roots\nformat: ${format}`,
	]);
});

test('so does one that begins with the series’ own name for it, hyphens and all', async () => {
	const formats = ['tracks:', 'formats:\n  joint: Get-together\ntracks:'] as const;
	expect(await said({ [series]: formats, [theme]: titled('"Get-together: Roots"') })).toEqual([
		'20 The page adds the format before the title, so “Get-together” would be there twice. Type two fields instead:\ntitle: Roots\nformat: joint',
	]);
	expect(await said({ [theme]: titled('"Get-together: Roots"') })).toEqual([]);
});

test.each(['Joint efforts', '"All joint: Roots"', '"Joint-stock: who owns it?"', '": Roots"'])(
	'the title %s repeats nothing',
	async (title) => {
		expect(await said({ [theme]: titled(title) })).toEqual([]);
	},
);

test('an event prints no format, so its sessions may be called so', async () => {
	const fete = `---
kind: event
title: Summer Fete
summary: An afternoon of cakes and plans.
starts: "14:00"
ends: "17:00"
place: The orchard, Mill Lane
attendance: in-person
registration: none
sessions:
  - id: cakes
    title: "Joint session: cakes"
    date: 2027-07-10
    summary: With cream.
---
`;
	expect(await said({ 'programmes/fete.md': fete })).toEqual([]);
});

test.each([
	['term: 2027-02-24', '3 term must', 'term: "2027-02-24"'],
	['term: 1_000', '3 term must', 'term: "1_000"'],
])('%s would be read as a date or a number', async (typed, must, quoted) => {
	expect(await said({ [cohort]: ['term: Spring 2027', typed] })).toEqual([
		`${must} be a text, but this would be read as a date or a number. Put it in quotes: ${quoted}`,
	]);
});

test('in a list the field is named, and the entry alone is put in quotes', async () => {
	const tags = ['cost:', 'tags: [roots, 2027-03-04]\ncost:'] as const;
	expect(await said({ [series]: tags })).toEqual([
		expect.stringMatching(
			/^\d+ tags must be a text, but this would be read as a date or a number\. Put it in quotes: "2027-03-04"$/,
		),
	]);
});

test.each(['"2027-02-24"', 'Spring 1_000', '2027-02', 'v1_0', '10_0_'])(
	'%s is read as the text that it is, or as quotes say',
	async (typed) => {
		const found = await said({ [cohort]: ['term: Spring 2027', `term: ${typed}`] });
		expect(found).toEqual(typed === '10_0_' ? [expect.stringContaining('Put it in quotes')] : []);
	},
);

test('a place or a person that nobody knows yet, of one session', async () => {
	const found = await said({
		[cohort]: [
			'  - part: seeds',
			'  - part: seeds\n    place: TBC\n    people:\n      - name: " tba "\n        role: Speaker',
		],
	});
	expect(found).toEqual([
		'12 “TBC” is no place, and search engines would list it as one. Say what is known, such as place: Riverside, venue to be confirmed. Without the line this session has the place of those around it.',
		expect.stringMatching(
			/^14 “ ?tba ?” is no person, and search engines would list it as one\. Take the entry out, and write in the note of the session what visitors should know\. If there are people at the top of the file, this session then has those: state them at each of their own sessions instead\.$/,
		),
	]);
});
