import type { StoredEvent } from './stored-event.ts';

/**
 * What Thunderbird should hold after each edition. Every word and instant is typed by hand: nothing
 * here comes from the code that is tested. London is an hour ahead of UTC until 25 October 2020.
 */

const place = 'Room 4, Mile End Road; London';

const hard: StoredEvent = {
	uid: 'thursdays.2020-10.hard@example.org',
	title: 'Learning Thursdays: Łódź, Wrocław; “anger” \\ action — 怒りを行動に 👩🏽‍🏫 for all',
	start: '2020-10-08T15:00:00Z',
	end: '2020-10-08T16:15:00Z',
	status: 'CONFIRMED',
	sequence: '0',
	place,
};

const power: StoredEvent = {
	uid: 'thursdays.2020-10.power@example.org',
	title: 'Learning Thursdays: Relational power',
	start: '2020-10-15T15:00:00Z',
	end: '2020-10-15T16:15:00Z',
	status: 'CONFIRMED',
	sequence: '0',
	place,
};

const privilege: StoredEvent = {
	uid: 'thursdays.2020-10.privilege@example.org',
	title: 'Learning Thursdays: Privilege 101',
	start: '2020-10-22T15:00:00Z',
	end: '2020-10-22T16:15:00Z',
	status: 'CONFIRMED',
	sequence: '0',
	place,
};

const topical: StoredEvent = {
	uid: 'thursdays.2020-10.topical@example.org',
	title: 'Learning Thursdays: What now?',
	start: '2020-10-29T16:00:00Z',
	end: '2020-10-29T17:15:00Z',
	status: 'CONFIRMED',
	sequence: '0',
	place,
};

export const afterFirst: readonly StoredEvent[] = [hard, power, privilege];

const powerMoved: StoredEvent = {
	...power,
	start: '2020-10-29T16:00:00Z',
	end: '2020-10-29T17:15:00Z',
	sequence: '1',
};

export const afterSecond: readonly StoredEvent[] = [
	hard,
	powerMoved,
	{
		...privilege,
		title: 'CANCELLED: Learning Thursdays: Privilege 101',
		status: 'CANCELLED',
		sequence: '1',
	},
	topical,
];

export const afterThird: readonly StoredEvent[] = [
	hard,
	{
		...powerMoved,
		title: 'POSTPONED: Learning Thursdays: Relational power',
		status: 'TENTATIVE',
		sequence: '2',
	},
	{
		...privilege,
		start: '2020-10-22T09:30:00Z',
		end: '2020-10-22T11:00:00Z',
		sequence: '2',
	},
	topical,
];
