import { expect, test } from 'vitest';
import { catalogueFrom } from '../../../src/domain/catalogue.ts';
import {
	byDay,
	byFirstDate,
	byMonth,
	bySchedule,
	byYear,
	ended,
	nextIntervals,
	nextSession,
	overlaps,
	toCome,
	wholeMonths,
} from '../../../src/domain/schedule.ts';
import {
	everyView,
	monthsOf,
	scheduleViews,
	sessionsIn,
} from '../../../src/domain/schedule-view.ts';
import { timetable } from '../../../src/domain/theme.ts';
import { catalogueWith, entriesWith, cohort as example, only, theme } from '../content.ts';

const at = (instant: string) => new Date(instant);
const ids = (sessions: readonly { id: string }[]) => sessions.map(({ id }) => id.split('/').at(-1));

test('the schedule goes by start, then by track, whatever the order of files and entries', () => {
	const { sessions } = catalogueWith({
		theme: { sessions: theme.sessions.toReversed() },
		cohort: { sessions: example.sessions.toReversed() },
	});
	expect(ids(sessions)).toEqual([
		'first',
		'anger',
		'joint',
		'topical',
		'change',
		'power',
		'leaders',
	]);
});

test('sessions of several programmes go by start, then by programme, then by track', () => {
	const { sessions } = catalogueWith({
		cohort: {
			sessions: [
				{ part: 'change', date: '2020-10-08' },
				{ part: 'power', date: '2020-10-22', starts: '15:00' },
				{ part: 'leaders', date: '2020-10-23' },
			],
		},
	});
	const inOrder = ['change', 'first', 'anger', 'power', 'joint', 'leaders', 'topical'];
	expect(ids(sessions)).toEqual(inOrder);
	expect(ids(sessions.toReversed().sort(bySchedule))).toEqual(inOrder);
});

test('sessions of one programme at one time go by track, one for no track first, then by id', () => {
	const at = (id: string, tracks: string[] = []) => ({
		...{ id, title: id, date: '2020-10-08', tracks },
	});
	const { sessions } = catalogueWith({
		theme: {
			sessions: [
				at('d', ['masterclasses']),
				at('c', ['leaders']),
				at('b', ['leaders']),
				at('z'),
				at('y'),
			],
		},
		cohort: {
			sessions: [
				{ part: 'power', date: '2021-02-24' },
				{ part: 'change', date: '2021-02-24' },
			],
		},
	});
	expect(ids(sessions)).toEqual(['y', 'z', 'b', 'c', 'd', 'change', 'power']);
});

test('runs go by their first date, then by id', () => {
	const entries = entriesWith();
	const cohorts = ['schools/b', 'schools/a'].map((id) => ({ id, data: example }));
	const early = { ...example, sessions: [{ part: 'change', date: '2021-01-13' }] };
	const { runs } = catalogueFrom({
		...entries,
		cohorts: [...cohorts, { id: 'schools/c', data: early }],
	});
	const inOrder = ['thursdays/2020-10', 'schools/c', 'schools/a', 'schools/b'];
	expect(runs.map(({ id }) => id)).toEqual(inOrder);
	expect([...runs].reverse().sort(byFirstDate)).toEqual(runs);
});

test('a day has all sessions of its date that follow one another, so a date may come twice', () => {
	const days = (...dates: string[]) =>
		byDay(dates.map((date) => ({ date })) as never).map((day) => day.map(({ date }) => date));
	expect(days()).toEqual([]);
	expect(days('2021-02-24', '2021-02-24', '2021-02-25')).toEqual([
		['2021-02-24', '2021-02-24'],
		['2021-02-25'],
	]);
	expect(days('2021-02-25', '2021-02-24', '2021-02-25')).toEqual([
		['2021-02-25'],
		['2021-02-24'],
		['2021-02-25'],
	]);
});

test('a session is to come until the instant at which it ends', () => {
	const { sessions } = catalogueWith();
	expect(toCome(sessions, at('2021-03-10T17:59:59.999Z'))).toHaveLength(1);
	expect(toCome(sessions, at('2021-03-10T18:00:00Z'))).toHaveLength(0);
	expect(ids(ended(sessions, at('2020-10-08T16:15:00Z')))).toEqual(['anger', 'first']);
	expect(ended(sessions, at('2020-10-08T16:14:59.999Z'))).toEqual([]);
});

test('next passes over what is cancelled or postponed', () => {
	const [first, second, third] = example.sessions;
	if (!first || !second || !third) throw new Error('the example has three sessions');
	const { runs } = catalogueWith({
		cohort: {
			sessions: [{ ...first, status: 'cancelled' }, { ...second, status: 'postponed' }, third],
		},
	});
	const { sessions } = only(runs, 'schools/2021-spring');
	expect(nextSession(sessions, at('2021-01-01T00:00:00Z'))?.part?.id).toBe('leaders');
});

test('next is the one under way until it ends, then there is none', () => {
	const { sessions } = catalogueWith();
	expect(nextSession(sessions, at('2021-03-03T17:59:59.999Z'))?.part?.id).toBe('power');
	expect(nextSession(sessions, at('2021-03-03T18:00:00Z'))?.part?.id).toBe('leaders');
	expect(nextSession(sessions, at('2021-03-10T18:00:00Z'))).toBeUndefined();
});

test('a session is next from the end of the one before until its own start', () => {
	const [first, second, third] = example.sessions;
	if (!first || !second || !third) throw new Error('the example has three sessions');
	const { runs } = catalogueWith({
		cohort: { sessions: [first, { ...second, status: 'cancelled' }, third] },
	});
	const next = nextIntervals(only(runs, 'schools/2021-spring').sessions);
	expect([...next].map(([{ part }, interval]) => [part?.id, interval])).toEqual([
		['change', { from: undefined, until: at('2021-02-24T16:00:00Z') }],
		['leaders', { from: at('2021-02-24T18:00:00Z'), until: at('2021-03-10T16:00:00Z') }],
	]);
});

test('of two sessions at the same time the first in the schedule is next', () => {
	const { runs } = catalogueWith();
	const next = nextIntervals(only(runs, 'thursdays/2020-10').sessions);
	expect(ids([...next.keys()])).toEqual(['first', 'joint', 'topical']);
});

test('months and years keep the order of the schedule', () => {
	const { sessions } = catalogueWith();
	expect([...byMonth(sessions).keys()]).toEqual(['2020-10', '2021-02', '2021-03']);
	expect([...byYear(sessions).keys()]).toEqual(['2020', '2021']);
});

test('sessions of one track that meet in time overlap; those of two tracks do not', () => {
	const at4 = { date: '2020-10-08', tracks: ['leaders'] };
	const pairs = (
		...sessions: {
			id: string;
			starts?: string;
			ends?: string;
			tracks?: string[];
			status?: 'cancelled';
		}[]
	) =>
		overlaps(
			catalogueWith({
				theme: { sessions: sessions.map((session) => ({ title: 'T', ...at4, ...session })) },
			}).sessions,
		).map(([a, b]) => ids([a, b]));
	expect(pairs({ id: 'a' }, { id: 'b', starts: '17:14', ends: '18:00' })).toEqual([['a', 'b']]);
	expect(pairs({ id: 'a' }, { id: 'b', starts: '17:15', ends: '18:00' })).toEqual([]);
	expect(pairs({ id: 'a' }, { id: 'b', tracks: ['masterclasses'] })).toEqual([]);
	expect(pairs({ id: 'a' }, { id: 'b', tracks: ['masterclasses', 'leaders'] })).toEqual([
		['a', 'b'],
	]);
	expect(pairs({ id: 'a', tracks: ['leaders', 'masterclasses'] }, { id: 'b' })).toEqual([
		['a', 'b'],
	]);
	expect(pairs({ id: 'a', status: 'cancelled' }, { id: 'b' })).toEqual([]);
});

test('overlaps are told by start and then by id, whatever the order of the sessions', () => {
	const on = (id: string, starts: string) => ({
		...{ id, title: id, date: '2020-10-08', tracks: ['leaders'], starts },
	});
	const { sessions } = catalogueWith({
		theme: { sessions: [on('c', '16:00'), on('b', '17:00'), on('a', '17:00')] },
	});
	const pairs = [
		['c', 'a'],
		['c', 'b'],
		['a', 'b'],
	];
	expect(overlaps(sessions).map(ids)).toEqual(pairs);
	expect(overlaps(sessions.toReversed()).map(ids)).toEqual(pairs);
});

test('sessions of one cohort that meet in time overlap; those of two programmes do not', () => {
	const clash = [
		{ part: 'change', date: '2021-02-24' },
		{ part: 'power', date: '2021-02-24', starts: '17:00' },
	];
	expect(overlaps(catalogueWith({ cohort: { sessions: clash } }).sessions)).toHaveLength(1);
	const sameEvening = [{ part: 'change', date: '2020-10-08' }];
	expect(overlaps(catalogueWith({ cohort: { sessions: sameEvening } }).sessions)).toEqual([]);
});

test('a timetable has a row a day; a session of both tracks spans both columns', () => {
	const october = only(catalogueWith().runs, 'thursdays/2020-10');
	if (october.kind !== 'theme') throw new Error('October is a theme');
	const rows = timetable(october).map(({ date, cells }) => [
		date,
		cells.map(({ tracks, sessions }) => [tracks.length, ids(sessions)]),
	]);
	expect(rows).toEqual([
		[
			'2020-10-08',
			[
				[1, ['first']],
				[1, ['anger']],
			],
		],
		['2020-10-22', [[2, ['joint']]]],
		['2020-10-29', [[2, ['topical']]]],
	]);
});

test('cells are one only if they hold the very same sessions, and some', () => {
	const track = (id: string) => ({ id, title: id, audience: 'All.', openTo: 'all' });
	const cellsOf = (...sessions: string[][]) => {
		const october = only(
			catalogueWith({
				series: { tracks: ['x', 'y', 'z'].map(track) },
				theme: {
					sessions: sessions.map((tracks, index) => {
						const id = `s-${index}`;
						return { id, title: id, date: '2020-10-08', tracks };
					}),
				},
			}).runs,
			'thursdays/2020-10',
		);
		if (october.kind !== 'theme') throw new Error('October is a theme');
		return timetable(october)[0]?.cells.map(({ sessions }) => ids(sessions));
	};
	expect(cellsOf(['z'])).toEqual([[], [], ['s-0']]);
	expect(cellsOf(['x', 'y'], ['y'], ['z'])).toEqual([['s-0'], ['s-0', 's-1'], ['s-2']]);
	expect(cellsOf(['x', 'y', 'z'])).toEqual([['s-0']]);
});

test('a track with nothing on a day has an empty cell of its own', () => {
	const october = only(
		catalogueWith({
			theme: { sessions: [{ id: 'a', title: 'A', date: '2020-10-08', tracks: ['masterclasses'] }] },
		}).runs,
		'thursdays/2020-10',
	);
	if (october.kind !== 'theme') throw new Error('October is a theme');
	expect(timetable(october)[0]?.cells.map(({ sessions }) => ids(sessions))).toEqual([[], ['a']]);
});

test('every choice of the schedule has an address; a joint session is in both tracks', () => {
	const { programmes, sessions } = catalogueWith();
	const views = scheduleViews(programmes);
	expect(ids(views).join()).toBe(',thursdays,leaders,masterclasses,schools');
	const shown = Object.fromEntries(
		views.map((view) => [view.id, sessionsIn(view, sessions).length]),
	);
	expect(shown).toEqual({
		'': 7,
		thursdays: 4,
		'thursdays/leaders': 3,
		'thursdays/masterclasses': 3,
		schools: 3,
	});
});

test('a page lists whole months as far as it has room, and the first month always', () => {
	const { sessions } = catalogueWith();
	const parted = (atMost: number) => {
		const { listed, later } = wholeMonths(sessions, atMost);
		return [listed, later].map((months) =>
			months.map(([month, { length }]) => `${month} ${length}`),
		);
	};
	expect(parted(7)).toEqual([['2020-10 4', '2021-02 1', '2021-03 2'], []]);
	expect(parted(6)).toEqual([['2020-10 4', '2021-02 1'], ['2021-03 2']]);
	expect(parted(1)).toEqual([['2020-10 4'], ['2021-02 1', '2021-03 2']]);
	expect(wholeMonths([], 1)).toEqual({ listed: [], later: [] });
});

test('the whole schedule has room for 36 sessions, and a part of it has room for all', () => {
	const on = (month: string, count: number) =>
		Array.from({ length: count }, () => ({ date: `${month}-08` }));
	const views = scheduleViews(catalogueWith().programmes);
	const months = (id: string, ...counts: number[]) => {
		const coming = counts.flatMap((count, index) => on(`2021-0${index + 1}`, count));
		const { listed, later } = monthsOf(only(views, id), coming as never);
		return [listed.length, later.length];
	};
	expect(months('', 20, 16)).toEqual([2, 0]);
	expect(months('', 20, 17, 1)).toEqual([1, 2]);
	expect(months('schools', 20, 17, 1)).toEqual([3, 0]);
});

test('each month in which something is to come has a view with all of its sessions', () => {
	const { programmes, sessions } = catalogueWith();
	const monthsAt = (now: Date) =>
		everyView({ programmes, sessions, now }).filter(({ month }) => month !== undefined);
	const views = monthsAt(at('2021-02-24T17:59:00Z'));
	expect(views.map(({ id, title }) => [id, title])).toEqual([
		['2021-02', 'February 2021: schedule'],
		['2021-03', 'March 2021: schedule'],
	]);
	expect(views.map((view) => sessionsIn(view, sessions).length)).toEqual([1, 2]);
	expect(ids(monthsAt(at('2021-02-24T18:00:00Z')))).toEqual(['2021-03']);
});
