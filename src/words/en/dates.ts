import type { Meeting } from '../../domain/model.ts';
import type { CalendarDate } from '../../domain/zoned-time.ts';
import type { Sentence } from '../sentence.ts';
import { formatted } from './formatted.ts';

/** Dates in GOV.UK's manner: written out, without abbreviations or commas. */

/** @example longDate('2021-02-24'); // => 'Wednesday 24 February 2021' */
export function longDate(date: CalendarDate): string {
	return formatted(date, 'EEEE d MMMM yyyy');
}

/** @example dayAndDate('2021-02-24'); // => 'Wednesday 24 February' */
export function dayAndDate(date: CalendarDate): string {
	return formatted(date, 'EEEE d MMMM');
}

/** The first of two dates. The month stands with the second if both share it. @example upTo('2021-03-10', '2021-03-17'); // => 'Wednesday 10' */
export function upTo(first: CalendarDate, last: CalendarDate): string {
	return formatted(first, first.slice(0, 7) === last.slice(0, 7) ? 'EEEE d' : 'EEEE d MMMM');
}

type Days = Pick<Meeting, 'date' | 'endDate'>;

/** The days of a meeting. @example days(weekend); // => 'Friday 5 March 2027 to Sunday 7 March 2027' */
export function days({ date, endDate }: Days): string {
	return endDate ? `${longDate(date)} to ${longDate(endDate)}` : longDate(date);
}

/** The same without the year. @example daysInShort(weekend); // => 'Friday 5 to Sunday 7 March' */
export function daysInShort({ date, endDate }: Days): string {
	return endDate ? `${upTo(date, endDate)} to ${dayAndDate(endDate)}` : dayAndDate(date);
}

/** @example dateAndYear('2021-02-24'); // => '24 February 2021' */
export function dateAndYear(date: CalendarDate): string {
	return formatted(date, 'd MMMM yyyy');
}

/** @example monthAndYear('2021-02-24'); // => 'February 2021' */
export function monthAndYear(date: CalendarDate): string {
	return formatted(date, 'MMMM yyyy');
}

/**
 * A month in a row of months. Where the one before is of the same year, the eye needs no year.
 *
 * @example monthInRow('2027-02', '2027-01'); // => ['February', { unseen: ' 2027' }]
 */
export function monthInRow(month: string, before: string | undefined): Sentence {
	const year = formatted(month, 'yyyy');
	if (before?.slice(0, 4) !== month.slice(0, 4)) return [monthAndYear(month)];
	return [formatted(month, 'MMMM'), { unseen: ` ${year}` }];
}

interface DateWords {
	readonly weekday: string;
	readonly day: string;
	readonly month: string;
	readonly year: string;
}

/** The words of a date block. @example dateWords('2021-02-24'); // => { weekday: 'Wed', day: '24', month: 'Feb', year: '2021' } */
export function dateWords(date: CalendarDate): DateWords {
	return {
		weekday: formatted(date, 'EEE'),
		day: formatted(date, 'd'),
		month: formatted(date, 'MMM'),
		year: formatted(date, 'yyyy'),
	};
}

/** The day of the build, beside words that it settles. @example asOf('2021-02-24'); // => '(as of Wednesday 24 February 2021)' */
export function asOf(date: CalendarDate): string {
	return `(as of ${longDate(date)})`;
}
