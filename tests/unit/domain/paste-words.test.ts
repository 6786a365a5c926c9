import { expect, test } from 'vitest';
import type { Run } from '../../../src/domain/model.ts';
import { whatsAppText } from '../../../src/domain/paste-chat.ts';
import { emailText } from '../../../src/domain/paste-words.ts';
import { registrationNotice } from '../../../src/domain/registration-notice.ts';
import { type CohortData, catalogueWith, cohort, only, type ThemeData, theme } from '../content.ts';

const writing = {
	address: 'https://training.example.org/schools/2021-spring/',
	site: { timeZoneName: 'UK time' },
	now: new Date('2021-02-01T12:00:00Z'),
};
const early = { ...writing, now: new Date('2020-10-01T12:00:00Z') };

const cohortWith = (differing: Partial<CohortData> = {}) =>
	only(catalogueWith({ cohort: differing }).runs, 'schools/2021-spring');
const sessions: CohortData['sessions'] = [
	{ part: 'change', date: '2021-02-24' },
	{ part: 'power', date: '2021-03-03', status: 'cancelled', note: 'Our trainer is unwell.' },
	{ part: 'leaders', date: '2021-03-10', status: 'postponed', place: 'Room 4' },
];
const registration = {
	url: 'https://forms.example.org/2',
	opens: '2021-02-10',
	closes: '2021-02-20',
};

test('the email text says all that one needs to come', () => {
	expect(emailText(cohortWith({ registration }), writing)).toBe(
		`Organising in Schools: Cohort 2, Spring Term 2021

A course for schools.

Wednesday 24 February 2021, 4pm to 6pm, UK time
Understanding change

Wednesday 3 March 2021, 4pm to 6pm, UK time
Relational power

Wednesday 10 March 2021, 4pm to 6pm, UK time
Developing leaders

Where: Online (Zoom)
Who it is for: Teachers and link workers.
Cost: Free.

Register for Cohort 2: https://forms.example.org/2
Registration opens on Wednesday 10 February 2021 and closes at the end of Saturday 20 February 2021.

All dates, calendar files and changes: https://training.example.org/schools/2021-spring/`,
	);
});

test('a place that nobody knows yet is to be announced', () => {
	const unknown = cohortWith({ place: undefined });
	expect(emailText(unknown, writing)).toContain('\nWhere: Place to be announced\n');
	const [first, ...others] = cohort.sessions;
	const one = cohortWith({
		place: undefined,
		sessions: [{ ...first, place: 'Room 4' }, ...others] as CohortData['sessions'],
	});
	expect(emailText(one, writing)).toContain('Relational power\nWhere: Place to be announced\n');
});

test('what is cancelled or postponed says so in both texts', () => {
	const run = cohortWith({ sessions });
	expect(emailText(run, writing)).toContain(
		'Cancelled: Wednesday 3 March 2021, 4pm to 6pm, UK time\nRelational power\nOur trainer is unwell.',
	);
	expect(emailText(run, writing)).toContain(
		'Postponed, was to be on Wednesday 10 March 2021, 4pm to 6pm, UK time\nDeveloping leaders\nWhere: Room 4',
	);
	expect(whatsAppText(run, writing)).toContain(
		'Cancelled: Wednesday 3 March: Relational power\nPostponed: Wednesday 10 March: Developing leaders',
	);
});

test('a theme says whom each session is for, and how to register for one that has its own way', () => {
	const own = { url: 'https://forms.example.org/joint', closes: '2020-10-20' };
	const changed = theme.sessions.map((session) =>
		session.id === 'joint' ? { ...session, registration: own } : session,
	);
	const run = only(catalogueWith({ theme: { sessions: changed } }).runs, 'thursdays/2020-10');
	const text = emailText(run, early);
	expect(text).toContain('First steps\nLeaders (open to everyone)');
	expect(text).toContain(
		'Joint session: Leaders (open to everyone) and Masterclasses (open to old hands)\nRegister for this session: https://forms.example.org/joint\nRegistration closes at the end of Tuesday 20 October 2020.',
	);
	expect(text).toContain('Topical session: Open to anybody');
	expect(whatsAppText(run, early)).toContain('First steps (Leaders)');
});

test('a line tells of each session that has its own registration, and of the other sessions', () => {
	const month = { url: 'https://forms.example.org/month' };
	const textsWith = (own: Record<string, NonNullable<ThemeData['registration']>>) => {
		const sessions = theme.sessions.map((session) => ({
			...session,
			...(own[session.id] && { registration: own[session.id] }),
		}));
		const content = catalogueWith({ theme: { sessions, registration: month } });
		const run = only(content.runs, 'thursdays/2020-10');
		return [emailText(run, early), whatsAppText(run, early)];
	};
	const form = { url: 'https://forms.example.org/joint' };
	for (const text of textsWith({ joint: form, topical: { ...month, full: true } })) {
		expect(text).toMatch(/Privilege 101.*\n(Joint.*\n)?Register for this session: .*\/joint\n/);
		expect(text).toMatch(/What now\?.*\n(Topical.*\n)?Join the waiting list for this session/);
		expect(text).toContain(
			'Register for the other October 2020 sessions: https://forms.example.org/month',
		);
	}
	expect(textsWith({ topical: { full: true } })[0]).toContain('Every place is taken.');
	const all = Object.fromEntries(theme.sessions.map(({ id }) => [id, form]));
	for (const text of textsWith(all)) expect(text).not.toContain(month.url);
});

test('the WhatsApp text is short, with the name in bold', () => {
	expect(whatsAppText(cohortWith({ title: '*Cohort* 2', registration }), writing)).toBe(
		`*Organising in Schools: Cohort 2, Spring Term 2021*
4pm to 6pm, UK time. Online (Zoom).

Wednesday 24 February: Understanding change
Wednesday 3 March: Relational power
Wednesday 10 March: Developing leaders

For: Teachers and link workers.
Cost: Free.

Register for *Cohort* 2: https://forms.example.org/2
Registration opens on Wednesday 10 February 2021 and closes at the end of Saturday 20 February 2021.

More: https://training.example.org/schools/2021-spring/`,
	);
});

test('the WhatsApp text leaves out what is over and tells other times and places', () => {
	const run = cohortWith({
		sessions: [
			{ part: 'change', date: '2021-02-24' },
			{ part: 'power', date: '2021-03-03', starts: '17:30', ends: '19:00', place: 'Room 4' },
		],
	});
	const end = new Date('2021-02-24T18:00:00Z');
	const dates = (now: Date) => whatsAppText(run, { ...writing, now }).match(/^Wednesday .*/gm);
	expect(dates(end)).toEqual(['Wednesday 3 March, 5:30pm to 7pm, Room 4: Relational power']);
	expect(dates(new Date(end.getTime() - 1))).toHaveLength(2);
});

test.each([1, 5, 9, 13])(
	'the WhatsApp text of %i sessions with long titles stays short',
	(count) => {
		const title = 'How four neighbours, two schools and one very patient driver won a crossing';
		const run = cohortWith({
			sessions: Array.from({ length: count }, (_, index) => ({
				part: 'change',
				id: `session-${index}`,
				title: `${title}, part ${index}`,
				date: `2021-03-${10 + index}`,
			})),
		});
		const text = whatsAppText(run, writing);
		expect(text.length).toBeLessThanOrEqual(700);
		expect(text).toContain(writing.address);
		expect(text.match(/ March(: |$)/gm)).toHaveLength(count);
		expect(text.match(/[\s,]…/)).toBeNull();
	},
);

test.each<[string, Partial<CohortData>, string | undefined, string | undefined]>([
	[
		'full',
		{ registration: { ...registration, full: true, waitingList: 'https://forms.example.org/w' } },
		'Every place is taken.',
		'Join the waiting list for Cohort 2',
	],
	[
		'open without a deadline that anybody set',
		{ registration: {} },
		undefined,
		'Register for Cohort 2',
	],
	[
		'closed',
		{ registration: { closes: '2021-01-31' } },
		'Registration for Cohort 2 closed at the end of Sunday 31 January 2021.',
		undefined,
	],
	[
		'cancelled',
		{ sessions: cohort.sessions.map((each) => ({ ...each, status: 'cancelled' as const })) },
		'Registration for Cohort 2 is closed: it will not take place.',
		undefined,
	],
])('registration that is %s', (_, differing, dates, how) => {
	const notice = registrationNotice(cohortWith(differing).registration, writing.now, 'Cohort 2');
	expect(notice.dates).toBe(dates);
	expect(notice.how?.text).toBe(how);
});

const october = (differing: Partial<ThemeData>) =>
	only(catalogueWith({ theme: differing }).runs, 'thursdays/2020-10');

test('the email text tells what a month is about, and the programme where nobody said', () => {
	expect(emailText(october({ summary: 'What organising is.' }), early)).toContain(
		'October 2020: An introduction\n\nWhat organising is.\n\nThursday 8',
	);
	expect(emailText(october({}), early)).toContain('\n\nFree sessions on Thursdays.\n\n');
});

test('the email text tells how to join, and the facts and places that sessions do not share', () => {
	const { runs } = catalogueWith({
		course: { joining: 'You get the link by email.' },
		cohort: {
			sessions: [
				{ part: 'change', date: '2021-02-24' },
				{ part: 'power', date: '2021-03-03', place: 'Hall', cost: { summary: 'Ten pounds.' } },
			],
		},
	});
	const text = emailText(only(runs, 'schools/2021-spring'), writing);
	expect(text).toContain('\nUnderstanding change\nWhere: Online (Zoom)\nCost: Free.\n');
	expect(text).toContain('\nRelational power\nWhere: Hall\nCost: Ten pounds.\n');
	expect(text.match(/^Where: .*$/gm)).toHaveLength(2);
	expect(text).toMatch(/^Who it is for: .*\n(.*): You get the link by email\.$/m);
	expect(text).not.toMatch(/\n{3}/);
});

test('nobody is told to register for what is over or cancelled', () => {
	const url = 'https://forms.example.org/joint';
	const ownFor = (id: string, status?: 'cancelled') =>
		october({
			registration: { url: 'https://forms.example.org/month' },
			sessions: theme.sessions
				.filter((session) => ['first', 'joint'].includes(session.id))
				.map((session) => ({
					...session,
					...(session.id === id && { registration: { url } }),
					...(session.id !== id && status && { status }),
				})),
		});
	const notices = (run: Run, now: string) =>
		emailText(run, { ...early, now: new Date(now) })
			.split('\n')
			.filter((line) => /^Regist/.test(line));
	const [month, joint] = [/October 2020.*month$/, /this session.*joint$/];
	const all = ownFor('joint');
	const others = /the other October 2020 sessions/;
	expect(notices(all, '2020-10-01')).toEqual([
		expect.stringMatching(joint),
		expect.stringMatching(others),
	]);
	expect(notices(all, '2020-10-08T16:14:59Z')).toEqual([
		expect.stringMatching(joint),
		expect.stringMatching(others),
	]);
	// Once the first is over, only the one with a registration of its own is left.
	expect(notices(all, '2020-10-08T16:15:00Z')).toEqual([expect.stringMatching(joint)]);
	expect(notices(ownFor('joint', 'cancelled'), '2020-10-01')).toEqual([
		expect.stringMatching(joint),
	]);
	// The first has a registration of its own, and is over.
	expect(notices(ownFor('first'), '2020-10-08T16:15:00Z')).toEqual([expect.stringMatching(month)]);
	expect(notices(ownFor('first'), '2020-10-08T16:15:00Z')[0]).not.toContain('other');
	expect(notices(all, '2020-10-22T16:14:59Z')).not.toEqual([]);
	expect(notices(all, '2020-10-22T16:15:00Z')).toEqual([]);
	const off = cohort.sessions.map((each) => ({ ...each, status: 'cancelled' as const }));
	expect(notices(cohortWith({ sessions: off }), '2021-02-01')).toEqual([
		'Registration for Cohort 2 is closed: it will not take place.',
	]);
	expect(emailText(all, { ...early, now: new Date('2020-10-08T16:15:00Z') })).not.toMatch(/\n{3}/);
});
