import { expect, test } from 'vitest';
import { pageChanges } from '../../../src/history/page-changes.ts';
import type { ContentRecord } from '../../../src/reading/record.ts';

/* Changes of each page besides dates, in the words of the fields that editors type. */

type Collection = ContentRecord['collection'];

const record = (
	collection: Collection,
	id: string,
	fields: Record<string, unknown> = {},
	body = '',
) => ({ collection, id, fields, body }) as ContentRecord;

/** Each change behind the address of its page. */
const told = (before: readonly ContentRecord[], after: readonly ContentRecord[]) =>
	pageChanges(before, after).flatMap(({ page, does }) => does.map((each) => `${page} ${each}`));

const about = (fields: object, body = '') =>
	record('pages', 'about', { title: 'About', ...fields }, body);

test('a short value is told as it was and as it is, and a long one is not repeated', () => {
	const long = (letter: string, count: number) => ({ summary: letter.repeat(count) });
	expect(told([about(long('a', 80))], [about(long('b', 80))])).toEqual([
		`/about/ changes summary from “${'a'.repeat(80)}” to “${'b'.repeat(80)}”`,
	]);
	expect(told([about(long('a', 81))], [about(long('b', 80))])).toEqual(['/about/ changes summary']);
	expect(told([about(long('a', 80))], [about(long('b', 81))])).toEqual(['/about/ changes summary']);
	expect(told([about({ tags: ['a', 'b'] })], [about({ tags: ['c'] })])).toEqual([
		'/about/ changes tags from “a and b” to “c”',
	]);
	expect(told([about({ order: 1 })], [about({ order: null })])).toEqual(['/about/ removes order']);
	expect(told([about({ order: null })], [about({})])).toEqual([]);
});

test('a text below the fields has changed if its words have', () => {
	expect(told([about({}, 'Us.\n')], [about({}, '\nUs.')])).toEqual([]);
	expect(told([about({}, 'Us.')], [about({}, 'Them.')])).toEqual(['/about/ changes the text']);
	const faq = (body: string) => record('faqs', 'schools/costs', { question: 'Why?' }, body);
	expect(told([faq('So.')], [faq('Because.')])).toEqual(['/schools/ changes the text of “Why?”']);
});

test('what only editors see is told of no page', () => {
	const site = (fields: object) => record('site', '', { name: 'Training', ...fields });
	const after = {
		uidDomain: 'b.org',
		linkHosts: ['b.org'],
		registrationHosts: [],
		timeZone: 'UTC',
	};
	expect(told([site({ uidDomain: 'a.org' })], [site(after)])).toEqual([]);
	expect(told([site({})], [site({ slogan: 'Learn.' })])).toEqual(['/ adds slogan']);
});

test('a page under another name is the same page, and others come and go', () => {
	const us = record('pages', 'us', { title: 'About', formerly: ['about'] });
	expect(told([about({})], [us])).toEqual([]);
	expect(told([about({})], [record('pages', 'us', { title: 'Us' })])).toEqual([
		'/about/ removes the page “About”',
		'/us/ adds the page “Us”',
	]);
});

test('questions move with the programme that got another name', () => {
	const programme = (id: string, fields: object = {}) =>
		record('programmes', id, { kind: 'course', title: 'Course', ...fields });
	const faq = (folder: string) => record('faqs', `${folder}/costs`, { question: 'Why?' });
	const before = [programme('schools'), faq('schools')];
	expect(told(before, [programme('academy', { formerly: ['schools'] }), faq('academy')])).toEqual(
		[],
	);
	expect(
		told(before, [programme('academy', { formerly: ['first', 'schools'] }), faq('academy')]),
	).toEqual([]);
	expect(told(before, [programme('schools'), faq('academy')])).toEqual([
		'/academy/ adds the question “Why?”',
		'/schools/ removes the question “Why?”',
	]);
});

const month = (...sessions: object[]) =>
	record('themes', 'talks/2021-01', { title: 'January', starts: '16:00', sessions });
const power = { id: 'power', title: 'Power', date: '2021-01-14' };
const anger = { id: 'anger', title: 'Anger', date: '2021-01-21' };

test('what the changes of sessions tell is not told again', () => {
	const moved = {
		...power,
		date: '2021-01-15',
		starts: '17:00',
		place: 'Hall',
		status: 'cancelled',
	};
	expect(told([month(power)], [month(moved, anger)])).toEqual([]);
	expect(told([month(power, anger)], [month()])).toEqual([]);
	expect(told([month(power)], [])).toEqual([]);
	expect(told([], [month(power)])).toEqual([]);
});

test('a session is compared with itself, under whichever id', () => {
	const level = { level: 'beginners' };
	const page = '/talks/2021-01';
	expect(told([month(power)], [month({ ...power, ...level })])).toEqual([
		`${page}/power/ adds level`,
	]);
	const renamed = { ...power, id: 'might', formerly: ['talks/2021-01/power'] };
	expect(told([month(power)], [month({ ...renamed, ...level })])).toEqual([
		`${page}/might/ adds level`,
	]);
	const traded = [
		{ ...anger, id: 'power' },
		{ ...power, id: 'anger', ...level },
	];
	expect(told([month({ ...power, ...level }, anger)], [month(...traded)])).toEqual([]);
	const namesakes = [
		{ ...power, id: 'a', ...level },
		{ ...power, id: 'b', date: '2021-01-28' },
	];
	expect(told([month(...namesakes)], [month({ ...power, id: 'b', date: '2021-01-28' })])).toEqual(
		[],
	);
});

const fete = (fields: object, ...sessions: object[]) =>
	record('programmes', 'fete', { kind: 'event', title: 'Fete', sessions, ...fields });

test('an event with one session is one page, and with more each has its own', () => {
	const [cakes, plans] = [
		{ id: 'cakes', date: '2021-07-10' },
		{ id: 'plans', date: '2021-07-11' },
	];
	expect(told([], [fete({}, cakes)])).toEqual(['/fete/ adds the event “Fete”']);
	expect(told([fete({}, cakes)], [fete({}, { ...cakes, level: 'all' })])).toEqual([
		'/fete/ adds level',
	]);
	expect(told([fete({}, cakes, plans)], [fete({}, { ...cakes, level: 'all' }, plans)])).toEqual([
		'/fete/cakes/ adds level',
	]);
	expect(told([fete({ place: 'A' }, cakes)], [fete({ place: 'B' }, cakes)])).toEqual([]);
});

test('the title of an event is told by a session that has none of its own, or else by its page', () => {
	const titled = { id: 'cakes', title: 'Cakes', date: '2021-07-10' };
	const { title, ...untitled } = titled;
	expect(told([fete({}, untitled)], [fete({ title: 'Feast' }, untitled)])).toEqual([]);
	expect(told([fete({}, titled)], [fete({ title: 'Feast' }, titled)])).toEqual([
		'/fete/ changes title from “Fete” to “Feast”',
	]);
});

test('entries of a list come, go and change one by one', () => {
	const track = (id: string, more: object = {}) => ({ id, title: id.toUpperCase(), ...more });
	const series = (...tracks: object[]) => record('programmes', 'talks', { title: 'Talks', tracks });
	expect(told([series(track('a'), track('b'))], [series(track('a'), track('c'))])).toEqual([
		'/talks/ adds “C” to tracks',
		'/talks/ removes “B” from tracks',
	]);
	expect(told([series(track('a'))], [series(track('a', { openTo: 'all' }))])).toEqual([
		'/talks/ adds openTo of “A”',
	]);
	expect(
		told([series(track('a'))], [series({ id: 'z', title: 'A', formerly: ['a'], openTo: 'all' })]),
	).toEqual(['/talks/ changes id of “A” from “a” to “z”', '/talks/ adds openTo of “A”']);
	const handouts = (...materials: object[]) => month({ ...power, materials });
	const sheet = { title: 'Sheet', url: 'https://files.example.org/a' };
	expect(told([month(power)], [handouts(sheet)])).toEqual([
		'/talks/2021-01/power/ adds the handout “Sheet”',
	]);
	expect(told([handouts(sheet)], [month(power)])).toEqual([
		'/talks/2021-01/power/ removes the handout “Sheet”',
	]);
});

test('dates of registration are told by its run, and the rest of it here', () => {
	const run = (registration?: object) =>
		record('cohorts', 'schools/2021', { title: 'Cohort', registration, sessions: [] });
	const url = 'https://forms.example.org/a';
	expect(told([run({ opens: '2021-01-01', url })], [run({ closes: '2021-02-01', url })])).toEqual(
		[],
	);
	expect(told([run()], [run({ opens: '2021-01-01', full: true })])).toEqual([]);
	expect(told([run({ full: true, url })], [run({ full: true })])).toEqual([
		'/schools/2021/ removes registration',
	]);
});

test('pages stand in the order of their addresses', () => {
	const named = (id: string) => record('pages', id, { title: id });
	expect(told([], [named('b'), named('c'), named('a')])).toEqual([
		'/a/ adds the page “a”',
		'/b/ adds the page “b”',
		'/c/ adds the page “c”',
	]);
});
