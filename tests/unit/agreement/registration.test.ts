import { expect, test } from 'vitest';
import { sessionDocument } from '../../../src/api/session-document.ts';
import type { Catalogue } from '../../../src/domain/catalogue.ts';
import { sessionEvent } from '../../../src/domain/event.ts';
import type { Session } from '../../../src/domain/model.ts';
import {
	openStretches,
	sessionRegistration,
	sharedRegistration,
} from '../../../src/domain/offered.ts';
import { type Registration, registrationPhases } from '../../../src/domain/registration.ts';
import { offeredBy, registrationWords } from '../../../src/domain/registration-wording.ts';
import { sessionsAtom } from '../../../src/feed/sessions-feed.ts';
import { runThings } from '../../../src/structured-data/programme.ts';
import { sessionThing } from '../../../src/structured-data/session.ts';
import { catalogueWith, only, type ThemeData } from '../content.ts';

/* Every output says the same of registration, in every state of a session. */

type Stated = Omit<ThemeData['sessions'][number], 'id' | 'title' | 'date' | 'tracks'>;

const form = 'https://forms.example.org/month';
const waitingList = 'https://forms.example.org/waiting';
const addressOf = (path: string) => `https://training.example.org${path}`;

/** A month with a session on 8 October and one on 22 October. */
function contentWith(first: Stated, registration: ThemeData['registration'], second: Stated = {}) {
	const tracks = ['leaders'];
	const sessions = [
		{ id: 'one', title: 'One', date: '2020-10-08', tracks, ...first },
		{ id: 'two', title: 'Two', date: '2020-10-22', tracks, ...second },
	];
	return catalogueWith({ theme: { sessions, registration } });
}

interface Told {
	way: string | undefined;
	opens?: string | undefined;
	closes?: string | undefined;
}

/** The way to register for a session, and the first and the last day, in each output. Undefined where it has none. */
function told(
	session: Session,
	{ site }: Pick<Catalogue, 'site'>,
): Record<string, Told | undefined> {
	const publication = { site, revisionOf: () => undefined, addressOf };
	const registration = sessionRegistration(session);
	const { description } = sessionEvent(session, { site, page: addressOf('/one/') });
	const json = plain(sessionDocument(session, publication)).registration;
	return {
		page: inWords(pageWords(registration)),
		calendar: inWords(description),
		feed: inWords(sessionsAtom({ sessions: [session] }, publication, new Date(0))),
		json: json && {
			way: json.full ? json.waitingList : json.url,
			opens: json.opens,
			closes: json.closes,
		},
		structured: inOffer(plain(sessionThing(session, publication)).offers),
	};
}

function pageWords(registration: Registration | undefined): string {
	const phases = registration ? registrationPhases(registration) : [];
	return phases
		.map(({ state }) => registrationWords(registration as Registration, state, 'it'))
		.map(({ sentence, action }) => `${sentence} ${action?.href} ${action?.how}.`)
		.join(' ');
}

function inWords(text: string): Told | undefined {
	const way = /https:\/\/forms\.example\.org\/\w+/.exec(text)?.[0];
	return way === undefined
		? undefined
		: {
				way,
				opens: /opens on \w+ 1 October/.test(text) ? '2020-10-01' : undefined,
				closes: /(?:until|closes)[^.]* 6 October/.test(text) ? '2020-10-06' : undefined,
			};
}

/** A day begins at 11pm by the clocks of UTC in October, and the last one ends then. */
function inOffer(offer: Record<string, string> | undefined): Told | undefined {
	const starts: Record<string, string> = {
		'2020-10-01T00:00:00+01:00': '2020-10-01',
		'2020-10-07T00:00:00+01:00': '2020-10-06',
	};
	const day = (instant: string | undefined) => instant && (starts[instant] ?? instant);
	return offer && { way: offer.url, opens: day(offer.validFrom), closes: day(offer.validThrough) };
}

function plain<Thing>(thing: Thing) {
	return JSON.parse(JSON.stringify(thing));
}

const opens = '2020-10-01';
const closes = '2020-10-06';
const none = undefined;

test.each<[name: string, Stated, ThemeData['registration'], Told | undefined]>([
	['without a deadline', {}, { url: form }, { way: form }],
	['with a first and a last day', {}, { url: form, opens, closes }, { way: form, opens, closes }],
	['before the last day of its month', {}, { url: form, closes: '2020-10-20' }, { way: form }],
	['that is full', {}, { url: form, full: true, waitingList }, { way: waitingList }],
	['that is over when registration opens', {}, { url: form, opens: '2020-10-10' }, none],
	['that is cancelled', { status: 'cancelled' }, { url: form, opens, closes }, none],
	['that is postponed', { status: 'postponed' }, { url: form, opens, closes }, none],
	['with its own form', { registration: { url: form } }, { url: waitingList }, { way: form }],
	[
		'with its own form that is postponed',
		{ status: 'postponed', registration: { url: form, closes } },
		{ url: form },
		none,
	],
])('every output says the same of a session %s', (_, stated, registration, expected) => {
	const content = contentWith(stated, registration);
	const all = told(only(content.sessions, 'thursdays/2020-10/one'), content);
	for (const [output, saying] of Object.entries(all)) expect(saying, output).toEqual(expected);
});

const own = { registration: { url: waitingList } };

test.each<[name: string, Stated, Stated, page: string | undefined, offered: string | undefined]>([
	['goes ahead', {}, {}, form, form],
	['has a session with its own', {}, own, form, form],
	['has its own for each session', own, own, none, none],
	['goes ahead only with sessions of their own', { status: 'cancelled' }, own, none, none],
	['is postponed', { status: 'postponed' }, { ...own, status: 'postponed' }, form, none],
	['is cancelled', { status: 'cancelled' }, { status: 'cancelled' }, form, none],
])(
	'a month that %s offers its own form only where people need it',
	(_, one, two, page, offered) => {
		const { runs, site } = contentWith(one, { url: form }, two);
		const run = only(runs, 'thursdays/2020-10');
		const [{ offers }] = plain(runThings(run, { site, addressOf }));
		expect(sharedRegistration(run)?.url).toBe(page);
		expect(offers?.url).toBe(offered);
		expect(pageWords(sharedRegistration(run)).includes(form)).toBe(offered === form);
	},
);

test('a month’s registration is over with the last session that it is for', () => {
	const { runs } = contentWith({}, { url: form }, own);
	const run = only(runs, 'thursdays/2020-10');
	expect(run.registration.endsAt).toEqual(new Date('2020-10-08T16:15:00Z'));
	expect(offeredBy(run).map(({ registration, subject }) => [subject, registration.url])).toEqual([
		['1 of the 2 October 2020 sessions', form],
		['“Two”', waitingList],
	]);
});

test('a month of sessions with their own shows theirs and none of its own', () => {
	const { runs } = contentWith({ registration: { url: form } }, {}, own);
	const offered = offeredBy(only(runs, 'thursdays/2020-10'));
	expect(
		offered.map(({ registration, subject, whole }) => [subject, whole, registration.url]),
	).toEqual([
		['“One”', 'Learning Thursdays: One, Thursday 8 October 2020', form],
		['“Two”', 'Learning Thursdays: Two, Thursday 22 October 2020', waitingList],
	]);
});

test('a month names no deadline after the last session that it is for', () => {
	const monthOf = (closes: string) =>
		only(contentWith({}, { closes }, own).runs, 'thursdays/2020-10').registration.closing;
	expect(monthOf('2020-10-08')).toMatchObject({ by: 'stated', date: '2020-10-08' });
	expect(monthOf('2020-10-09')).toMatchObject({ by: 'last-session', date: '2020-10-08' });
});

test('somebody can register for a month while any of its sessions is open', () => {
	const first = { registration: { url: form, closes: '2020-10-03' } };
	const second = (opens: string) => ({ registration: { url: form, opens } });
	const stretches = (opens: string) =>
		openStretches(only(contentWith(first, {}, second(opens)).runs, 'thursdays/2020-10'));
	const start = new Date('2020-10-22T15:00:00Z');
	expect(stretches('2020-10-02')).toEqual([{ from: undefined, until: start }]);
	expect(stretches('2020-10-09')).toEqual([
		{ from: undefined, until: new Date('2020-10-03T23:00:00Z') },
		{ from: new Date('2020-10-08T23:00:00Z'), until: start },
	]);
});

test('registration names what it is for: the month, its other sessions, one session, the cohort', () => {
	const subjects = (one: Parameters<typeof offeredBy>[0]) =>
		offeredBy(one).map(({ subject, whole }) => [subject, whole]);
	const month = only(contentWith({}, { url: form }).runs, 'thursdays/2020-10');
	expect(subjects(month)).toEqual([
		['the October 2020 sessions', 'Learning Thursdays: October 2020'],
	]);
	const mixed = only(contentWith({}, { url: form }, own).runs, 'thursdays/2020-10');
	expect(subjects(mixed)).toEqual([
		['1 of the 2 October 2020 sessions', 'Learning Thursdays: 1 of the 2 October 2020 sessions'],
		['“Two”', 'Learning Thursdays: Two, Thursday 22 October 2020'],
	]);
	const [first] = month.sessions;
	expect(first && subjects(first)).toEqual([
		['this session', 'Learning Thursdays: One, Thursday 8 October 2020'],
	]);
	const cohort = only(catalogueWith().runs, 'schools/2021-spring');
	expect(cohort.sessions.slice(0, 1).map(subjects)).toEqual([
		[['Cohort 2', 'Organising in Schools: Cohort 2']],
	]);
});

test('stretches in which people can register join where they meet, in any order of the sessions', () => {
	const from = (opens: string, closes: string) => ({ registration: { url: form, opens, closes } });
	const stretches = (first: Stated, second: Stated) =>
		openStretches(only(contentWith(first, {}, second).runs, 'thursdays/2020-10'));
	const [early, late] = [from('2020-09-01', '2020-09-10'), from('2020-09-11', '2020-09-20')];
	const whole = [
		{ from: new Date('2020-08-31T23:00:00Z'), until: new Date('2020-09-20T23:00:00Z') },
	];
	expect(stretches(early, late)).toEqual(whole);
	expect(stretches(late, early)).toEqual(whole);
	expect(stretches(from('2020-09-01', '2020-09-20'), from('2020-09-05', '2020-09-06'))).toEqual(
		whole,
	);
});

test('a registration that would open after it closes is over at any time', () => {
	const late = { opens: '2020-10-23', closes: '2020-10-01' };
	const { registration } = only(contentWith({}, late).runs, 'thursdays/2020-10');
	expect(registrationPhases(registration)).toEqual([{ state: { kind: 'past' } }]);
});
