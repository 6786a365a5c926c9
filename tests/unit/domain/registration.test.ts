import { expect, test } from 'vitest';
import {
	isOpen,
	lastDays,
	registrationPhases,
	registrationState,
} from '../../../src/domain/registration.ts';
import { registrationWords } from '../../../src/domain/registration-wording.ts';
import {
	type CohortData,
	catalogueWith,
	cohort as example,
	only,
	type ThemeData,
} from '../content.ts';

const at = (instant: string) => new Date(instant);

function cohortWith(registration: CohortData['registration'], sessions = example.sessions) {
	const { runs } = catalogueWith({ cohort: { registration, sessions } });
	return only(runs, 'schools/2021-spring').registration;
}

const stateAt = (registration: CohortData['registration'], instant: string) =>
	registrationState(cohortWith(registration), at(instant)).kind;

const dated = { opens: '2021-01-11', closes: '2021-02-19' };

test.each([
	['2021-01-10T23:59:59.999Z', 'not-yet-open'],
	['2021-01-11T00:00:00Z', 'open'],
	['2021-02-19T23:59:59.999Z', 'open'],
	['2021-02-20T00:00:00Z', 'closed'],
	['2021-03-10T17:59:59.999Z', 'closed'],
	['2021-03-10T18:00:00Z', 'past'],
])('with stated dates, at %s it is %s', (instant, kind) => {
	expect(stateAt(dated, instant)).toBe(kind);
});

test('in summer time the closing day ends at 11pm by the clocks of UTC', () => {
	const summer = [{ part: 'change', date: '2021-06-30' }];
	const registration = cohortWith({ closes: '2021-06-09' }, summer);
	expect(registrationState(registration, at('2021-06-09T22:59:59.999Z')).kind).toBe('open');
	expect(registrationState(registration, at('2021-06-09T23:00:00Z')).kind).toBe('closed');
});

test('without a closing date a cohort closes as its first session starts', () => {
	expect(stateAt({}, '2021-02-24T15:59:59.999Z')).toBe('open');
	expect(stateAt({}, '2021-02-24T16:00:00Z')).toBe('closed');
});

test('a first session that does not go ahead closes nothing', () => {
	const [first, ...rest] = example.sessions;
	if (!first) throw new Error('the example has sessions');
	const registration = cohortWith({}, [{ ...first, status: 'postponed' }, ...rest]);
	expect(registration.closing).toMatchObject({ date: '2021-03-03', by: 'first-session' });
});

test('without a closing date a theme closes as its last session starts, each session as it starts itself', () => {
	const theme = only(catalogueWith().runs, 'thursdays/2020-10');
	expect(theme.registration.closing).toMatchObject({ date: '2020-10-29', by: 'last-session' });
	const first = only(theme.sessions, 'thursdays/2020-10/first');
	expect(first.registration.closing).toMatchObject({ date: '2020-10-08', by: 'session' });
	expect(isOpen(first.registration, at('2020-10-08T15:00:00Z'))).toBe(false);
	expect(isOpen(theme.registration, at('2020-10-08T15:00:00Z'))).toBe(true);
});

test('a session’s own registration goes before its theme’s', () => {
	const own: ThemeData['sessions'] = [
		{ id: 'a', title: 'A', date: '2020-10-08', tracks: ['leaders'], registration: { full: true } },
		{ id: 'b', title: 'B', date: '2020-10-15', tracks: ['leaders'] },
	];
	const { sessions } = catalogueWith({
		theme: { sessions: own, registration: { url: 'https://forms.example.org/t' } },
	});
	expect(only(sessions, 'thursdays/2020-10/a').registration).toMatchObject({
		full: true,
		url: undefined,
	});
	expect(only(sessions, 'thursdays/2020-10/b').registration).toMatchObject({
		full: false,
		url: 'https://forms.example.org/t',
	});
});

test('what a month states ends registration for a session that starts before', () => {
	const sessions: ThemeData['sessions'] = [
		{ id: 'a', title: 'A', date: '2020-10-08', tracks: ['leaders'] },
		{ id: 'b', title: 'B', date: '2020-10-29', tracks: ['leaders'] },
		{ id: 'c', title: 'C', date: '2020-10-15', status: 'postponed', tracks: ['leaders'] },
	];
	const content = catalogueWith({ theme: { sessions, registration: { closes: '2020-10-20' } } });
	const [a, b, c] = ['a', 'b', 'c'].map(
		(id) => only(content.sessions, `thursdays/2020-10/${id}`).registration,
	);
	expect(a?.closing).toMatchObject({ date: '2020-10-08', by: 'session' });
	expect(a && registrationState(a, at('2020-10-08T15:00:00Z')).kind).toBe('closed');
	expect(b?.closing).toMatchObject({ date: '2020-10-20', by: 'stated' });
	expect(c?.closing).toMatchObject({ date: '2020-10-20', by: 'stated' });
});

test.each(['2020-01-01', '2020-10-09', '2020-11-01'])(
	'nothing is said of registration that opens when the session is over, on %s either',
	(day) => {
		const content = catalogueWith({ theme: { registration: { opens: '2020-10-10' } } });
		const { registration } = only(content.sessions, 'thursdays/2020-10/first');
		const now = at(`${day}T12:00:00Z`);
		const state = registrationState(registration, now);
		expect(state.kind).toBe('past');
		expect(registrationWords(registration, state, 'this session')).toEqual({});
		expect(lastDays(registration)).toBeUndefined();
	},
);

test('full is said while people could still come, not once it is closed or past', () => {
	expect(stateAt({ ...dated, full: true }, '2021-01-20T00:00:00Z')).toBe('full');
	expect(stateAt({ ...dated, full: true }, '2021-02-20T00:00:00Z')).toBe('closed');
	expect(stateAt({ ...dated, full: true }, '2021-04-01T00:00:00Z')).toBe('past');
});

test('a cohort whose every session is cancelled has nothing to register for', () => {
	const cancelled = example.sessions.map((session) => ({
		...session,
		status: 'cancelled' as const,
	}));
	expect(registrationState(cohortWith({}, cancelled), at('2021-01-01T00:00:00Z')).kind).toBe(
		'cancelled',
	);
});

test.each([
	['2021-01-01', 'Registration for Cohort 2 opens on Monday 11 January 2021.', undefined],
	[
		'2021-02-01',
		undefined,
		'Register for Cohort 2 / opens forms.example.org, until the end of Friday 19 February 2021',
	],
	[
		'2021-02-25',
		'Registration for Cohort 2 closed at the end of Friday 19 February 2021.',
		undefined,
	],
	['2021-04-01', undefined, undefined],
])('on %s it says "%s" and offers "%s"', (date, sentence, action) => {
	const registration = cohortWith({ ...dated, url: 'https://forms.example.org/c2' });
	const words = registrationWords(
		registration,
		registrationState(registration, at(`${date}T12:00:00Z`)),
		'Cohort 2',
	);
	expect(words.sentence).toBe(sentence);
	expect(words.action && `${words.action.text} / ${words.action.how}`).toBe(action);
});

test('nothing is said of a deadline that nobody set', () => {
	const registration = cohortWith({ url: 'https://forms.example.org/c2' });
	const said = (instant: string) =>
		registrationWords(registration, registrationState(registration, at(instant)), 'Cohort 2');
	expect(said('2021-02-01T12:00:00Z').action?.how).toBe('opens forms.example.org');
	expect(said('2021-02-25T12:00:00Z').sentence).toBe('Registration for Cohort 2 is closed.');
});

test('while every session is postponed there is no way to register', () => {
	const postponed = example.sessions.map((session) => ({
		...session,
		status: 'postponed' as const,
	}));
	const registration = cohortWith({ url: 'https://forms.example.org/c2' }, postponed);
	const state = registrationState(registration, at('2021-01-20T00:00:00Z'));
	expect(registrationWords(registration, state, 'Cohort 2')).toEqual({
		sentence: 'Registration for Cohort 2 opens again when there is a new date.',
	});
});

test('without a form people register by email, and the link says so', () => {
	const registration = cohortWith({});
	const { action } = registrationWords(
		registration,
		registrationState(registration, at('2021-01-01T00:00:00Z')),
		'Cohort 2',
		'Schools: Cohort 2',
	);
	expect(action).toEqual({
		text: 'Register for Cohort 2',
		how: 'by email to office@example.org',
		// The reader of the email does not see the page.
		href: 'mailto:office@example.org?subject=Register%20for%20Schools%3A%20Cohort%202',
	});
});

test('the phases of a registration follow one another without a gap', () => {
	for (const registration of [dated, { ...dated, full: true }, {}, { opens: '2021-01-11' }]) {
		const phases = registrationPhases(cohortWith(registration));
		expect(phases[0]?.from).toBeUndefined();
		expect(phases.at(-1)?.until).toBeUndefined();
		expect(phases.slice(1).map(({ from }) => from)).toEqual(
			phases.slice(0, -1).map(({ until }) => until),
		);
	}
});

test('the last seven days before it closes are soon, and nothing is where nobody set a deadline', () => {
	expect(lastDays(cohortWith(dated))).toEqual({
		from: at('2021-02-13T00:00:00Z'),
		until: at('2021-02-20T00:00:00Z'),
		date: '2021-02-20',
		timeZone: 'Europe/London',
	});
	expect(lastDays(cohortWith({}))).toBeUndefined();
});

test('what is not open yet does not close soon, and what never opens never does', () => {
	const short = { opens: '2021-02-17', closes: '2021-02-19' };
	expect(lastDays(cohortWith(short))?.from).toEqual(at('2021-02-17T00:00:00Z'));
	expect(lastDays(cohortWith({ ...dated, full: true }))).toBeUndefined();
	const off = example.sessions.map((session) => ({ ...session, status: 'cancelled' as const }));
	expect(lastDays(cohortWith(dated, off))).toBeUndefined();
});

test('a deadline on the day of the session counts to the end of that day, though the session ends before', () => {
	const [session] = example.sessions;
	const one = session ? [{ ...session, date: '2021-04-01' }] : [];
	expect(lastDays(cohortWith({ closes: '2021-04-01' }, one))).toEqual({
		// The clocks go forward on 28 March.
		from: at('2021-03-26T00:00:00Z'),
		until: at('2021-04-01T17:00:00Z'),
		date: '2021-04-02',
		timeZone: 'Europe/London',
	});
});
