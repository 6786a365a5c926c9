import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type Edits, problemsAfter } from './edited.ts';

/* Everything that a file names has to be there: its programme, parts, tracks and venues. Nothing is named twice. */

const cohort = 'cohorts/gardening/2027-spring.md';
const theme = 'themes/evenings/2027-03.md';
const course = 'programmes/gardening.mdx';
const series = 'programmes/evenings.mdx';
const base = (path: string) => readFileSync(`tests/fixtures/broken/base/${path}`, 'utf8');

async function said(edits: Edits): Promise<string[]> {
	return (await problemsAfter(edits)).map(({ message, hint }) => `${message} ${hint}`);
}

test('a file in the folder of the other kind of programme', async () => {
	expect(await said({ 'cohorts/evenings/2027-05.md': base(cohort) })).toContainEqual(
		'evenings is a series, which has months, but this file is in cohorts. Move the file to content/themes/evenings/2027-05.md and give it the fields of the files there.',
	);
	expect(await said({ 'themes/gardening/2027-05.md': base(theme) })).toContainEqual(
		'gardening is a course, which has cohorts, but this file is in themes. Move the file to content/cohorts/gardening/2027-05.md and give it the fields of the files there.',
	);
});

test('a session without a title that names no track is shown by its id', async () => {
	const found = await problemsAfter({
		[theme]: [
			'    title: "Carrots: straight or forked?"\n    date: 2027-03-04\n    tracks: [growers]',
			'    date: 2027-03-04',
		],
	});
	const [problem] = found.filter(({ rule }) => rule === 'unknown-track');
	expect(problem?.line).toBe(9);
	expect(problem?.hint).toBe(
		'Add a line with the tracks that it is for, such as\ntracks: [growers, judges]\nIf it is for others, first list a track for them under tracks in content/programmes/evenings.mdx.',
	);
});

test('a session without a track, where the series has its first one', async () => {
	const one = base(series).replace(/ {2}- id: judges\n(?: {4}.*\n)+/, '');
	const month = base(theme)
		.replace('    tracks: [growers, judges]\n    format: joint\n', '')
		.replace('    tracks: [judges]\n', '    tracks: [growers]\n');
	expect(await said({ [series]: one, [theme]: month })).toContainEqual(
		'The series evenings has tracks, but this session names none. If it is for everybody, or for others than growers, first list a track for them under tracks in content/programmes/evenings.mdx. If it is for growers alone, add the line\ntracks: [growers]',
	);
});

test('a track of a series without tracks', async () => {
	const without = base(series).replace(/tracks:\n(?: .*\n)+/, '');
	const month = base(theme)
		.replace('tracks: [growers, judges]\n    ', '')
		.replace('    tracks: [judges]\n', '');
	expect(await said({ [series]: without, [theme]: month })).toEqual([
		'The series evenings has no track called “growers”. Take out the line tracks, or list the track under tracks in content/programmes/evenings.mdx.',
	]);
});

const venue = '---\nname: The shed\nstreet: 1 Mill Lane\nlocality: Riverside\n---\n';

test('a venue that is not there, where others are', async () => {
	const at = (id: string) =>
		said({ 'venues/shed.md': venue, [cohort]: ['place: The shed', `venue: ${id}`] });
	expect(await at('shed')).toEqual([]);
	expect(await at('shad')).toEqual([
		'There is no venue called “shad”. Did you mean shed? The venues are shed. For another one, add the file venues/shad.md.',
	]);
});

test.each([
	['latitude: 51.5\nlongitude: -0.12', []],
	[
		'latitude: 51.5',
		[
			'There is a latitude without a longitude. Add a line below it, such as\nlongitude: -0.12\nA map shows both numbers where you ask it for the coordinates of a point.',
		],
	],
	[
		'longitude: -0.12',
		[
			'There is a longitude without a latitude. Add a line below it, such as\nlatitude: 51.5\nA map shows both numbers where you ask it for the coordinates of a point.',
		],
	],
])('coordinates of a venue: %j', async (lines, words) => {
	const text = venue.replace('street:', `${lines}\nstreet:`);
	expect(await said({ 'venues/shed.md': text })).toEqual(words);
});

test('ids that are offered instead of one that is taken are free, and differ', async () => {
	const part = (id: string) => `  - id: ${id}\n    title: More of ${id}\n    summary: More.\n`;
	const more = ['soil', 'soil', 'soil-2'].map(part).join('');
	const problems = await problemsAfter({ [course]: ['parts:\n', `parts:\n${more}`] });
	expect(problems.filter(({ rule }) => rule === 'duplicate-id').map(({ hint }) => hint)).toEqual([
		'Give this one another id, such as id: soil-3. If one of the two is new, change that one.',
		'Give this one another id, such as id: soil-4. If one of the two is new, change that one.',
	]);
});

test('so are those of sessions in two cohorts', async () => {
	const again = '  - part: soil\n    date: 2027-03-11\n';
	const twice = (id: string) =>
		base(cohort).replace('sessions:\n', `sessions:\n${again}`).replace('Cohort 1', id);
	const hints = (
		await problemsAfter({ [cohort]: twice('A'), 'cohorts/gardening/2027-summer.md': twice('B') })
	).filter(({ rule }) => rule === 'duplicate-id');
	expect(hints.map(({ hint }) => hint)).toEqual([
		'If both sessions teach soil, give this one an id of its own:\nid: soil-2',
		'If both sessions teach soil, give this one an id of its own:\nid: soil-2',
	]);
});

test('two tracks with one id', async () => {
	expect(await said({ [series]: ['- id: judges', '- id: growers'] })).toContainEqual(
		'Two tracks have the id growers. Give this one another id, such as id: growers-2. If one of the two is new, change that one.',
	);
});

test('two sessions at one time say which people would have to go to both', async () => {
	const joint = [
		'date: 2027-03-04\n    tracks: [judges]',
		'date: 2027-03-11\n    tracks: [judges, growers]',
	];
	const [from = '', to = ''] = joint;
	expect(await said({ [theme]: [from, to] })).toContainEqual(
		'This session and “Measuring a parsnip” (on line 16) are at the same time, but people of the track growers and judges would go to both. Change the date or the times of one of them. If one does not take place, add status: cancelled to it.',
	);
});
