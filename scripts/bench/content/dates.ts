import { addMonths } from 'date-fns/addMonths';
import { isThursday } from 'date-fns/isThursday';
import { nextThursday } from 'date-fns/nextThursday';
import { addDays, dateOf, inUtc } from '../../../src/domain/zoned-time.ts';

/** The moment that a measured site shows. A sixth of its runs are still to come. */
export const asOf = '2027-03-03T12:00:00Z';

const WEDNESDAY = '2027-03-03';

/** The number of a programme's runs that begin before the moment that the site shows. */
export function pastAmong(runs: number): number {
	return Math.round((runs * 5) / 6);
}

/** A Wednesday so many weeks away, or a number of days after it: `2027-03-03`. */
export function weekday(weeks: number, days = 0): string {
	return addDays(WEDNESDAY, weeks * 7 + days);
}

/**
 * A Thursday of a month, counted from March 2027.
 *
 * @param number 1 for the first; every month has four
 */
export function thursday(months: number, number: number): string {
	const start = addMonths('2027-03-01', months, inUtc);
	const first = isThursday(start) ? start : nextThursday(start);
	return addDays(dateOf(first, 'UTC'), (number - 1) * 7);
}

/** @example termOf('2027-03-03'); // => 'spring' */
export function termOf(day: string): 'spring' | 'summer' | 'autumn' {
	const month = Number(day.slice(5, 7));
	return month < 4 ? 'spring' : month < 9 ? 'summer' : 'autumn';
}
