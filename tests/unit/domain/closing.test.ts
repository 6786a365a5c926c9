import { describe, expect, test } from 'vitest';
import type { Registration } from '../../../src/domain/registration.ts';
import { type CohortData, catalogueWith, only, type ThemeData, theme } from '../content.ts';

/* The date on which the registration of a run closes, as it follows from its sessions and the date that it states. */

type Status = 'scheduled' | 'cancelled' | 'postponed';
const dates = ['2020-10-08', '2020-10-15', '2020-10-22'];

const monthOf = (states: readonly Status[], closes?: string): Registration => {
	const sessions = states.map((status, index): ThemeData['sessions'][number] => ({
		...{ id: `s${index}`, title: 'T', date: dates[index] ?? '', tracks: ['leaders'], status },
	}));
	const registration = closes ? { closes } : {};
	const { runs } = catalogueWith({ theme: { sessions, registration } });
	return only(runs, 'thursdays/2020-10').registration;
};

const cohortOf = (sessions: CohortData['sessions'], closes?: string): Registration => {
	const registration = closes ? { closes } : {};
	const { runs } = catalogueWith({ cohort: { sessions, registration } });
	return only(runs, 'schools/2021-spring').registration;
};

describe('a month', () => {
	test.each<[states: Status[], closes: string, ends: string]>([
		[['scheduled', 'scheduled', 'scheduled'], '2020-10-22', '2020-10-22'],
		[['scheduled', 'scheduled', 'cancelled'], '2020-10-15', '2020-10-15'],
		[['cancelled', 'scheduled', 'postponed'], '2020-10-15', '2020-10-15'],
		[['cancelled', 'cancelled', 'cancelled'], '2020-10-22', '2020-10-22'],
	])('whose sessions are %j closes with the last that goes ahead', (states, closes, ends) => {
		const { closing, endsAt } = monthOf(states);
		expect(closing).toEqual({
			date: closes,
			at: new Date(`${closes}T15:00:00Z`),
			by: 'last-session',
		});
		expect(endsAt).toEqual(new Date(`${ends}T16:15:00Z`));
	});

	test.each<[states: Status[], cancelled: boolean, postponed: boolean]>([
		[['scheduled', 'cancelled'], false, false],
		[['postponed', 'scheduled'], false, false],
		[['postponed', 'cancelled'], false, true],
		[['postponed', 'postponed'], false, true],
		[['cancelled', 'cancelled'], true, false],
	])('whose sessions are %j is cancelled: %s, postponed: %s', (states, cancelled, postponed) => {
		expect(monthOf(states)).toMatchObject({ cancelled, postponed });
	});

	test.each([
		['2020-10-10', '2020-10-10', 'stated'],
		// It takes people all through the day of its last session.
		['2020-10-22', '2020-10-22', 'stated'],
		['2020-10-23', '2020-10-22', 'last-session'],
	])('that states %s closes on %s (%s)', (stated, date, by) => {
		const states: Status[] = ['scheduled', 'scheduled', 'scheduled'];
		expect(monthOf(states, stated).closing).toMatchObject({ date, by });
	});

	test('none of which goes ahead closes on the day that it states', () => {
		const { closing } = monthOf(['cancelled', 'cancelled', 'postponed'], '2020-11-01');
		expect(closing).toMatchObject({ date: '2020-11-01', by: 'stated' });
	});
});

describe('a cohort', () => {
	const [change, power] = [
		{ part: 'change', date: '2021-02-24' },
		{ part: 'power', date: '2021-03-03' },
	];

	test('closes as its first session starts that goes ahead', () => {
		expect(cohortOf([change, power]).closing).toMatchObject({ date: '2021-02-24' });
		const off = { ...change, status: 'cancelled' as const };
		expect(cohortOf([off, power]).closing).toMatchObject({
			...{ date: '2021-03-03', by: 'first-session' },
		});
	});

	test('takes people as late as it states, also after its first session', () => {
		expect(cohortOf([change, power], '2021-03-10').closing).toMatchObject({
			...{ date: '2021-03-10', by: 'stated', at: new Date('2021-03-11T00:00:00Z') },
		});
	});

	test('goes by the sessions that have no registration of their own, if one of these goes ahead', () => {
		const own = { ...change, registration: { url: 'https://forms.example.org/own' } };
		const leaders = { part: 'leaders', date: '2021-03-10' };
		const off = { ...power, status: 'cancelled' as const };
		expect(cohortOf([own, power]).closing.date).toBe('2021-03-03');
		expect(cohortOf([own, off, leaders]).closing.date).toBe('2021-03-10');
		expect(cohortOf([own, off]).closing.date).toBe('2021-02-24');
	});
});

describe('one session of a month', () => {
	const closing = (starts: string, closes: string) => {
		const one = { ...theme.sessions[0], starts, ends: '23:59' } as ThemeData['sessions'][number];
		const { sessions } = catalogueWith({
			theme: { sessions: [one], registration: { closes } },
		});
		return only(sessions, 'thursdays/2020-10/first').registration.closing.by;
	};

	test('closes on the day that the month states, unless it has started by then', () => {
		expect(closing('16:00', '2020-10-07')).toBe('stated');
		expect(closing('00:00', '2020-10-07')).toBe('stated');
		expect(closing('16:00', '2020-10-08')).toBe('session');
	});
});

test('an event closes as the last of its sessions starts', () => {
	const sessions = ['2021-03-25', '2021-03-26'].map((date) => ({ id: date, date }));
	const { runs } = catalogueWith({ event: { sessions } });
	expect(only(runs, 'assembly').registration.closing).toMatchObject({
		...{ date: '2021-03-26', by: 'last-session' },
	});
});
