import { expect, test } from 'vitest';
import { type Edits, problemsAfter } from './edited.ts';

/* Registration opens and closes on days that sessions allow, leads to known sites, and in one way. */

const cohort = 'cohorts/gardening/2027-spring.md';
const theme = 'themes/evenings/2027-03.md';
const dates = 'opens: 2027-01-04\n  closes: 2027-02-22';

async function said(edits: Edits): Promise<string[]> {
	const problems = await problemsAfter(edits);
	return problems.filter(({ rule }) => rule.includes('registration')).map(({ message }) => message);
}

/** A cohort's file with some sessions, and a line of its registration. */
const cohortWith = (sessions: string, closes: string) => `---
title: Cohort 1
term: Spring 2027
starts: "16:00"
ends: "18:00"
place: The shed
sessions:
${sessions}
registration:
  url: https://forms.example.org/gardening
  ${closes}
---
`;

test.each([
	['opens: 2027-02-01\n  closes: 2027-02-01'],
	['closes: 2027-02-24'],
	['opens: 2027-02-24'],
	['opens: 2027-02-24\n  closes: 2027-02-24'],
])('days count in full: %j', async (typed) => {
	expect(await said({ [cohort]: [dates, typed] })).toEqual([]);
});

test.each<[string, string, readonly [from: string, to: string], string[]]>([
	[
		'a session that is cancelled, as there are others',
		'closes: 2027-03-02',
		['date: 2027-02-24', 'date: 2027-02-24\n    status: cancelled'],
		[],
	],
	[
		'nor one that is postponed',
		'closes: 2027-03-04',
		['date: 2027-02-24', 'date: 2027-02-24\n    status: postponed'],
		['Registration closes on 2027-03-04, after the first session, which is on 2027-03-03.'],
	],
	[
		'where the file has them in another order',
		'closes: 2027-02-25',
		[
			'  - part: soil\n    date: 2027-02-24\n  - part: seeds\n    date: 2027-03-03\n',
			'  - part: seeds\n    date: 2027-03-03\n  - part: soil\n    date: 2027-02-24\n',
		],
		['Registration closes on 2027-02-25, after the first session, which is on 2027-02-24.'],
	],
	[
		'where one date cannot be read, which may be the first',
		'closes: 2027-03-05',
		['date: 2027-02-24', 'date: soon'],
		[],
	],
])('the day that ends registration is not that of %s', async (_, closes, [from, to], words) => {
	const text = cohortWith(
		`  - part: soil
    date: 2027-02-24
  - part: seeds
    date: 2027-03-03
  - part: harvest
    date: 2027-03-10`,
		closes,
	);
	expect(text).toContain(from);
	expect(await said({ [cohort]: text.replace(from, to) })).toEqual(words);
});

test('where all sessions are cancelled, all of them count', async () => {
	const off = cohortWith(
		'  - part: soil\n    date: 2027-02-24\n    status: cancelled',
		'closes: 2027-02-25',
	);
	expect(await said({ [cohort]: off })).toEqual([
		'Registration closes on 2027-02-25, after the session, which is on 2027-02-24.',
	]);
});

test('a list of sites that has a mistake itself refuses no link', async () => {
	const [from, to] = ['[forms.example.org, register', '["no host", forms.example.org, register'];
	expect(await said({ 'site.yaml': [from, to] })).toEqual([]);
	expect(
		await said({
			'site.yaml': [from, to],
			[cohort]: ['https://forms.example.org/', 'https://elsewhere.example.org/'],
		}),
	).toEqual([]);
});

test.each([
	['url: https://forms.example.org/gardening', ['by a form too']],
	['email: shed@example.org', ['by email too']],
	['full: false', []],
])('a telephone beside %s', async (way, words) => {
	const typed = `${way}\n  phone: 020 7946 0000`;
	const messages = await said({
		[cohort]: ['url: https://forms.example.org/gardening', typed],
	});
	expect(messages).toEqual(words.map((word) => `Registration is by telephone here, and ${word}.`));
});

const group = 'registration:\n  url: https://register.example.org/roots\n  closes: 2027-03-10\n';
const own = (...ids: readonly string[]) =>
	`---
title: Roots
starts: "18:30"
ends: "20:00"
place: Online
summary: A month below the ground.
sessions:
${['carrots', 'measuring']
	.map(
		(id) => `  - id: ${id}
    title: About ${id}
    date: 2027-03-${id === 'carrots' ? '04' : '11'}
    tracks: [growers]
    summary: Why.
${ids.includes(id) ? '    registration: none\n' : ''}`,
	)
	.join('')}---
`;

test('how to register is said once for all sessions, or by each of them', async () => {
	const missing = ['Nothing here says how to register.'];
	expect(await said({ [theme]: [group, ''] })).toEqual(missing);
	expect(await said({ [theme]: [group, 'registration: email\n'] })).toEqual([]);
	expect(await said({ [theme]: own('carrots', 'measuring') })).toEqual([]);
	expect(await said({ [theme]: own('carrots') })).toEqual(missing);
	const programme = ['cost:', 'registration: email\ncost:'] as const;
	expect(await said({ [theme]: own(), 'programmes/evenings.mdx': programme })).toEqual([]);
});

test('a month with a field that nobody knows is not asked how to register, since that field may say it', async () => {
	expect(await said({ [theme]: [group, 'registrations: email\n'] })).toEqual([]);
});
