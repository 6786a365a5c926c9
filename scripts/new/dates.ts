import { addDays, type CalendarDate, weekdayOf } from '../../src/domain/zoned-time.ts';

/* Dates to suggest for what comes next, from the dates of what there was. All of it is pure: today is a parameter. */

/** A run that there was, as far as its dates and its names tell. */
export interface PastRun {
	/** Its names, such as "2021-spring Spring Term 2021". They may say its season. */
	readonly names: string;
	readonly first: CalendarDate;
	readonly last: CalendarDate;
}

const seasons = ['spring', 'summer', 'autumn', 'winter'] as const;
/** A season by which terms are named. */
export type Season = (typeof seasons)[number];

/** The season that a name says. @example seasonIn('Spring Term 2021'); // => 'spring' */
export function seasonIn(names: string): Season | undefined {
	return seasons.find((season) => new RegExp(`\\b${season}\\b`, 'i').test(names));
}

const WEEK = 7;

/**
 * The first day of the next run: after today and after the newest run, on that run's day of the week. Where the names say
 * seasons it is the next season, at the time of year at which that season began before. Once a season has come round again
 * it is one of those that there were.
 */
export function nextRun(
	runs: readonly PastRun[],
	today: CalendarDate,
): { first: CalendarDate; season?: Season } | undefined {
	const newest = newestOf(runs);
	if (!newest) return undefined;
	const after = newest.last > today ? newest.last : today;
	const weekday = weekdayOf(newest.first);
	const begun = seasonIn(newest.names);
	const round = roundOf(runs, begun);
	// A year has three terms, or four where there is one in winter.
	const term = WEEK * Math.round(52 / round.length);
	let first = newest.first;
	for (let step = 1; ; step += 1) {
		const season = begun && round[(round.indexOf(begun) + step) % round.length];
		const before = season && lastIn(season, runs, weekday);
		first = before ? inLaterYear(before.first, { after: first, weekday }) : addDays(first, term);
		if (first > after) return { first, ...(season && { season }) };
	}
}

/** The seasons in which there are runs, as far as the names of those that there were tell. */
function roundOf(runs: readonly PastRun[], begun: Season | undefined): Season[] {
	const years = new Set(
		runs.flatMap(({ names, first }) => (seasonIn(names) === begun ? [first.slice(0, 4)] : [])),
	);
	const spoken = new Set(runs.map(({ names }) => seasonIn(names)));
	const isRound = begun !== undefined && years.size > 1;
	return seasons.filter((season) => spoken.has(season) || (!isRound && season !== 'winter'));
}

/** The newest run of a season, one on a day of the week before others. */
function lastIn(season: Season, runs: readonly PastRun[], weekday: string): PastRun | undefined {
	const same = runs.filter(({ names }) => seasonIn(names) === season);
	return newestOf(same.filter(({ first }) => weekdayOf(first) === weekday)) ?? newestOf(same);
}

/** The newest of some runs, by its first date. */
export function newestOf<Run extends { readonly first: CalendarDate }>(
	runs: readonly Run[],
): Run | undefined {
	return runs.toSorted((a, b) => (a.first < b.first ? 1 : -1))[0];
}

/** The same time of year in the first later year in which it is after a date, on a day of the week. */
function inLaterYear(
	date: CalendarDate,
	{ after, weekday }: { after: CalendarDate; weekday: string },
): CalendarDate {
	for (let year = Number(date.slice(0, 4)); ; year += 1) {
		// Every year has a 28 February.
		const day = `${year}${date.slice(4).replace('-02-29', '-02-28')}`;
		const near = [0, -1, 1, -2, 2, -3, 3].map((days) => addDays(day, days));
		const same = near.find((other) => weekdayOf(other) === weekday) ?? day;
		if (same > after) return same;
	}
}

/** A month, `2021-02`, some months later. @example monthAfter('2020-12'); // => '2021-01' */
export function monthAfter(month: string, months = 1): string {
	const count = Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1 + months;
	return `${Math.floor(count / 12)}-${String((count % 12) + 1).padStart(2, '0')}`;
}

/** The months from one to another. @example monthsBetween('2020-12', '2021-02'); // => 2 */
export function monthsBetween(from: string, to: string): number {
	const of = (month: string) => Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7));
	return of(to) - of(from);
}

/** The month that comes next: after the newest one of a series, and after this month. */
export function nextMonth(newest: string | undefined, today: CalendarDate): string {
	const now = today.slice(0, 7);
	return monthAfter(newest && newest > now ? newest : now);
}

/** The same day of a month in another month, such as its second Thursday; undefined if it has no fifth. */
export function sameDayIn(month: string, date: CalendarDate): CalendarDate | undefined {
	const weeks = Math.floor((Number(date.slice(8)) - 1) / WEEK);
	const weekday = weekdayOf(date);
	const week = Array.from({ length: WEEK }, (_, day) => addDays(`${month}-01`, day));
	const first = week.find((day) => weekdayOf(day) === weekday) ?? date;
	const day = addDays(first, weeks * WEEK);
	return day.startsWith(month) ? day : undefined;
}

/** The days from one date to another. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
	return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}
