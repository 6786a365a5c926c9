import type { Meeting, Session, Times, Zone } from './model.ts';
import {
	addDays,
	type CalendarDate,
	endOfDate,
	instantOf,
	localTime,
	startOfDate,
} from './zoned-time.ts';

/** The times of meetings: those that a file states, and the instants that follow from them. */

/** Times as a run or a session states them. `tba` stands for one that is to be announced. */
export interface StatedTimes {
	readonly date?: CalendarDate | undefined;
	readonly starts?: string | undefined;
	readonly ends?: string | undefined;
	readonly endDate?: CalendarDate | undefined;
	readonly allDay?: boolean | undefined;
}

/**
 * The times of a session: its own, or else its run's. An end without a start says nothing, and neither does a last day that
 * is the first.
 *
 * @example timesFrom({ ends: 'tba' }, { starts: '16:00', ends: '18:00' }).ends; // => undefined
 * @example timesFrom({ ends: '00:00' }, { starts: '16:00' }).ends; // => '24:00'
 */
export function timesFrom(own: StatedTimes, run: StatedTimes): Times {
	const endDate = own.endDate === own.date ? undefined : own.endDate;
	const none = { starts: undefined, ends: undefined, allDay: undefined, endDate };
	if (own.allDay) return { ...none, allDay: true };
	const starts = known(own.starts ?? run.starts);
	const ends = known(own.ends ?? run.ends);
	if (!starts) return none;
	// Midnight at the end of a meeting is the end of its day.
	return { ...none, starts, ends: ends === '00:00' ? '24:00' : ends };
}

function known(time: string | undefined): string | undefined {
	return time === 'tba' ? undefined : time;
}

/**
 * The instants at which a meeting starts and ends. Where no start is known, its first day begins it; where no end is known,
 * its last day ends it.
 *
 * @throws {RangeError} when there is no such date, or clocks skip one of its times
 */
export function momentsOf(
	{ date, endDate = date, starts, ends }: Times & { readonly date: CalendarDate },
	timeZone: string,
): { readonly start: Date; readonly end: Date } {
	return {
		start: starts ? instantOf(date, starts, timeZone) : startOfDate(date, timeZone),
		end:
			ends && ends !== '24:00' ? instantOf(endDate, ends, timeZone) : endOfDate(endDate, timeZone),
	};
}

/** Is the hour known at which it starts? */
export function hasHours({ starts }: Pick<Meeting, 'starts'>): boolean {
	return starts !== undefined;
}

/** Is its time still to be announced? */
export function isToBeAnnounced({ starts, allDay }: Times): boolean {
	return starts === undefined && !allDay;
}

/** The last day of a meeting. Most have one day. */
export function lastDay({ date, endDate = date }: Pick<Meeting, 'date' | 'endDate'>): CalendarDate {
	return endDate;
}

/** The last day of several meetings, in any order; undefined if there is none. */
export function lastDayOf(
	meetings: readonly Pick<Meeting, 'date' | 'endDate'>[],
): CalendarDate | undefined {
	return meetings.map(lastDay).sort().at(-1);
}

/** The last moment at which a session can begin: its start or, where no hour is known, the end of its first day. */
export function latestStart({
	date,
	starts,
	start,
	timeZone,
}: Pick<Session, 'date' | 'starts' | 'start' | 'timeZone'>): Date {
	return starts === undefined ? endOfDate(date, timeZone) : start;
}

/**
 * The moment up to which a session lasts for certain, once it has begun: its end or, where no hour of that is known, the
 * beginning of its last day. One of a single day whose end nobody knows may be over as soon as it begins.
 */
export function lastsUntil({
	endDate,
	ends,
	allDay,
	start,
	end,
	timeZone,
}: Pick<Session, keyof Times | 'start' | 'end' | 'timeZone'>): Date {
	if (ends !== undefined) return end;
	if (endDate === undefined) return start;
	return allDay ? end : startOfDate(endDate, timeZone);
}

/**
 * A meeting by the clocks of another zone; undefined where they show the same time, or it has no hours.
 *
 * @throws {RangeError} when there is no such date, or clocks skip one of its times
 */
export function onClocksOf(zone: Zone, meeting: Meeting): Meeting | undefined {
	const { place, starts, ends, timeZone } = meeting;
	if (!starts || timeZone === zone.timeZone) return undefined;
	const { start, end } = momentsOf(meeting, timeZone);
	const first = onWall(start, zone);
	if (first.date === meeting.date && first.time === starts) return undefined;
	const last = onWall(end, zone);
	// Midnight at the end of a meeting is the end of its day.
	const isMidnight = last.time === '00:00';
	const lastDate = isMidnight ? addDays(last.date, -1) : last.date;
	return {
		...{ ...zone, place, date: first.date, starts: first.time },
		...(ends && { ends: isMidnight ? '24:00' : last.time }),
		...(ends && lastDate !== first.date && { endDate: lastDate }),
	};
}

/** @example onWall(new Date('2021-02-24T16:00:00Z'), site); // => { date: '2021-02-24', time: '16:00' } */
function onWall(instant: Date, { timeZone }: Zone) {
	const local = localTime(instant, timeZone);
	return { date: local.slice(0, 10), time: local.slice(11, 16) };
}
