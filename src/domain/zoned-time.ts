import { tzOffset } from '@date-fns/tz/tzOffset';

/**
 * Calendar dates and wall times as people write them, and the instants they stand for in a time zone.
 * The standard's words: RFC 5545 §3.3.4 DATE, §3.3.12 TIME (form 3, local time with a zone), §3.3.5 DATE-TIME.
 */

/** A day in the calendar, `2021-02-24`. Sorts as text. */
export type CalendarDate = string;

/** A time on the clock on the wall, `16:00`, 24 hours. */
export type WallTime = string;

const MINUTE = 60_000;
const DAY = 86_400_000;

/** Offsets of whole days of UTC, by zone and day. */
const offsetsOfDays = new Map<string, number | undefined>();

/**
 * How many minutes clocks in `timeZone` are ahead of UTC at an instant; NaN where there is no such zone. Asking is slow,
 * and a zone changes its clocks at most once in two days: a day that begins and ends with one offset has no other.
 */
function offsetAt(instant: number, timeZone: string): number {
	const day = Math.floor(instant / DAY);
	const key = `${timeZone} ${day}`;
	if (!offsetsOfDays.has(key)) {
		const [start, end] = [day, day + 1].map((each) => tzOffset(timeZone, new Date(each * DAY)));
		offsetsOfDays.set(key, Object.is(start, end) ? start : undefined);
	}
	return offsetsOfDays.get(key) ?? tzOffset(timeZone, new Date(instant));
}

/** The clock on the wall in `timeZone` as if it were one of UTC. */
function shownAt(instant: Date, timeZone: string): Date {
	return new Date(instant.getTime() + offsetAt(instant.getTime(), timeZone) * MINUTE);
}

/**
 * Every instant at which clocks in `timeZone` show `time` on `date`, earliest first, in milliseconds since 1970:
 * none where clocks go forward past it, two where they go back over it.
 */
function instantsOf(date: CalendarDate, time: WallTime, timeZone: string): number[] {
	const shown = Date.parse(`${date}T${time}:00Z`);
	// Date takes 30 February for 2 March, so what it read is compared with what was written.
	if (Number.isNaN(shown) || !new Date(shown).toISOString().startsWith(`${date}T${time}:`)) {
		throw new RangeError(`There is no ${date} ${time} in the calendar.`);
	}
	// A zone changes its clocks at most once in two days, so only the offsets of a day before and after can apply.
	const before = offsetAt(shown - DAY, timeZone);
	const after = offsetAt(shown + DAY, timeZone);
	if (Number.isNaN(before)) throw new RangeError(`There is no time zone called ${timeZone}.`);
	if (before === after) return [shown - before * MINUTE];
	return [before, after]
		.map((offset) => ({ offset, instant: shown - offset * MINUTE }))
		.filter(({ offset, instant }) => offsetAt(instant, timeZone) === offset)
		.map(({ instant }) => instant)
		.sort((a, b) => a - b);
}

/**
 * The instant at which clocks in `timeZone` show `time` on `date`. The zone of the machine plays no part.
 *
 * An hour that happens twice, in autumn, is taken the first time (RFC 5545 §3.3.5).
 *
 * @throws {RangeError} when there is no such date, no such zone, or when the clocks skip that time in spring.
 * @example
 * instantOf('2020-10-22', '16:00', 'Europe/London'); // => 2020-10-22T15:00:00.000Z
 * instantOf('2020-10-29', '16:00', 'Europe/London'); // => 2020-10-29T16:00:00.000Z
 */
export function instantOf(date: CalendarDate, time: WallTime, timeZone: string): Date {
	const [first] = instantsOf(date, time, timeZone);
	if (first === undefined) {
		throw new RangeError(`Clocks in ${timeZone} go forward past ${time} on ${date}.`);
	}
	return new Date(first);
}

/** The instant at which `date` begins in `timeZone`: its midnight or, where clocks skip that, an hour later. */
export function startOfDate(date: CalendarDate, timeZone: string): Date {
	const [midnight] = instantsOf(date, '00:00', timeZone);
	return midnight === undefined ? instantOf(date, '01:00', timeZone) : new Date(midnight);
}

/** The instant at which `date` is over in `timeZone`: the start of the day after. */
export function endOfDate(date: CalendarDate, timeZone: string): Date {
	return startOfDate(addDays(date, 1), timeZone);
}

/** The date that a calendar on the wall in `timeZone` shows at `instant`. */
export function dateOf(instant: Date, timeZone: string): CalendarDate {
	return shownAt(instant, timeZone).toISOString().slice(0, 10);
}

/**
 * An instant as clocks in `timeZone` show it, with their offset from UTC (RFC 3339 §5.6).
 *
 * @example localTime(new Date('2021-06-09T15:00:00Z'), 'Europe/London'); // => '2021-06-09T16:00:00+01:00'
 */
export function localTime(instant: Date, timeZone: string): string {
	const offset = offsetAt(instant.getTime(), timeZone);
	const digits = (minutes: number) => String(Math.trunc(minutes)).padStart(2, '0');
	const ahead = Math.abs(offset);
	const shown = shownAt(instant, timeZone).toISOString().slice(0, 19);
	return `${shown}${offset < 0 ? '-' : '+'}${digits(ahead / 60)}:${digits(ahead % 60)}`;
}

/** The date `days` later; earlier where `days` is negative. */
export function addDays(date: CalendarDate, days: number): CalendarDate {
	return new Date(Date.parse(date) + days * DAY).toISOString().slice(0, 10);
}
