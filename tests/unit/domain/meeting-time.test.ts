import { describe, expect, test } from 'vitest';
import { momentsOf, onClocksOf, timesFrom } from '../../../src/domain/meeting-time.ts';
import { registrationPhases } from '../../../src/domain/registration.ts';
import { nextIntervals, nextSession, overlaps } from '../../../src/domain/schedule.ts';
import { hasEnded, sessionMoments } from '../../../src/domain/session.ts';
import { type CohortData, catalogueWith, type ThemeData } from '../content.ts';

const london = 'Europe/London';
const run = { starts: '16:00', ends: '18:00' };

test.each([
	['its run’s', {}, { starts: '16:00', ends: '18:00' }],
	['its own', { starts: '10:00', ends: '12:30' }, { starts: '10:00', ends: '12:30' }],
	['none yet', { starts: 'tba' }, {}],
	['no end', { ends: 'tba' }, { starts: '16:00' }],
	['the whole day', { allDay: true }, { allDay: true }],
	['its run’s again', { allDay: false }, { starts: '16:00', ends: '18:00' }],
	['until the day is over', { ends: '24:00' }, { starts: '16:00', ends: '24:00' }],
	['until midnight', { ends: '00:00' }, { starts: '16:00', ends: '24:00' }],
	['another day', { endDate: '2021-02-26' }, { ...run, endDate: '2021-02-26' }],
	[
		'the days alone',
		{ allDay: true, endDate: '2021-02-26' },
		{ allDay: true, endDate: '2021-02-26' },
	],
	['the same day', { date: '2021-02-24', endDate: '2021-02-24' }, run],
])('a session’s times: %s', (_, own, times) => {
	expect(timesFrom(own, run)).toEqual(times);
});

test('an end without a start says nothing', () => {
	expect(timesFrom({}, { ends: '18:00' })).toEqual({});
	expect(timesFrom({}, { starts: 'tba', ends: '18:00' })).toEqual({});
});

describe('the instants of a day without hours are its edges', () => {
	test.each([
		['in winter', '2021-02-24', london, '2021-02-24T00:00:00Z', '2021-02-25T00:00:00Z'],
		['as clocks go forward', '2021-03-28', london, '2021-03-28T00:00:00Z', '2021-03-28T23:00:00Z'],
		['as clocks go back', '2021-10-31', london, '2021-10-30T23:00:00Z', '2021-11-01T00:00:00Z'],
		// In Beirut clocks skip from midnight to 1am.
		['up to it', '2021-03-27', 'Asia/Beirut', '2021-03-26T22:00:00Z', '2021-03-27T22:00:00Z'],
		['midnight', '2021-03-28', 'Asia/Beirut', '2021-03-27T22:00:00Z', '2021-03-28T21:00:00Z'],
	])('%s', (_, date, timeZone, start, end) => {
		const moments = { start: new Date(start), end: new Date(end) };
		expect(momentsOf({ date, allDay: true }, timeZone)).toEqual(moments);
		expect(momentsOf({ date }, timeZone)).toEqual(moments);
		expect(momentsOf({ date, starts: '12:00', ends: '24:00' }, timeZone).end).toEqual(moments.end);
		expect(momentsOf({ date, starts: '12:00' }, timeZone).end).toEqual(moments.end);
	});
});

type ThemeSession = ThemeData['sessions'][number];

/** A month of sessions of one track with these fields, in the order of their ids. */
function month(sessions: Record<string, Partial<ThemeSession>>) {
	const { sessions: all } = catalogueWith({
		cohort: { sessions: [{ part: 'change', date: '2021-02-24' }] },
		theme: {
			sessions: Object.entries(sessions).map(([id, fields]) => ({
				...{ id, title: id, date: '2020-10-08', tracks: ['leaders'] },
				...fields,
			})),
		},
	});
	return all.filter(({ run }) => run.kind === 'theme');
}

const ids = (sessions: readonly { id: string }[]) => sessions.map(({ id }) => id.split('/').at(-1));

test('sessions without hours stand last in their day, and before the day after', () => {
	const sessions = month({
		after: { date: '2020-10-09', starts: '00:00' },
		day: { allDay: true },
		late: { starts: '23:00', ends: '24:00' },
		open: { starts: '20:00', ends: 'tba' },
		unknown: { starts: 'tba' },
	});
	expect(ids(sessions)).toEqual(['open', 'late', 'day', 'unknown', 'after']);
});

test('they are past when their day is over, and next until then', () => {
	const sessions = month({ unknown: { starts: 'tba' }, usual: { ends: '17:00' } });
	const [usual, unknown] = sessions;
	if (!usual || !unknown) throw new Error('there are two sessions');
	const lastMoment = new Date('2020-10-08T22:59:59.999Z');
	const midnight = new Date('2020-10-08T23:00:00Z');
	expect(hasEnded(unknown, lastMoment)).toBe(false);
	expect(hasEnded(unknown, midnight)).toBe(true);
	expect(nextSession(sessions, lastMoment)).toBe(unknown);
	expect(nextSession(sessions, midnight)).toBeUndefined();
	expect(nextIntervals(sessions).get(unknown)).toEqual({
		from: new Date('2020-10-08T16:00:00Z'),
		until: midnight,
	});
});

test.each([
	['unknown', { starts: 'tba' }],
	['all day', { allDay: true }],
	['without an end', { starts: '16:00', ends: 'tba' }],
])('it is today, and never said to be happening: %s', (_, fields) => {
	const [session] = month({ one: fields });
	if (!session) throw new Error('there is a session');
	const [from, until] = [new Date('2020-10-07T23:00:00Z'), new Date('2020-10-08T23:00:00Z')];
	expect(sessionMoments(session).today).toEqual({ from, until });
	expect(sessionMoments(session).underWay).toEqual({ from: until, until });
});

describe('overlaps', () => {
	const pairs = (sessions: Record<string, Partial<ThemeSession>>) =>
		overlaps(month(sessions)).map((pair) => ids(pair).join(' '));

	test('none with a day without hours', () => {
		expect(pairs({ day: { allDay: true }, unknown: { starts: 'tba' }, usual: {} })).toEqual([]);
	});

	test('with one without an end only as it starts', () => {
		const open = { starts: '16:30', ends: 'tba' };
		expect(pairs({ open, usual: {} })).toEqual(['usual open']);
		expect(pairs({ open, also: open })).toEqual(['also open']);
		expect(pairs({ open, later: { starts: '16:31', ends: '18:00' } })).toEqual([]);
	});
});

test('people can register all through a day without hours', () => {
	const first: CohortData['sessions'][number] = {
		...{ part: 'change', date: '2021-02-24', starts: 'tba' },
	};
	const { runs } = catalogueWith({ cohort: { sessions: [first] } });
	const cohort = runs.find(({ kind }) => kind === 'cohort');
	if (!cohort) throw new Error('there is a cohort');
	const open = registrationPhases(cohort.registration).find(({ state }) => state.kind === 'open');
	expect(open?.until).toEqual(new Date('2021-02-25T00:00:00Z'));
});

describe('over several days', () => {
	const weekend = { date: '2020-10-23', starts: '18:00', endDate: '2020-10-25', ends: '14:00' };
	const noEnd = { ...weekend, ends: 'tba' };
	const days = { date: '2020-10-23', endDate: '2020-10-25', allDay: true };
	const moments = (fields: Partial<ThemeSession>) => {
		const [session] = month({ one: fields });
		if (!session) throw new Error('there is a session');
		const { start, end } = session;
		const { today, underWay } = sessionMoments(session);
		const text = (at: Date | undefined) => at?.toISOString().slice(5, 16);
		return [start, end, today.from, underWay.from, underWay.until].map(text);
	};

	// Clocks go back in the night to the 25th.
	test.each([
		['10-23T17:00', '10-25T14:00', '10-22T23:00', '10-23T17:00', '10-25T14:00', weekend],
		['10-22T23:00', '10-26T00:00', '10-22T23:00', '10-23T23:00', '10-26T00:00', days],
		['10-23T17:00', '10-26T00:00', '10-22T23:00', '10-23T17:00', '10-24T23:00', noEnd],
		[
			'10-22T23:00',
			'10-26T00:00',
			'10-22T23:00',
			'10-23T23:00',
			'10-24T23:00',
			{ ...noEnd, starts: 'tba' },
		],
	])('from %s to %s, today from %s, under way from %s to %s: %j', (...expected) => {
		const fields = expected.pop() as Partial<ThemeSession>;
		expect(moments(fields)).toEqual(expected);
	});

	test('a night ends on the next day, and the end of a day may be stated', () => {
		const night = { date: '2020-10-08', starts: '22:00', endDate: '2020-10-09', ends: '02:00' };
		expect(moments(night).slice(0, 2)).toEqual(['10-08T21:00', '10-09T01:00']);
		expect(moments({ ...night, ends: '00:00' })[1]).toBe('10-09T23:00');
	});

	test('its day in the list is the first, and it stays there until it is over', () => {
		const sessions = month({
			weekend,
			within: { date: '2020-10-24' },
			days,
			after: { date: '2020-10-26' },
		});
		expect(ids(sessions)).toEqual(['weekend', 'days', 'within', 'after']);
		const during = new Date('2020-10-25T13:59:59Z');
		expect(nextSession(sessions, during)?.id).toContain('weekend');
		expect(nextSession(sessions, new Date('2020-10-25T14:00:00Z'))?.id).toContain('days');
	});

	test('it overlaps all that is within, as far as its end is known', () => {
		const pairs = (one: Partial<ThemeSession>, date: string) =>
			overlaps(month({ one, two: { date } })).length;
		expect(pairs(weekend, '2020-10-24')).toBe(1);
		expect(pairs(weekend, '2020-10-25')).toBe(0);
		expect(pairs(noEnd, '2020-10-24')).toBe(1);
		expect(pairs(noEnd, '2020-10-25')).toBe(0);
		expect(pairs(days, '2020-10-24')).toBe(0);
	});

	test('its run lasts until the last of them is over, and takes people until the last starts', () => {
		const { runs } = catalogueWith({
			theme: {
				sessions: [
					{ id: 'weekend', title: 'Weekend', tracks: ['leaders'], ...weekend },
					{ id: 'within', title: 'Within', tracks: ['masterclasses'], date: '2020-10-24' },
				],
			},
		});
		const theme = runs.find(({ kind }) => kind === 'theme');
		expect(theme?.endDate).toBe('2020-10-25');
		expect(theme?.end).toEqual(new Date('2020-10-25T14:00:00Z'));
		expect(theme?.registration.endsAt).toEqual(theme?.end);
		expect(theme?.registration.closing.date).toBe('2020-10-24');
	});

	test('it does not end before it starts', () => {
		expect(() => month({ one: { ...weekend, endDate: '2020-10-22' } })).toThrow(
			'it ends at 2020-10-22 14:00, no later than it starts, 18:00',
		);
		expect(() => month({ one: { ...days, endDate: '2020-10-20' } })).toThrow('2020-10-20');
	});
});

describe('zones', () => {
	const chicago = { timeZone: 'America/Chicago', timeZoneName: 'Chicago time' };
	const auckland = { timeZone: 'Pacific/Auckland', timeZoneName: 'Auckland time' };
	const cohortOf = (run: object, ...sessions: object[]) => {
		const { runs } = catalogueWith({
			cohort: {
				...run,
				sessions: sessions.map((each, index) => ({
					...{ part: ['change', 'power', 'leaders'][index] ?? '', date: '2021-02-24' },
					...each,
				})),
			},
		});
		const cohort = runs.find(({ kind }) => kind === 'cohort');
		if (!cohort) throw new Error('there is a cohort');
		return cohort;
	};

	test('a session has its own zone, or else its run’s, or else the site’s', () => {
		const { sessions } = cohortOf(
			chicago,
			auckland,
			{},
			{ timeZone: london, timeZoneName: 'UK time' },
		);
		const zones = sessions.map(({ timeZone, timeZoneName, start }) => [
			timeZone,
			timeZoneName,
			start.toISOString(),
		]);
		// They stand in the order of their moments, whatever their clocks show.
		expect(zones).toEqual([
			['Pacific/Auckland', 'Auckland time', '2021-02-24T03:00:00.000Z'],
			[london, 'UK time', '2021-02-24T16:00:00.000Z'],
			['America/Chicago', 'Chicago time', '2021-02-24T22:00:00.000Z'],
		]);
		expect(cohortOf({}, {}).sessions[0]?.timeZoneName).toBe('UK time');
	});

	test('the site’s clock is known where it shows another time', () => {
		const { sessions } = cohortOf({}, chicago, {}, { ...auckland, allDay: true });
		const clocks = sessions.map(({ timeZoneName, onSiteClock }) => [
			timeZoneName,
			onSiteClock?.starts,
		]);
		expect(clocks).toEqual([
			['Auckland time', undefined],
			['UK time', undefined],
			['Chicago time', '22:00'],
		]);
	});

	describe('a meeting by the site’s clock', () => {
		const uk = { timeZone: london, timeZoneName: 'UK time' };
		const meeting = { ...chicago, date: '2021-02-24', place: 'Hall', starts: '10:00' };
		const here = { ...uk, date: '2021-02-24', place: 'Hall', starts: '16:00' };

		test.each([
			['has no end where none is known', {}, {}],
			['ends on the same day', { ends: '12:00' }, { ends: '18:00' }],
			['ends with the day', { ends: '18:00' }, { ends: '24:00' }],
			['ends after midnight', { ends: '20:00' }, { endDate: '2021-02-25', ends: '02:00' }],
			[
				'ends with a later day',
				{ endDate: '2021-02-25', ends: '18:00' },
				{ endDate: '2021-02-25', ends: '24:00' },
			],
			[
				'ends after a later day',
				{ endDate: '2021-02-25', ends: '24:00' },
				{ endDate: '2021-02-26', ends: '06:00' },
			],
		])('%s', (_, there, shown) => {
			expect(onClocksOf(uk, { ...meeting, ...there })).toEqual({ ...here, ...shown });
		});

		test('is not told where it shows the same day and hour, or nobody knows the hour', () => {
			const dublin = { timeZone: 'Europe/Dublin', timeZoneName: 'Irish time' };
			expect(onClocksOf(uk, { ...meeting, ...dublin })).toBeUndefined();
			expect(onClocksOf(uk, { ...meeting, ...uk })).toBeUndefined();
			expect(onClocksOf(uk, { ...meeting, starts: undefined })).toBeUndefined();
		});

		test('is told where it shows the same hour of another day', () => {
			const kiritimati = { timeZone: 'Pacific/Kiritimati', timeZoneName: 'Christmas Island time' };
			const honolulu = { timeZone: 'Pacific/Honolulu', timeZoneName: 'Hawaii time' };
			expect(onClocksOf(honolulu, { ...meeting, ...kiritimati })).toEqual({
				...{ ...honolulu, place: 'Hall', date: '2021-02-23', starts: '10:00' },
			});
		});
	});

	test('a day there ends and begins by the clocks there', () => {
		const session = cohortOf({}, { ...auckland, allDay: true }).sessions[0];
		expect(session?.end).toEqual(new Date('2021-02-24T11:00:00Z'));
		expect(session && sessionMoments(session).today.from).toEqual(new Date('2021-02-23T11:00:00Z'));
	});

	test('registration closes as the day is over where the run is, or the session that states it', () => {
		const registration = { closes: '2021-02-20' };
		const closing = (run: object, session: object) => {
			const cohort = cohortOf(run, session);
			const own = cohort.sessions[0]?.registration;
			return (own?.isOwn ? own : cohort.registration).closing.at.toISOString();
		};
		expect(closing({ registration }, {})).toBe('2021-02-21T00:00:00.000Z');
		expect(closing({ registration, ...chicago }, {})).toBe('2021-02-21T06:00:00.000Z');
		expect(closing({ registration }, chicago)).toBe('2021-02-21T00:00:00.000Z');
		expect(closing({}, { ...chicago, registration })).toBe('2021-02-21T06:00:00.000Z');
	});
});
