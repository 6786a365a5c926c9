import { isBefore } from 'date-fns/isBefore';
import type { CalendarDate } from './zoned-time.ts';

/**
 * A stretch of time: it includes its first instant and excludes its end. An end that is left out is open.
 * So one interval can follow another without a gap; date-fns's `isWithinInterval` includes both ends.
 */
export interface Interval {
	readonly from?: Date | undefined;
	readonly until?: Date | undefined;
}

/** A stretch of time in which to count the days to a date, by the clocks of a zone. */
export interface Countdown extends Required<Interval> {
	readonly date: CalendarDate;
	readonly timeZone: string;
}

/**
 * Does an interval include `now`?
 *
 * @example isWithin({ from: session.start, until: session.end }, session.start); // => true
 * @example isWithin({ from: session.start, until: session.end }, session.end); // => false
 */
export function isWithin({ from, until }: Interval, now: Date): boolean {
	return (!from || !isBefore(now, from)) && (!until || isBefore(now, until));
}
