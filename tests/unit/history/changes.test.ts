import { expect, test } from 'vitest';
import { changeWords } from '../../../src/history/change-wording.ts';
import { dateSpan } from '../../../src/words/en/told.ts';
import type { Files } from '../../git-repository.ts';
import { cohort, course, theme } from '../content.ts';
import { Repository, spring, springFile, springWith, start } from './repository.ts';

const themeFile = 'content/themes/thursdays/2020-10.md';

/** The change log of commits made one after the other, each on another day of 2021. */
function logged(...commits: Files[]): string[] {
	const repository = Repository.with();
	for (const [index, files] of commits.entries()) {
		repository.commit(`2021-01-${String(index + 10)} 10:00`, files);
	}
	const days = Map.groupBy(repository.history().changes, ({ on }) => on);
	return [...days].flatMap(([on, changes]) =>
		changeWords(changes, '2021').map(({ done }) => `${on.slice(8)}: ${done}`),
	);
}

const themeWith = (id: string, change: object | null) => ({
	...theme,
	sessions: theme.sessions.flatMap((session) =>
		session.id !== id ? [session] : change ? [{ ...session, ...change }] : [],
	),
});

test('a time that becomes known', () => {
	const unknown = springWith({}, { starts: undefined, ends: undefined });
	expect(logged({ [springFile]: unknown }, { [springFile]: cohort })).toEqual([
		'10: The time of all 3 sessions of Cohort 2 changed to a time to be announced (was 4pm to 6pm)',
		'11: The time of all 3 sessions of Cohort 2 changed to 4pm to 6pm (was a time to be announced)',
	]);
});

test('nights that all end later are told together', () => {
	const until = (ends: string) =>
		springWith(
			{
				change: { endDate: '2021-02-25' },
				power: { endDate: '2021-03-04' },
				leaders: { endDate: '2021-03-11' },
			},
			{ starts: '22:00', ends },
		);
	expect(logged({ [springFile]: until('02:00') }, { [springFile]: until('03:00') })[1]).toBe(
		'11: The time of all 3 sessions of Cohort 2 changed to 10pm to 3am the next day (was 10pm to 2am the next day)',
	);
});

test('a zone that shows the same time, or moves no hours, changes nothing', () => {
	const lisbon = { timeZone: 'Europe/Lisbon', timeZoneName: 'Lisbon time' };
	const chicago = { timeZone: 'America/Chicago', timeZoneName: 'Chicago time' };
	const days = { change: { allDay: true }, power: { allDay: true }, leaders: { allDay: true } };
	expect(logged({ [springFile]: { ...cohort, ...lisbon } })).toEqual([]);
	expect(
		logged({ [springFile]: springWith(days) }, { [springFile]: springWith(days, chicago) }),
	).toHaveLength(1);
});

test('a session remembers the zone that it had', () => {
	const repository = Repository.with();
	const chicago = { timeZone: 'America/Chicago', timeZoneName: 'Chicago time' };
	repository.commit('2021-01-10 10:00', { [springFile]: springWith({ power: chicago }) });
	const moved = repository.history().moveOf({ oldestId: 'schools/2021-spring/power' });
	expect(moved?.from.timeZone).toBe('Europe/London');
	expect(moved?.to.timeZone).toBe('America/Chicago');
});

test('first publication is no change', () => {
	expect(logged()).toEqual([]);
});

test.each<[string, object, string]>([
	[
		'date',
		{ date: '2021-03-10' },
		'Session 2 of Cohort 2 moved from Wednesday 3 to Wednesday 10 March',
	],
	[
		'date, time and place',
		{ date: '2021-04-07', starts: '17:00', ends: '19:00', place: 'Town hall' },
		'Session 2 of Cohort 2 moved from Wednesday 3 March to Wednesday 7 April, 5pm to 7pm (was 4pm to 6pm), Town hall (was Online (Zoom))',
	],
	[
		'time',
		{ ends: '18:30' },
		'The time of session 2 of Cohort 2 changed to 4pm to 6:30pm (was 4pm to 6pm)',
	],
	[
		'time that is to be announced',
		{ starts: 'tba' },
		'The time of session 2 of Cohort 2 changed to a time to be announced (was 4pm to 6pm)',
	],
	[
		'whole day',
		{ allDay: true },
		'The time of session 2 of Cohort 2 changed to all day (was 4pm to 6pm)',
	],
	[
		'end that nobody knows',
		{ ends: 'tba' },
		'The time of session 2 of Cohort 2 changed to from 4pm (was 4pm to 6pm)',
	],
	[
		'last day',
		{ endDate: '2021-03-05', ends: '14:00' },
		'The time of session 2 of Cohort 2 changed to 4pm to Friday 5 March, 2pm (was 4pm to 6pm)',
	],
	[
		'days without hours',
		{ endDate: '2021-03-05', starts: 'tba' },
		'The time of session 2 of Cohort 2 changed to a time to be announced, to Friday 5 March (was 4pm to 6pm)',
	],
	[
		'zone',
		{ timeZone: 'America/Chicago', timeZoneName: 'Chicago time' },
		'Session 2 of Cohort 2 moved from UK time to Chicago time, at the same times of day',
	],
	[
		'zone and hours',
		{ starts: '10:00', ends: '12:00', timeZone: 'America/Chicago', timeZoneName: 'Chicago time' },
		'The time of session 2 of Cohort 2 changed to 10am to midday, Chicago time (was 4pm to 6pm, UK time)',
	],
	['place', { place: 'Town hall' }, 'Session 2 of Cohort 2 moved to Town hall (was Online (Zoom))'],
	[
		'title',
		{ title: 'Power' },
		'Session 2 of Cohort 2 was renamed from “Relational power” to “Power”',
	],
	['status', { status: 'cancelled' }, 'Session 2 of Cohort 2 on Wednesday 3 March was cancelled'],
	['status', { status: 'postponed' }, 'Session 2 of Cohort 2 on Wednesday 3 March was postponed'],
])('a session’s %s', (_, change, words) => {
	expect(logged({ [springFile]: springWith({ power: change }) })).toEqual([`10: ${words}`]);
});

test('a postponed session with its new date has moved; a cancelled one is restored', () => {
	expect(
		logged(
			{ [springFile]: springWith({ power: { status: 'postponed' } }) },
			{ [springFile]: springWith({ power: { date: '2021-03-04' } }) },
			{ [springFile]: springWith({ power: { date: '2021-03-04', status: 'cancelled' } }) },
			{ [springFile]: springWith({ power: { date: '2021-03-04' } }) },
		).slice(1),
	).toEqual([
		'11: Session 2 of Cohort 2 moved from Wednesday 3 to Thursday 4 March',
		'12: Session 2 of Cohort 2 on Thursday 4 March was cancelled',
		'13: Session 2 of Cohort 2 on Thursday 4 March was restored',
	]);
});

test('added, withdrawn, restored; what had taken place leaves in silence', () => {
	const again = { part: 'power', id: 'again', date: '2021-03-24' };
	expect(
		logged(
			{ [springFile]: springWith({}, {}, [again]) },
			{ [springFile]: springWith({ power: null }, {}, [again]) },
			{ [springFile]: springWith({}, {}, [again]) },
			{ [themeFile]: themeWith('first', null) },
			{ [themeFile]: theme },
		),
	).toEqual([
		'10: Session 4 of Cohort 2 on Wednesday 24 March was added',
		'11: Session 2 of Cohort 2 on Wednesday 3 March was withdrawn',
		'12: Session 2 of Cohort 2 on Wednesday 3 March was restored',
	]);
});

test('sessions of one run that say the same are told together', () => {
	expect(
		logged(
			{ [springFile]: springWith({}, { place: 'Town hall' }) },
			{ 'content/cohorts/schools/2021-summer.md': { ...cohort, title: 'Cohort 3' } },
			{ [springFile]: null },
		),
	).toEqual([
		'10: All 3 sessions of Cohort 2 moved to Town hall (was Online (Zoom))',
		'11: All 3 sessions of Cohort 3 were added',
		'12: All 3 sessions of Cohort 2 were withdrawn',
	]);
});

test('registration: of a cohort, of a month, of one session of a month', () => {
	const registration = { opens: '2021-01-20', closes: '2021-02-20' };
	expect(
		logged(
			{ [springFile]: springWith({}, { registration }) },
			{ [springFile]: springWith({}, { registration: { ...registration, full: true } }) },
			{ [springFile]: start[springFile] as object },
			{ [themeFile]: { ...theme, registration } },
			{
				[themeFile]: {
					...themeWith('joint', { registration: { closes: '2020-10-20' } }),
					registration,
				},
			},
		),
	).toEqual([
		'10: Registration for Cohort 2 now opens on Wednesday 20 January and closes on Saturday 20 February',
		'11: Registration for Cohort 2 now is full',
		'12: Registration for Cohort 2 now has no opening date, has no closing date and has places again',
		'13: Registration for “An introduction” now opens on Wednesday 20 January',
		'14: Registration for “Privilege 101” now has no opening date and closes on Tuesday 20 October 2020',
	]);
});

test('a change by which nothing changes for visitors is none', () => {
	const site = start['content/site.yaml'] as object;
	expect(
		logged(
			{ [springFile]: springWith({ power: { note: 'Bring a pen.' } }) },
			{ 'content/site.yaml': { ...site, summary: 'Other words.' } },
			{
				[springFile]: null,
				'content/cohorts/schools/two.md': springWith({}, { formerly: [spring] }),
			},
		),
	).toEqual([]);
});

test('old addresses are told apart from the rest', () => {
	const repository = Repository.with();
	repository.commit('2021-01-10 10:00', {
		'content/programmes/schools.md': null,
		'content/programmes/academy.md': { ...course, formerly: ['schools'] },
		[springFile]: null,
		'content/cohorts/academy/2021-spring.md': cohort,
	});
	expect(
		repository
			.history()
			.changes.map((change) =>
				change.kind === 'redirected' ? `${change.from} → ${change.to}` : change.kind,
			),
	).toEqual([
		'schools/2021-spring → academy/2021-spring',
		...['change', 'power', 'leaders'].map((id) => `${spring}/${id} → academy/2021-spring/${id}`),
		'schools → academy',
	]);
});

test('what is not committed yet is a change of no commit', () => {
	const repository = Repository.with();
	repository.write({ [springFile]: springWith({ power: { status: 'cancelled' } }) });
	expect(repository.history().changes).toMatchObject([
		{ kind: 'cancelled', commit: '', on: '2020-09-01', session: { oldestId: `${spring}/power` } },
	]);
});

test.each([
	['2021-03-10', '2021-03-17', 'Wednesday 10 to Wednesday 17 March'],
	['2021-03-31', '2021-04-01', 'Wednesday 31 March to Thursday 1 April'],
	['2021-12-29', '2022-01-05', 'Wednesday 29 December 2021 to Wednesday 5 January 2022'],
	['2022-03-09', '2022-03-16', 'Wednesday 9 to Wednesday 16 March 2022'],
	['2022-03-09', '2022-04-06', 'Wednesday 9 March to Wednesday 6 April 2022'],
])('%s to %s', (from, to, words) => {
	expect(dateSpan(from, to, '2021')).toBe(words);
});
