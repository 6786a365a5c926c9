import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkContent } from '../../../src/checker/check.ts';
import { inCopy, now } from './overlay.ts';

/* The answers to fields that editors may well type and that the site does not have, in each kind of file. */

const files = {
	course: ['programmes/gardening.mdx', 'kind: course\n', ''],
	cohort: ['cohorts/gardening/2027-spring.md', '---\n', ''],
	session: ['cohorts/gardening/2027-spring.md', '    date: 2027-02-24\n', '    '],
	month: ['themes/evenings/2027-03.md', '---\n', ''],
	question: ['faqs/gardening/costs.md', '---\n', ''],
	page: ['pages/privacy.md', '---\n', ''],
	site: ['site.yaml', 'name: ', ''],
} as const;

type Kind = keyof typeof files;

/** The answer of the check once these lines are typed, and what is left once other lines take their place. */
async function answerTo(kind: Kind, line: string, mended?: string) {
	return inCopy(async (dir) => {
		const [path, after, blanks] = files[kind];
		const file = join(dir, path);
		const text = readFileSync(file, 'utf8');
		const withLines = (lines: string) => {
			const typed = lines.replace(/^/gm, blanks);
			const at = kind === 'site' ? 0 : text.indexOf(after) + after.length;
			return `${text.slice(0, at)}${typed}\n${text.slice(at)}`;
		};
		writeFileSync(file, withLines(line));
		const { problems } = await checkContent(dir, { now });
		const hints = problems.filter(({ rule }) => rule === 'unknown-field').map(({ hint }) => hint);
		writeFileSync(file, withLines(mended ?? ''));
		const { problems: left } = await checkContent(dir, { now });
		return { hint: hints[0] ?? '', count: hints.length, left: left.map(({ message }) => message) };
	});
}

const status = 'status: cancelled';
const drafts = /^There are no drafts/;
const below = /write it in the text below the fields/;
const others = 'programmes, cohorts, months and sessions';

/** The field as somebody types it, and what is said of it in each kind of file. */
const expected: readonly [line: string, answers: Partial<Record<Kind, string | RegExp>>][] = [
	[
		'price: £40',
		{
			course: /^There is cost already\. .*text below/,
			cohort: 'Did you mean cost? Then type\ncost:\n  summary: £40',
			session: 'Did you mean cost? Then type\ncost:\n  summary: £40',
			question: `This is cost, and it stands on ${others}. Type it there, or write it in the text below the fields.`,
			site: /content\/pages\//,
		},
	],
	[
		'trainer: Sam Example and Kim Example',
		{
			course: /\npeople:\n {2}- name: Sam Example\n {2}- name: Kim Example$/,
			session: /\npeople:\n {2}- name: Sam Example\n {2}- name: Kim Example$/,
			page: /This is people/,
		},
	],
	['location: Town Hall', { course: /place/, cohort: /^There is place already/, session: /place/ }],
	[
		'time: "16:00"',
		{ course: /starts.* on events, cohorts, months and sessions/, session: /starts/ },
	],
	[
		'description: More about it.',
		{ course: below, cohort: below, session: /summary/, month: below, page: below },
	],
	[
		'image: photo.jpg',
		{
			course: /!\[What it shows\]\(\/images\/photo\.jpg\)$/,
			session: /\ntext: "!\[What it shows\]\(\/images\/photo\.jpg\)"$/,
			question: below,
			site: /\nbrand:\n {2}logo: images\/photo\.jpg$/,
		},
	],
	[
		'capacity: 12',
		{
			course: /\nregistration:\n {2}places: 12\n/,
			cohort: /inside registration: move it .* Its name there is places\.$/,
			session: /\nregistration:\n {2}url: https:\S+\n(?:.*\n)* {2}places: 12$/,
			question: /places.* inside registration on programmes/,
		},
	],
	[
		'waiting-list: https://forms.example.org/w',
		{
			course: /\nregistration:\n {2}waitingList: https:\/\/forms\.example\.org\/w\n/,
			question: /^This is waitingList, and it stands inside registration/,
		},
	],
	[
		'zoom: on Zoom',
		{
			course: /^Never type the link .*\nplace: Online \(Zoom\)$/,
			session: /^Never type the link .*\nplace: Online \(Zoom\)$/,
		},
	],
	[
		'email: a@example.org',
		{
			course: /\ncontact:\n {2}email: a@example\.org$/,
			session: /\ncontact:\n {2}email: a@example\.org$/,
			question: /^email stands inside contact on programmes/,
		},
	],
	[
		'deadline: 2027-02-20',
		{ course: /\nregistration:\n {2}closes: 2027-02-20\n/, cohort: /Its name there is closes/ },
	],
	[
		'cancelled: true',
		{
			course: new RegExp(`${status}\n.*\nended: true$`),
			cohort: /Type in its entry\nstatus: cancelled$/,
			session: /^Type instead\nstatus: cancelled\n/,
			month: /Type in its entry\nstatus: cancelled$/,
			page: /Type in its entry\nstatus: cancelled$/,
		},
	],
	['cancelled: false', { session: /^Take the line out: every session goes ahead unless/ }],
	['postponed: yes', { session: /^Type instead\nstatus: postponed\n/ }],
	['draft: true', { course: drafts, cohort: drafts, session: drafts, page: drafts, site: drafts }],
	['draft: false', { course: /^Take the line out: whatever is in the content is published/ }],
	['end: "18:00"', { course: /ends.* on events, cohorts, months and sessions/, session: /ends/ }],
	['day: Wednesday', { course: /date/, cohort: /weekday/, session: /tells the day of the week/ }],
	['where: Town Hall', { course: /place/, session: /place/, site: /place.* stands on/ }],
	[
		'who: Sam Example',
		{
			course: /\naudience: Sam Example\n.*\npeople:\n {2}- name: Sam Example$/,
			session: /\naudience: Sam Example\n.*\npeople:\n {2}- name: Sam Example$/,
			site: /This is audience/,
		},
	],
	[
		'free: true',
		{
			course: 'Type it inside cost, with two spaces before it:\namount: 0',
			session: 'Type instead\ncost:\n  summary: Free.\n  amount: 0',
			question: /This is cost/,
		},
	],
	[
		'contact: the office',
		{
			question: `contact stands on ${others}. Type it there, or write it in the text below the fields.`,
		},
	],
	['moon: full', { question: /^There is no field for this: write it in the text below/ }],
	['moon: full', { session: /^There is no field for this: write it in the text of the session/ }],
];

const cases = expected.flatMap(([line, answers]) =>
	Object.entries(answers).map(([kind, said]) => [line, kind as Kind, said] as const),
);

test.each(cases)('%s in a %s', async (line, kind, said) => {
	const { hint, count } = await answerTo(kind, line);
	expect(count).toBe(1);
	if (typeof said === 'string') expect(hint).toBe(said);
	else expect(hint).toMatch(said);
});

const kinds = Object.keys(files) as Kind[];

test.each(kinds)('in a %s nothing that has a meaning is to be taken out', async (kind) => {
	const meaningful = expected.filter(([line]) => !/false|zoom|day/.test(line));
	for (const [line] of meaningful) {
		const { hint } = await answerTo(kind, line);
		expect(hint, line).not.toMatch(/take (?:it|the line) out/i);
	}
});

test.each([
	['session', 'cancelled: true'],
	['session', 'price: £40'],
	['session', 'trainer: Sam Example'],
	['session', 'free: true'],
	['session', 'capacity: 12'],
	['session', 'email: a@example.org'],
	['session', 'zoom: on Zoom'],
	['cohort', 'price: £40'],
	['cohort', 'email: a@example.org'],
	['course', 'email: a@example.org'],
] as const)('in a %s the mend of %s comes clean at once', async (kind, line) => {
	const { hint } = await answerTo(kind, line);
	const mended = hint
		.split('\n')
		.filter((each) => /^ *(?:- )?\w+:(?: |$)/.test(each))
		.join('\n');
	const { left } = await answerTo(kind, line, mended);
	expect(mended).not.toBe('');
	expect(left).toEqual([]);
});
