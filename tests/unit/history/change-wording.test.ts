import { expect, test } from 'vitest';
import type { Change, RunFacts, SessionFacts } from '../../../src/history/change.ts';
import { changeWords } from '../../../src/history/change-wording.ts';

/* Equal changes to several sessions of one run are one sentence, and others are not. */

const cohort: RunFacts = {
	kind: 'cohort',
	id: 'schools/2021-spring',
	oldestId: 'schools/2021-spring',
	title: 'Cohort 2',
	programme: { id: 'schools', title: 'Organising in Schools' },
	sessions: 3,
};
const event: RunFacts = { ...cohort, kind: 'event', id: 'day', oldestId: 'day', title: 'Open Day' };
const hours = { starts: '16:00', ends: '18:00' };
const uk = { timeZone: 'Europe/London', timeZoneName: 'UK time' };

function session(number: number, more: Partial<SessionFacts> = {}): SessionFacts {
	const { run = cohort } = more;
	const id = `${run.id}/${number}`;
	const facts = { date: `2021-03-0${number}`, place: 'Online', ...hours, ...uk };
	return { id, oldestId: id, title: `Part ${number}`, number, run, ...facts, ...more };
}

const moved = (to: SessionFacts, from: Partial<SessionFacts>): Change => {
	return { kind: 'moved', session: to, from: { ...to, ...from } };
};
const told = (...changes: Change[]) => changeWords(changes, '2021').map(({ done }) => done);

test('sessions that all move to one place are told together, and those that move to two are not', () => {
	const there = { place: 'Town hall' };
	expect(
		told(
			moved(session(1, there), { place: 'Online' }),
			moved(session(2, there), { place: 'Online' }),
		),
	).toEqual(['2 sessions of Cohort 2 moved to Town hall (was Online)']);
	expect(
		told(
			moved(session(1, there), { place: 'Online' }),
			moved(session(2, { place: 'School' }), { place: 'Online' }),
		),
	).toHaveLength(2);
	expect(
		told(
			moved(session(1, there), { place: 'Online' }),
			moved(session(2, there), { place: 'School' }),
		),
	).toHaveLength(2);
});

test('sessions that move to other days are told one by one', () => {
	const changes = [
		moved(session(1, { date: '2021-03-08' }), { date: '2021-03-01' }),
		moved(session(2, { date: '2021-03-09' }), { date: '2021-03-02' }),
	];
	expect(told(...changes)).toEqual([
		'Session 1 of Cohort 2 moved from Monday 1 to Monday 8 March',
		'Session 2 of Cohort 2 moved from Tuesday 2 to Tuesday 9 March',
	]);
});

test('sessions whose clock is another one are told together if it is the same one', () => {
	const chicago = { timeZone: 'America/Chicago', timeZoneName: 'Chicago time' };
	const denver = { timeZone: 'America/Denver', timeZoneName: 'Denver time' };
	const rezoned = (number: number, zone: object): Change => {
		const to = session(number, zone);
		return { kind: 'rezoned', session: to, from: { ...to, ...uk } };
	};
	expect(told(rezoned(1, chicago), rezoned(2, chicago))).toEqual([
		'2 sessions of Cohort 2 moved from UK time to Chicago time, at the same times of day',
	]);
	expect(told(rezoned(1, chicago), rezoned(2, denver))).toHaveLength(2);
});

test('an event that gets another name is told once; parts of a cohort are told one by one', () => {
	const renamed = (number: number, title: string, from: string, run: RunFacts): Change => {
		return { kind: 'renamed', session: session(number, { title, run }), from };
	};
	expect(
		told(renamed(1, 'Open Day', 'Fete', event), renamed(2, 'Open Day', 'Fete', event)),
	).toEqual(['“Open Day” was renamed from “Fete” to “Open Day”']);
	expect(
		told(renamed(1, 'Open Day', 'Fete', event), renamed(2, 'Open Day', 'Feast', event)),
	).toHaveLength(2);
	expect(told(renamed(1, 'Power', 'A', cohort), renamed(2, 'Power', 'A', cohort))).toHaveLength(2);
});

test('changes of two kinds, or of two runs, are told apart', () => {
	const other = { ...cohort, oldestId: 'schools/2021-summer', title: 'Cohort 3' };
	const off = (each: SessionFacts): Change => ({ kind: 'cancelled', session: each });
	expect(told(off(session(1)), { kind: 'withdrawn', session: session(2) })).toHaveLength(2);
	expect(told(off(session(1)), off(session(2, { run: other })))).toHaveLength(2);
});

test('a change leads to the page of what it is about', () => {
	const registration = { from: { isFull: false }, to: { isFull: true } };
	const about = (...changes: Change[]) =>
		changeWords(changes, '2021').map((change) => change.about.oldestId);
	expect(about({ kind: 'cancelled', session: session(1) })).toEqual(['schools/2021-spring/1']);
	expect(about({ kind: 'registration', run: cohort, ...registration })).toEqual([
		'schools/2021-spring',
	]);
	expect(
		about({ kind: 'registration', run: cohort, session: session(1), ...registration }),
	).toEqual(['schools/2021-spring/1']);
	expect(about({ kind: 'redirected', from: 'a', to: 'b' })).toEqual([]);
});
