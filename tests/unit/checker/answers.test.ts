import { expect, test } from 'vitest';
import { hintsAfter, problemsAfter } from './edited.ts';

/* Answers that once led editors who followed them to something false. */

const page = 'pages/privacy.md';
const cohort = 'cohorts/gardening/2027-spring.md';
const heading = '## What we keep';
const group =
	'registration:\n  url: https://forms.example.org/gardening\n  opens: 2027-01-04\n  closes: 2027-02-22';

test.each(['yes', 'true', 'open'])('registration: %s leaves open how', async (word) => {
	expect(await hintsAfter({ [cohort]: [group, `registration: ${word}`] })).toEqual([
		'If people register by writing to the contact, type registration: email\nIf they fill in a form, type its address, such as\nregistration:\n  url: https://forms.example.org/cohort-2\nIf nobody needs to register, type registration: none',
	]);
});

test('a state of the registration comes without an invented form', async () => {
	expect(await hintsAfter({ [cohort]: [group, 'registration: fully booked'] })).toEqual([
		expect.stringMatching(/^Type it as a field of its own:\nregistration:\n {2}full: true\nIf /),
	]);
});

test.each([
	['“Mud #2”', 'title: "Mud #2"'],
	['“Mud # and worms”', '"Mud # and worms"'],
	['“Mud: and worms”', 'title: "Mud: and worms"'],
	['"“Mud\\nand worms”"', 'title: "Mud and worms"'],
])('title: %s has its curly quotes replaced by straight ones', async (typed, mended) => {
	const [hint] = await hintsAfter({ [cohort]: ['title: Cohort 1', `title: ${typed}`] });
	expect(hint?.split('\n')[0]).toMatch(new RegExp(`: ${mended}$`));
});

test('a field that is there twice is reported for that alone', async () => {
	const edit = ['    date: 2027-02-24', '    date: 2027-02-24\n    date: 3 March'] as const;
	const problems = await problemsAfter({ [cohort]: edit });
	expect(problems.map(({ rule, line }) => [rule, line])).toEqual([['duplicate-field', 11]]);
});

test('a heading that repeats the title of its page goes', async () => {
	const answer = async (line: string) => hintsAfter({ [page]: [heading, `${line}\n\n${heading}`] });
	expect(await answer('#  privacy')).toEqual(['Take the line out.']);
	expect(await answer('Privacy\n=======')).toEqual([
		'Take the heading out, with the line below it.',
	]);
	expect(await answer('# Privacy here')).toEqual(['Type ## Privacy here']);
});

test('the list of sites that is offered has each site once', async () => {
	const edits = {
		'site.yaml': ['linkHosts: [', 'linkHosts: [forms.example.org, '],
		[page]: [heading, `[Us](https://kitchen.test/)\n\n${heading}`],
	} as const;
	expect(await hintsAfter(edits)).toEqual([
		expect.stringMatching(
			/\nlinkHosts: \[forms\.example\.org, example\.net, zoom\.us, us02web\.zoom\.us, kitchen\.test\]$/,
		),
	]);
});

test.each([
	'https://training.example.org/gardening/2026-spring',
	'training.example.org/gardening/2026-spring',
	'www.example.org/gardening/2026-spring/',
	'training.example.org/gardening/2026-spring.ics?year=1',
])('formerly: [%s] is the id in that address', async (typed) => {
	const [hint] = await hintsAfter({ [cohort]: ['term:', `formerly: ["${typed}"]\nterm:`] });
	expect(hint).toMatch(/ gardening\/2026-spring$/);
});

test.each([
	['', 'What it shows'],
	['A spade', 'A spade'],
])('a picture with a blank in its name is no link: [%s]', async (words, typed) => {
	const edit = [heading, `![${words}](/images/IMG 2041.PNG)\n\n${heading}`] as const;
	const [problem] = await problemsAfter({ [page]: edit });
	expect(problem?.message).toMatch(/^This looks like a picture,/);
	expect(problem?.hint).toBe(
		`The name of a picture has no blanks. Rename the file and type ![${typed}](/images/img-2041.png)`,
	);
});
