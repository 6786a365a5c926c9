import { expect, test } from 'vitest';
import { type Catalogue, catalogueFrom } from '../../../src/domain/catalogue.ts';
import { hereafter } from '../../../src/domain/hereafter.ts';
import type { Session, Withdrawal } from '../../../src/domain/model.ts';
import { isSameByClock, isSameMeeting, noPast, type Past } from '../../../src/domain/past.ts';
import { formerSchedules, redirects } from '../../../src/domain/redirects.ts';
import { isCalledOff, isCancelled } from '../../../src/domain/run.ts';
import { neighbours } from '../../../src/domain/session.ts';
import { timetable } from '../../../src/domain/theme.ts';
import { catalogueWith, cohort, type Differing, entriesWith, only } from '../content.ts';

/** A session as it was in other content, withdrawn. */
function withdrawal(id: string, differing: Differing = {}, as: Withdrawal['as'] = 'cancelled') {
	const session = only(catalogueWith(differing).sessions, id);
	const status = as === 'cancelled' ? 'cancelled' : session.status;
	return { session: { ...session, status } as Session, as, on: '2021-01-06' };
}

const withoutPower = {
	cohort: {
		sessions: [
			{ part: 'change', date: '2021-02-24' },
			{ part: 'leaders', date: '2021-03-10' },
		],
	},
};

const catalogueAfter = (withdrawn: Withdrawal[], differing: Differing = {}) =>
	catalogueFrom(entriesWith(differing), { ...noPast, withdrawn });

test('a withdrawn session is back in its run, in order, and is counted no more', () => {
	const power = withdrawal('schools/2021-spring/power');
	const { runs, sessions, programmes } = catalogueAfter([power], withoutPower);
	const cohort = only(runs, 'schools/2021-spring');
	expect(cohort.sessions.map(({ id, position }) => [id.slice(20), position?.number])).toEqual([
		['change', 1],
		['power', undefined],
		['leaders', 2],
	]);
	const [, session] = cohort.sessions;
	expect(session?.run).toBe(cohort);
	expect(session?.withdrawn).toBe(power);
	expect(session?.registration.cancelled).toBe(true);
	expect(sessions).toContain(session);
	expect(cohort.programme).toBe(only(programmes, 'schools'));
	expect(cohort.registration.cancelled).toBe(false);
	expect(isCalledOff(cohort)).toBe(false);
});

test('one that took place is as it was', () => {
	const power = withdrawal('schools/2021-spring/power', {}, 'kept');
	const { sessions } = catalogueAfter([power], withoutPower);
	const session = only(sessions, 'schools/2021-spring/power');
	expect(session.position).toEqual({ number: 2, of: 3 });
	expect(session.registration.cancelled).toBe(false);
	expect(session.status).toBe('scheduled');
});

test('nobody is led on to a session that will not take place', () => {
	const { sessions } = catalogueAfter([withdrawal('schools/2021-spring/power')], withoutPower);
	const around = neighbours(only(sessions, 'schools/2021-spring/change'));
	expect(around.next?.id).toBe('schools/2021-spring/leaders');
});

test('a run that is gone comes back with what was withdrawn of it, cancelled', () => {
	const ids = ['change', 'power', 'leaders'].map((part) => `schools/2021-spring/${part}`);
	const entries = { ...entriesWith(), cohorts: [] };
	const { programmes, runs } = catalogueFrom(entries, {
		...noPast,
		withdrawn: ids.map((id) => withdrawal(id)),
	});
	const cohort = only(runs, 'schools/2021-spring');
	expect(only(programmes, 'schools').runs).toEqual([cohort]);
	expect(cohort).toMatchObject({
		withdrawn: '2021-01-06',
		startDate: '2021-02-24',
		endDate: '2021-03-10',
		end: new Date('2021-03-10T18:00:00Z'),
	});
	expect(isCancelled(cohort)).toBe(true);
	expect(isCalledOff(cohort)).toBe(true);
	expect(cohort.registration.cancelled).toBe(true);
});

test('a run leads on to the next of its programme, and never to one that was withdrawn', () => {
	const entries = entriesWith();
	const later = (id: string, year: string) => ({
		id,
		data: {
			...cohort,
			sessions: cohort.sessions.map((each) => ({ ...each, date: each.date.replace('2021', year) })),
		},
	});
	const of2022 = later('schools/2022', '2022');
	const cohorts = [...entries.cohorts, of2022, later('schools/2023', '2023')];
	const now = new Date('2021-04-01T00:00:00Z');
	const after = (catalogue: Catalogue) =>
		hereafter(only(catalogue.runs, 'schools/2021-spring'), now)[0]?.run;
	const all = catalogueFrom({ ...entries, cohorts });
	expect(after(all)?.id).toBe('schools/2022');
	const withdrawn = only(all.runs, 'schools/2022').sessions.map((session) => ({
		session: { ...session, status: 'cancelled' as const },
		as: 'cancelled' as const,
		on: '2021-03-01',
	}));
	const without = { ...entries, cohorts: cohorts.filter((each) => each !== of2022) };
	expect(after(catalogueFrom(without, { ...noPast, withdrawn }))?.id).toBe('schools/2023');
});

test('a programme that is gone has pages and is not on offer', () => {
	const entries = entriesWith();
	const { programmes, allProgrammes, sessions } = catalogueFrom(
		{ ...entries, programmes: entries.programmes.slice(1), cohorts: [] },
		{ ...noPast, withdrawn: [withdrawal('schools/2021-spring/power')] },
	);
	expect(programmes.map(({ id }) => id)).toEqual(['thursdays']);
	expect(allProgrammes.map(({ id }) => id)).toEqual(['thursdays', 'schools']);
	const session = only(sessions, 'schools/2021-spring/power');
	expect(session.run.programme).toBe(allProgrammes[1]);
	expect(session.run.programme.runs).toEqual([session.run]);
});

test('a withdrawn session goes with its programme and its tracks as they are today', () => {
	const renamed = { title: 'Learning on Thursdays', formerly: ['old'] };
	const before = withdrawal('thursdays/2020-10/joint', { series: { formerly: ['old'] } });
	const { sessions, programmes } = catalogueAfter([before], {
		series: renamed,
		theme: {
			sessions: [{ id: 'first', title: 'First', date: '2020-10-08', tracks: ['leaders'] }],
		},
	});
	const session = only(sessions, 'thursdays/2020-10/joint');
	const series = only(programmes, 'thursdays');
	expect(session.run.programme).toBe(series);
	expect(series.kind === 'series' && session.tracks).toEqual(
		series.kind === 'series' && series.tracks,
	);
	expect(session.withdrawn?.session.run.programme.title).toBe('Learning Thursdays');
});

test('a session that none of today’s tracks are for still stands in its timetable', () => {
	const before = withdrawal('thursdays/2020-10/first');
	const masterclasses = {
		id: 'masterclasses',
		title: 'Masterclasses',
		audience: 'Old hands.',
		openTo: 'old hands',
	};
	const { runs } = catalogueAfter([before], {
		series: { tracks: [masterclasses] },
		theme: {
			sessions: [{ id: 'anger', title: 'Anger', date: '2020-10-08', tracks: ['masterclasses'] }],
		},
	});
	const theme = only(runs, 'thursdays/2020-10');
	const rows = theme.kind === 'theme' ? timetable(theme) : [];
	const shown = rows.flatMap(({ cells }) => cells.flatMap(({ sessions }) => sessions));
	expect(shown.map(({ id }) => id).sort()).toEqual([
		'thursdays/2020-10/anger',
		'thursdays/2020-10/first',
	]);
});

test('what has its address today goes before what was withdrawn', () => {
	const before = withdrawal('schools/2021-spring/power');
	const { sessions } = catalogueAfter([before]);
	expect(only(sessions, 'schools/2021-spring/power').withdrawn).toBeUndefined();
	expect(sessions).toHaveLength(7);
});

test('a session tells where it was before it moved, as long as it is where it went', () => {
	const [from, to] = ['2021-03-03', '2021-03-04'].map((date) => ({
		date,
		starts: '16:00',
		ends: '18:00',
		place: 'Online (Zoom)',
		timeZone: 'Europe/London',
		timeZoneName: 'UK time',
	}));
	if (!from || !to) throw new Error('two dates make two meetings');
	const moveOf: Past['moveOf'] = ({ oldestId }) =>
		oldestId.endsWith('/power') ? { from, to, on: '2021-02-02' } : undefined;
	const on = (date: string) => {
		const cohort = { sessions: [{ part: 'power', date }] };
		return catalogueFrom(entriesWith({ cohort }), { ...noPast, moveOf }).runs[1]?.sessions[0];
	};
	expect(on('2021-03-04')?.moved).toEqual({ from, to, on: '2021-02-02' });
	expect(on('2021-03-11')?.moved).toBeUndefined();
});

const meeting = {
	...{ date: '2021-02-24', starts: '16:00', ends: '18:00', place: 'Hall' },
	...{ timeZone: 'Europe/London', timeZoneName: 'UK time' },
};
const inLisbon = { timeZone: 'Europe/Lisbon', timeZoneName: 'Lisbon time' };
const inParis = { timeZone: 'Europe/Paris', timeZoneName: 'Paris time' };

test.each([
	['another date', { date: '2021-02-25' }, false],
	['another hour', { starts: '16:30' }, false],
	['another end', { ends: '18:30' }, false],
	['another last day', { endDate: '2021-02-25' }, false],
	['another place', { place: 'Library' }, false],
	['another name of its zone', { timeZoneName: 'London time' }, true],
	['a zone of the same clocks', inLisbon, true],
	['a zone of other clocks', inParis, false],
])('with %s a meeting is the same: %s', (_, change, isSame) => {
	expect(isSameMeeting(meeting, { ...meeting, ...change })).toBe(isSame);
});

test('a zone is no other meeting by the clock, nor where nobody knows the hour', () => {
	const [day, allDay] = [
		{ ...meeting, starts: undefined, ends: undefined },
		{ ...meeting, starts: undefined, ends: undefined, allDay: true },
	];
	expect(isSameByClock(meeting, { ...meeting, ...inParis })).toBe(true);
	expect(isSameMeeting(day, { ...day, ...inParis })).toBe(true);
	expect(isSameMeeting(day, allDay)).toBe(false);
});

test('a meeting in another zone is the same only if it also ends at the same moment', () => {
	// Clocks in Cairo went forward a month after those in Athens.
	const days = { ...meeting, date: '2023-03-25', endDate: '2023-03-26' };
	const [athens, cairo] = ['Europe/Athens', 'Africa/Cairo'].map((timeZone) => ({
		...days,
		timeZone,
	}));
	expect(athens && cairo && isSameMeeting(athens, cairo)).toBe(false);
});

test('content without a history has no old addresses', () => {
	expect(redirects(catalogueWith(), noPast)).toEqual([]);
});

test('the schedule of a programme that was renamed or is gone leads to today’s, and so do its tracks’', () => {
	const catalogue = catalogueWith({
		series: { formerly: ['tuesdays'] },
		cohort: { formerly: ['pilot'] },
	});
	const was = (id: string, ...tracks: string[]) => ({
		programme: { ...only(catalogue.programmes, 'schools'), id },
		tracks,
	});
	const programmes = [was('schools'), was('tuesdays', 'leaders', 'old'), was('pilot', 'one')];
	const found = formerSchedules(catalogue, redirects(catalogue, noPast), { programmes });
	expect(found.map(({ from, to }) => [from, to?.id])).toEqual([
		['schools', 'schools'],
		['tuesdays', 'thursdays'],
		['tuesdays/leaders', 'thursdays'],
		['tuesdays/old', 'thursdays'],
		['pilot', undefined],
		['pilot/one', undefined],
	]);
});

test('old ids lead to what they are today, and never to where something else is', () => {
	const about = { title: 'About', summary: 'About us.', order: 1, formerly: ['about-us'] };
	const entries = entriesWith({
		course: {
			formerly: ['organising'],
			parts: [
				{ id: 'change', title: 'Change', formerly: ['changing'] },
				{ id: 'power', title: 'Power' },
			],
		},
		cohort: {
			formerly: ['schools/spring', 'thursdays/2020-10'],
			sessions: [
				{ part: 'change', date: '2021-02-24' },
				{ part: 'power', date: '2021-03-03' },
			],
		},
	});
	const all = catalogueFrom({ ...entries, pages: [{ id: 'about', data: about }] });
	const idsOf: Past['idsOf'] = ({ oldestId }) =>
		oldestId.endsWith('power') ? ['other/pilot/power', oldestId] : [];
	const leads = redirects(all, { idsOf, pages: ['about', 'gone', 'schools'] });
	const kinds = { page: 'about', programme: 'schools', run: 'schools/2021-spring' };
	for (const [kind, id] of Object.entries(kinds)) {
		const there = leads.filter((each) => each.kind !== 'home' && each.to.id === id);
		expect(new Set(there.map((each) => each.kind))).toEqual(new Set([kind]));
	}
	expect(leads.filter((each) => each.kind === 'session')).toHaveLength(11);
	const found = new Map(
		leads.map((redirect) => [redirect.from, redirect.kind === 'home' ? 'home' : redirect.to.id]),
	);
	expect(Object.fromEntries(found)).toEqual({
		organising: 'schools',
		...leading('schools/2021-spring', ['schools/spring', 'organising/2021-spring']),
		...leading('schools/2021-spring/change', [
			'schools/2021-spring/changing',
			'schools/spring/change',
			'schools/spring/changing',
			'organising/2021-spring/change',
			'organising/2021-spring/changing',
			'thursdays/2020-10/change',
			'thursdays/2020-10/changing',
		]),
		...leading('schools/2021-spring/power', [
			'schools/spring/power',
			'organising/2021-spring/power',
			'thursdays/2020-10/power',
		]),
		'about-us': 'about',
		gone: 'home',
		'other/pilot/power': 'schools/2021-spring/power',
		'other/pilot': 'schools/2021-spring',
		other: 'schools',
	});
});

function leading(to: string, from: string[]): Record<string, string> {
	return Object.fromEntries(from.map((id) => [id, to]));
}

test('those that are left keep their numbers when one that took place is deleted', () => {
	const first = withdrawal('schools/2021-spring/change', {}, 'kept');
	const { sessions } = catalogueAfter([first], {
		cohort: {
			sessions: [
				{ part: 'power', date: '2021-03-03' },
				{ part: 'leaders', date: '2021-03-10' },
			],
		},
	});
	const numbers = ['change', 'power', 'leaders'].map(
		(part) => only(sessions, `schools/2021-spring/${part}`).position,
	);
	expect(numbers).toEqual([1, 2, 3].map((number) => ({ number, of: 3 })));
});

test('a page of today has the address of a programme that is gone', () => {
	const gone = withdrawal('thursdays/2020-10/joint');
	const entries = entriesWith();
	const about = { title: 'Thursdays', summary: 'How they were.', order: 1 };
	const { allProgrammes, pages, sessions } = catalogueFrom(
		{
			...entries,
			programmes: entries.programmes.filter(({ id }) => id !== 'thursdays'),
			themes: [],
			faqs: [],
			testimonials: [],
			pages: [{ id: 'thursdays', data: about }],
		},
		{ ...noPast, withdrawn: [gone] },
	);
	expect(pages.map(({ id }) => id)).toEqual(['thursdays']);
	expect(allProgrammes.map(({ id }) => id)).toEqual(['schools']);
	expect(sessions.map(({ id }) => id)).toContain('thursdays/2020-10/joint');
});
