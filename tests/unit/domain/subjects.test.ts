import { expect, test } from 'vitest';
import { catalogueFrom } from '../../../src/domain/catalogue.ts';
import type { Programme } from '../../../src/domain/model.ts';
import { ended } from '../../../src/domain/schedule.ts';
import { pastSubjects } from '../../../src/domain/subjects.ts';
import { catalogueWith, cohort, type Differing, entriesWith, only, theme } from '../content.ts';

const programme = (id: string, differing?: Differing): Programme =>
	only(catalogueWith(differing).programmes, id);

const endedAt = ({ runs }: Programme, instant: string) =>
	new Set(
		ended(
			runs.flatMap(({ sessions }) => sessions),
			new Date(instant),
		),
	);

/** Each subject with the dates on which it was met on. */
const held = (of: Programme, instant: string) =>
	pastSubjects(of, endedAt(of, instant)).map(({ title, sessions }) => [
		title,
		sessions.map(({ date }) => date),
	]);

test('a course was about its parts, in their order, once they have been taught', () => {
	const course = programme('schools');
	expect(held(course, '2021-02-24T17:59:59Z')).toEqual([]);
	expect(held(course, '2021-03-03T18:00:00Z')).toEqual([
		['Understanding change', ['2021-02-24']],
		['Relational power', ['2021-03-03']],
	]);
});

test('a part that was taught twice has both dates, the later first', () => {
	const sessions = [...cohort.sessions, { part: 'change', id: 'again', date: '2021-03-17' }];
	expect(held(programme('schools', { cohort: { sessions } }), '2021-04-01T00:00:00Z')[0]).toEqual([
		'Understanding change',
		['2021-03-17', '2021-02-24'],
	]);
});

test('a part that two cohorts were taught has the later date first, though its cohort began earlier', () => {
	const entries = entriesWith();
	const cohortOf = (name: string, ...sessions: [part: string, date: string][]) => ({
		id: `schools/${name}`,
		data: { ...cohort, sessions: sessions.map(([part, date]) => ({ part, date })) },
	});
	const { programmes } = catalogueFrom({
		...entries,
		cohorts: [
			cohortOf('slow', ['power', '2021-01-06'], ['change', '2021-06-02']),
			cohortOf('quick', ['change', '2021-02-03'], ['power', '2021-02-10']),
		],
	});
	expect(held(only(programmes, 'schools'), '2021-07-01T00:00:00Z')).toEqual([
		['Understanding change', ['2021-06-02', '2021-02-03']],
		['Relational power', ['2021-02-10', '2021-01-06']],
	]);
});

test('the latest month of a series stands first', () => {
	const entries = entriesWith();
	const [october] = entries.themes;
	const data = {
		...theme,
		title: 'Power',
		sessions: [{ ...theme.sessions[0], date: '2020-11-05' }],
	};
	const { programmes } = catalogueFrom({
		...entries,
		themes: [...entries.themes, { id: 'thursdays/2020-11', data: data as typeof theme }],
	});
	const subjects = held(only(programmes, 'thursdays'), '2020-12-01T00:00:00Z');
	expect(subjects.map(([title]) => title)).toEqual(['Power', october?.data.title]);
});

test('a series was about the themes of its months, as far as they have gone', () => {
	const series = programme('thursdays');
	expect(held(series, '2020-10-22T23:00:00Z')).toEqual([
		['An introduction', ['2020-10-22', '2020-10-08', '2020-10-08']],
	]);
	expect(pastSubjects(series, endedAt(series, '2020-11-01T00:00:00Z'))[0]?.theme).toBe(
		series.runs[0],
	);
});

test('what did not take place was about nothing', () => {
	const [first, ...rest] = theme.sessions;
	if (!first) throw new Error('the example has sessions');
	const sessions = [{ ...first, status: 'cancelled' as const }, ...rest];
	const series = programme('thursdays', { theme: { sessions } });
	expect(held(series, '2020-11-01T00:00:00Z')[0]?.[1]).toHaveLength(3);
	const off = theme.sessions.map((session) => ({ ...session, status: 'postponed' as const }));
	const empty = programme('thursdays', { theme: { sessions: off } });
	expect(held(empty, '2020-11-01T00:00:00Z')).toEqual([]);
});
