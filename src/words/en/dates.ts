import { longDate } from '../../domain/wording.ts';
import type { CalendarDate } from '../../domain/zoned-time.ts';

export {
	dateAndYear,
	dateWords,
	dayAndDate,
	longDate,
	monthAndYear,
	weekdayOf,
} from '../../domain/wording.ts';

/** The day of the build, beside words that it settles. @example asOf('2021-02-24'); // => '(as of Wednesday 24 February 2021)' */
export function asOf(date: CalendarDate): string {
	return `(as of ${longDate(date)})`;
}
