import { expect, test } from 'vitest';
import { catalogueFrom } from '../../../src/domain/catalogue.ts';
import { scheduleViews } from '../../../src/domain/schedule-view.ts';
import { neighbours } from '../../../src/domain/session.ts';
import { words } from '../../../src/words/index.ts';
import { catalogueWith, cohort, entriesWith, only, theme } from '../content.ts';

test('runs know their programme and it knows them', () => {
	const { programmes, runs } = catalogueWith();
	for (const run of runs) {
		expect(programmes).toContain(run.programme);
		expect(run.programme.runs).toContain(run);
	}
	for (const run of runs) for (const session of run.sessions) expect(session.run).toBe(run);
});

test('a programme without a contact has the site’s', () => {
	const { programmes } = catalogueWith({ course: { contact: { email: 'schools@example.org' } } });
	expect(programmes.map(({ id, contact }) => [id, contact.email])).toEqual([
		['thursdays', 'office@example.org'],
		['schools', 'schools@example.org'],
	]);
});

test.each([
	[
		'a part that the course has not',
		() => catalogueWith({ cohort: { sessions: [{ part: 'chnage', date: '2021-02-24' }] } }),
		'cohorts/schools/2021-spring: there is no part "chnage" in the course schools. Its parts are change, power, leaders.',
	],
	[
		'a track that the series has not',
		() =>
			catalogueWith({
				theme: { sessions: [{ id: 'a', title: 'A', date: '2020-10-08', tracks: ['all'] }] },
			}),
		'themes/thursdays/2020-10: there is no track "all"',
	],
	[
		'two sessions with one address',
		() =>
			catalogueWith({
				cohort: {
					sessions: [
						{ part: 'power', date: '2021-02-24' },
						{ part: 'power', date: '2021-03-03' },
					],
				},
			}),
		'two sessions have the address schools/2021-spring/power',
	],
	[
		'an end that is no later than the start',
		() => catalogueWith({ cohort: { ends: '16:00' } }),
		'session of 2021-02-24: it ends at 16:00, no later than it starts, 16:00.',
	],
	[
		'a time that clocks skip',
		() =>
			catalogueWith({
				theme: {
					sessions: [
						{ id: 'a', title: 'A', date: '2021-03-28', starts: '01:30', tracks: ['leaders'] },
					],
				},
			}),
		'session of 2021-03-28: Clocks in Europe/London go forward past 01:30',
	],
	[
		'a cohort in a series’ folder',
		() =>
			catalogueFrom({ ...entriesWith(), cohorts: [{ id: 'thursdays/2021-spring', data: cohort }] }),
		'cohorts/thursdays/2021-spring: there is no course called "thursdays"',
	],
	[
		'a theme in no programme’s folder',
		() => catalogueFrom({ ...entriesWith(), themes: [{ id: 'tuesdays/2020-10', data: theme }] }),
		'themes/tuesdays/2020-10: there is no series called "tuesdays". Move the file into the folder of one of these: thursdays.',
	],
])('%s is refused by name', (_, join, message) => {
	expect(join).toThrow(message);
});

test('a series may have no tracks, and its sessions then name none', () => {
	const sessions = theme.sessions.map(({ tracks, format, ...session }) => session);
	const { programmes, sessions: joined } = catalogueWith({
		series: { tracks: undefined },
		theme: { sessions },
	});
	const thursdays = only(programmes, 'thursdays');
	expect(thursdays.kind === 'series' && thursdays.tracks).toEqual([]);
	const inMonth = joined.filter(({ run }) => run.programme === thursdays);
	expect(inMonth.map(({ tracks }) => tracks)).toEqual([[], [], [], []]);
	expect(scheduleViews([thursdays]).map(({ id }) => id)).toEqual(['', 'thursdays']);
	const [first, ...others] = inMonth;
	expect(first && neighbours(first).next).toBe(others[0]);
	expect(first && words.sessions.audienceOf(first)).toBe('Teachers and link workers.');
});

test('subjects add up from the programme to the session, each once', () => {
	const [first, ...others] = theme.sessions;
	if (!first) throw new Error('the example has sessions');
	const { runs, sessions } = catalogueWith({
		series: { tags: ['power', 'free'] },
		theme: { tags: ['housing'], sessions: [{ ...first, tags: ['free', 'law'] }, ...others] },
	});
	expect(only(runs, 'thursdays/2020-10').tags).toEqual(['power', 'free', 'housing']);
	const tagsOf = (id: string) => only(sessions, `thursdays/2020-10/${id}`).tags;
	expect(tagsOf('first')).toEqual(['power', 'free', 'housing', 'law']);
	expect(tagsOf('joint')).toEqual(['power', 'free', 'housing']);
	expect(only(runs, 'schools/2021-spring').tags).toEqual([]);
});
