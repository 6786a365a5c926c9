import { expect, test } from 'vitest';
import { problemsAfter } from './edited.ts';

const file = 'cohorts/gardening/2027-spring.md';
const group =
	'registration:\n  url: https://forms.example.org/gardening\n  opens: 2027-01-04\n  closes: 2027-02-22\n';
const saidOf = async (lines: string) => {
	const problems = await problemsAfter({ [file]: [group, `${lines}\n`] });
	return problems.map(({ message, hint }) => ({ message, hint }));
};

test.each([
	['email', /^Take out email and keep the fields below it: registration:\n/],
	['none', /^If people register, take out none and keep .*: registration:\nIf nobody needs to/],
	['yes', /^Take out yes and keep the fields below it: registration:\n/],
	['closed', /^Keep the fields below it, and make closed a note .*: registration: # closed\n/],
	[
		'office@example.org',
		/^Type office@example.org on a line of its own, .*\nregistration:\n {2}email: office@/,
	],
])('registration: %s above fields of its own', async (word, hint) => {
	expect(await saidOf(`registration: ${word}\n  full: true\n  places: 12`)).toEqual([
		{
			message: `registration cannot have ${word} beside it and fields of its own below it.`,
			hint: expect.stringMatching(hint),
		},
	]);
});

const beside = 'full: true\nwaitingList: https://forms.example.org/w';

test.each([
	['registration: email', ' in place of registration: email', ''],
	['registration:\n  places: 12', ' in place of the present registration', '  places: 12\n'],
	['registration: {places: 12}', ' in place of the present registration', '  places: 12\n'],
])('fields that stand beside %s are said to join it in one block', async (typed, place, kept) => {
	const [first, second] = await saidOf(`${typed}\n${beside}`);
	expect(first?.hint).toBe(
		`It belongs inside registration, and so does waitingList. Type${place}\nregistration:\n${kept}  full: true\n  waitingList: https://forms.example.org/w`,
	);
	expect(second?.hint).toBe(
		'It belongs inside registration, together with full. Take this line out and type it with that one.',
	);
});

test('a field alone beside a word is typed with what the word means', async () => {
	const [only, ...rest] = await saidOf('registration: email\nplaces: 12');
	expect(only?.hint).toBe(
		'It belongs inside registration. Type in place of registration: email\nregistration:\n  places: 12',
	);
	expect(rest).toEqual([]);
});
