import { expect, test } from 'vitest';
import type { Programme } from '../../../src/domain/model.ts';
import { ended } from '../../../src/domain/schedule.ts';
import { pastSubjects } from '../../../src/domain/subjects.ts';
import { catalogueWith, cohort, type Differing, only, theme } from '../content.ts';

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
