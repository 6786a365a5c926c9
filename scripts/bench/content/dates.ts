import { addMonths } from 'date-fns/addMonths';
import { nextThursday } from 'date-fns/nextThursday';
import { addDays, dateOf, inUtc } from '../../../src/domain/zoned-time.ts';

/** The moment that a measured site shows. A sixth of its runs are still to come. */
export const asOf = '2027-03-03T12:00:00Z';

/** The number of a programme's runs that begin before the moment that the site shows. */
export function pastAmong(runs: number): number {
	return Math.round((runs * 5) / 6);
}

/** A Wednesday so many weeks away. @example wednesday(0); // => '2027-03-03' */
export function wednesday(weeks: number): string {
	return addDays(asOf.slice(0, 10), weeks * 7);
}

/** A Thursday of a month, counted from March 2027: 1 is the first, and every month has four. */
export function thursday(months: number, number: number): string {
	const start = dateOf(addMonths('2027-03-01', months, inUtc), 'UTC');
	const first = nextThursday(addDays(start, -1), inUtc);
	return addDays(dateOf(first, 'UTC'), (number - 1) * 7);
}

/** @example termOf('2027-03-03'); // => 'Spring' */
export function termOf(day: string): string {
	const month = Number(day.slice(5, 7));
	return month < 4 ? 'Spring' : month < 9 ? 'Summer' : 'Autumn';
}
