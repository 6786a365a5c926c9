import { addDays, type CalendarDate, weekdayOf } from '../../src/domain/zoned-time.ts';
import { daysBetween, monthAfter, monthsBetween, sameDayIn } from './dates.ts';

/* The days on which the next sessions are, from the days on which the last ones were. */

/** Says which holiday a date is; undefined if it is none. */
export type HolidayOf = (date: CalendarDate) => string | undefined;

/** A date that is not suggested, and why. */
export interface LeftOut {
	/** The date, or the month in which there is no such day. */
	readonly date: string;
	readonly why: string;
}

/** Dates to suggest, and those that were left out. */
export interface Suggested {
	readonly dates: CalendarDate[];
	readonly leftOut: LeftOut[];
}

/** How many dates there shall be, and on which days none. */
interface Row {
	readonly count: number;
	readonly holidayOf: HolidayOf;
}

const WEEK = 7;

/** The days from one session to the next that are most common among some dates; a week if there are no two. */
export function rhythmOf(dates: readonly CalendarDate[]): number {
	const counts = Map.groupBy(gapsOf(dates), (gap) => gap);
	const [common] = [...counts].sort(([a, some], [b, more]) => more.length - some.length || a - b);
	return common?.[0] ?? WEEK;
}

/**
 * The date that comes next where some dates were: on the next of their days of the week if they were on several in a row
 * of weeks, on the same day of the next month if they were in a row of months, or else as many days later as is usual.
 */
export function dayAfter(date: CalendarDate, dates: readonly CalendarDate[]): CalendarDate {
	const every = rhythmOf(dates);
	const gaps = gapsOf(dates);
	const weekdays = new Set(dates.map(weekdayOf));
	if (every < WEEK && gaps.some((gap) => gap > 1) && total(gaps) >= WEEK) {
		const week = Array.from({ length: WEEK }, (_, index) => addDays(date, index + 1));
		return week.find((day) => weekdays.has(weekdayOf(day))) ?? addDays(date, every);
	}
	if (isMonthly(dates)) {
		for (let month = monthAfter(date.slice(0, 7)); ; month = monthAfter(month)) {
			const same = sameDayIn(month, date);
			if (same) return same;
		}
	}
	return addDays(date, every);
}

/**
 * A number of dates without holidays. Where a date falls away all later ones move on.
 *
 * @param next the date that follows another
 */
export function datesFrom(
	first: CalendarDate,
	{ count, next, holidayOf }: Row & { next: (date: CalendarDate) => CalendarDate },
): Suggested {
	const dates: CalendarDate[] = [];
	const leftOut: LeftOut[] = [];
	for (let date = first; dates.length < count; date = next(date)) {
		const why = holidayOf(date);
		if (why) leftOut.push({ date, why: `is ${why}` });
		else dates.push(date);
	}
	return { dates, leftOut };
}

/**
 * A number of dates as far from each other as some dates were. At a holiday all later ones move on by a week. Where a
 * holiday moved those that were, its week is not repeated. What is missing goes on in their rhythm.
 *
 * @param like the dates that were
 */
export function datesLike(
	first: CalendarDate,
	{ like, count, holidayOf }: Row & { like: readonly CalendarDate[] },
): Suggested {
	const row = repeated(first, like.toSorted().slice(0, count), holidayOf);
	const dates: CalendarDate[] = [];
	const leftOut: LeftOut[] = [];
	let moved = 0;
	for (const each of row) {
		let date = addDays(each, moved);
		for (let why = holidayOf(date); why; why = holidayOf(date)) {
			leftOut.push({ date, why: `is ${why}` });
			moved += WEEK;
			date = addDays(each, moved);
		}
		dates.push(date);
	}
	const last = dates.at(-1);
	const next = (date: CalendarDate) => dayAfter(date, like);
	const rest = datesFrom(last === undefined ? first : next(last), {
		...{ count: count - dates.length, next, holidayOf },
	});
	return { dates: [...dates, ...rest.dates], leftOut: [...leftOut, ...rest.leftOut] };
}

/** The dates again, from another first date on. */
function repeated(
	first: CalendarDate,
	like: readonly CalendarDate[],
	holidayOf: HolidayOf,
): CalendarDate[] {
	if (isMonthly(like)) {
		const months = monthsBetween(like[0] ?? first, first);
		const inMonth = (by: number) =>
			like.flatMap((date) => sameDayIn(monthAfter(date.slice(0, 7), by), date) ?? []);
		const row = inMonth(months);
		return (row[0] ?? '') >= first ? row : inMonth(months + 1);
	}
	const every = rhythmOf(like);
	let days = 0;
	return like.map((date, index) => {
		const before = like[index - 1];
		if (before !== undefined) {
			const gap = daysBetween(before, date);
			const isMoved = gap === every + WEEK && holidayOf(addDays(before, every)) !== undefined;
			days += isMoved ? every : gap;
		}
		return addDays(first, days);
	});
}

const total = (days: readonly number[]) => days.reduce((sum, each) => sum + each, 0);

function gapsOf(dates: readonly CalendarDate[]): number[] {
	const days = [...new Set(dates)].sort();
	return days.slice(1).map((date, index) => daysBetween(days[index] ?? date, date));
}

/** Are they on the second Thursday, say, of one month after another? */
function isMonthly(dates: readonly CalendarDate[]): boolean {
	const days = dates.toSorted();
	const isNext = (date: CalendarDate, index: number) => {
		const before = days[index] ?? '';
		return sameDayIn(monthAfter(before.slice(0, 7)), before) === date;
	};
	return days.length > 2 && days.slice(1).every(isNext);
}
