import { tz } from '@date-fns/tz/tz';
import { tzOffset } from '@date-fns/tz/tzOffset';
import { addDays as daysAfter } from 'date-fns/addDays';
import { addHours } from 'date-fns/addHours';
import { format } from 'date-fns/format';
import { formatISO } from 'date-fns/formatISO';
import { isValid } from 'date-fns/isValid';
import { parseISO } from 'date-fns/parseISO';
import { subHours } from 'date-fns/subHours';
import { subMinutes } from 'date-fns/subMinutes';

/**
 * Calendar dates and wall times as people write them, and the instants that they stand for in a time zone.
 * RFC 5545 calls them DATE (§3.3.4), TIME (§3.3.12, form 3, local time with a zone) and DATE-TIME (§3.3.5).
 */

/** A day in the calendar, `2021-02-24`. Dates sort as text. */
export type CalendarDate = string;

/** A time that a clock on the wall shows, `16:00`, on the 24-hour clock. */
export type WallTime = string;

/** A calendar date has no zone. date-fns reads and writes it in UTC, so that the machine's zone plays no part. */
export const inUtc = { in: tz('UTC') } as const;

/** Instants by date, time and zone. A build asks for each session's several times. */
const known = new Map<string, readonly Date[]>();

/**
 * Every instant at which clocks in `timeZone` show `time` on `date`, earliest first. There is none where clocks go
 * forward past it, and there are two where they go back over it.
 *
 * `parseISO` with a zone finds at most one instant. Around a change of clocks the machine's own zone decides which one,
 * so this function tries the offsets that can apply.
 */
function instantsOf(date: CalendarDate, time: WallTime, timeZone: string): readonly Date[] {
	const key = `${date} ${time} ${timeZone}`;
	const instants = known.get(key) ?? workedOut(date, time, timeZone);
	known.set(key, instants);
	return instants;
}

function workedOut(date: CalendarDate, time: WallTime, timeZone: string): Date[] {
	const asUtc = parseISO(`${date}T${time}Z`);
	if (!isValid(asUtc)) throw new RangeError(`There is no ${date} ${time} in the calendar.`);
	// A zone changes its clocks at most once in two days.
	const before = tzOffset(timeZone, subHours(asUtc, 24));
	const after = tzOffset(timeZone, addHours(asUtc, 24));
	if (Number.isNaN(before)) throw new RangeError(`There is no time zone called ${timeZone}.`);
	if (before === after) return [subMinutes(asUtc, before)];
	// Clocks show a time twice only where they go back, and then the offset before comes first.
	return [before, after]
		.map((offset) => ({ offset, instant: subMinutes(asUtc, offset) }))
		.filter(({ offset, instant }) => tzOffset(timeZone, instant) === offset)
		.map(({ instant }) => instant);
}

/**
 * The instant at which clocks in `timeZone` show `time` on `date`. The machine's zone plays no part.
 *
 * An hour that happens twice in autumn means the first one (RFC 5545 §3.3.5).
 *
 * @throws {RangeError} when there is no such date or zone, or when clocks skip that time in spring
 * @example
 * instantOf('2020-10-22', '16:00', 'Europe/London'); // => 2020-10-22T15:00:00.000Z
 * instantOf('2020-10-29', '16:00', 'Europe/London'); // => 2020-10-29T16:00:00.000Z
 */
export function instantOf(date: CalendarDate, time: WallTime, timeZone: string): Date {
	const [first] = instantsOf(date, time, timeZone);
	if (first) return first;
	throw new RangeError(`Clocks in ${timeZone} go forward past ${time} on ${date}.`);
}

/**
 * Do clocks in `timeZone` skip `time` on `date`, as they skip an hour in spring?
 *
 * @throws {RangeError} when there is no such date or zone
 */
export function isSkipped(date: CalendarDate, time: WallTime, timeZone: string): boolean {
	return instantsOf(date, time, timeZone).length === 0;
}

/** The instant at which `date` begins in `timeZone`: midnight or, where clocks skip midnight, an hour later. */
export function startOfDate(date: CalendarDate, timeZone: string): Date {
	const [midnight] = instantsOf(date, '00:00', timeZone);
	return midnight ?? instantOf(date, '01:00', timeZone);
}

/** The instant at which `date` is over in `timeZone`: the start of the next day. */
export function endOfDate(date: CalendarDate, timeZone: string): Date {
	return startOfDate(addDays(date, 1), timeZone);
}

/** The date that a calendar on the wall in `timeZone` shows at `instant`. */
export function dateOf(instant: Date, timeZone: string): CalendarDate {
	return formatISO(instant, { in: tz(timeZone), representation: 'date' });
}

/**
 * An instant as clocks in `timeZone` show it, with their offset from UTC (RFC 3339 §5.6).
 *
 * @example localTime(new Date('2021-06-09T15:00:00Z'), 'Europe/London'); // => '2021-06-09T16:00:00+01:00'
 */
export function localTime(instant: Date, timeZone: string): string {
	return formatISO(instant, { in: tz(timeZone) }).replace('Z', '+00:00');
}

/** The date that is `days` later, or earlier when `days` is negative. */
export function addDays(date: CalendarDate, days: number): CalendarDate {
	return formatISO(daysAfter(date, days, inUtc), { representation: 'date' });
}

/** The day of the week by the name that content files give it. @example weekdayOf('2021-02-24'); // => 'Wednesday' */
export function weekdayOf(date: CalendarDate): string {
	return format(date, 'EEEE', inUtc);
}
