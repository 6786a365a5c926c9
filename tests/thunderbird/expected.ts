import type { StoredEvent } from './stored-event.ts';

/**
 * The events that Thunderbird should hold after each edition. Every word and instant is typed by hand: nothing
 * here comes from the code that is tested. London is an hour ahead of UTC until 25 October 2020.
 * SEQUENCE is the minutes from 2020-01-01 to the commit: 244, 274 and 278 days and what there is of the next.
 */

const FIRST = String(244 * 1440 + 9 * 60);
const SECOND = String(274 * 1440 + 10 * 60 + 30);
const THIRD = String(278 * 1440 + 8 * 60 + 15);

const place = 'Room 4, Mile End Road; London';

const hard: StoredEvent = {
	uid: 'thursdays.2020-10.hard@example.org',
	title: 'Learning Thursdays: Łódź, Wrocław; “anger” \\ action — 怒りを行動に 👩🏽‍🏫 for all',
	start: '2020-10-08T15:00:00Z',
	end: '2020-10-08T16:15:00Z',
	status: 'CONFIRMED',
	sequence: FIRST,
	place,
};

const power: StoredEvent = {
	uid: 'thursdays.2020-10.power@example.org',
	title: 'Learning Thursdays: Relational power',
	start: '2020-10-15T15:00:00Z',
	end: '2020-10-15T16:15:00Z',
	status: 'CONFIRMED',
	sequence: FIRST,
	place,
};

const privilege: StoredEvent = {
	uid: 'thursdays.2020-10.privilege@example.org',
	title: 'Learning Thursdays: Privilege 101',
	start: '2020-10-22T15:00:00Z',
	end: '2020-10-22T16:15:00Z',
	status: 'CONFIRMED',
	sequence: FIRST,
	place,
};

const topical: StoredEvent = {
	uid: 'thursdays.2020-10.topical@example.org',
	title: 'Learning Thursdays: What now?',
	start: '2020-10-30T16:00:00Z',
	end: '2020-10-30T17:15:00Z',
	status: 'CONFIRMED',
	sequence: SECOND,
	place,
};

export const afterFirst: readonly StoredEvent[] = [hard, power, privilege];

const powerMoved: StoredEvent = {
	...power,
	start: '2020-10-29T16:00:00Z',
	end: '2020-10-29T17:15:00Z',
	sequence: SECOND,
};

export const afterSecond: readonly StoredEvent[] = [
	hard,
	powerMoved,
	{
		...privilege,
		title: 'CANCELLED: Learning Thursdays: Privilege 101',
		status: 'CANCELLED',
		sequence: SECOND,
	},
	topical,
];

export const afterThird: readonly StoredEvent[] = [
	{
		...hard,
		title: `CANCELLED: ${hard.title}`,
		status: 'CANCELLED',
		sequence: THIRD,
	},
	{
		...powerMoved,
		title: 'POSTPONED: Learning Thursdays: Relational power',
		status: 'TENTATIVE',
		sequence: THIRD,
	},
	{
		...privilege,
		start: '2020-10-22T09:30:00Z',
		end: '2020-10-22T11:00:00Z',
		sequence: THIRD,
	},
	topical,
];
