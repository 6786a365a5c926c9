import type { Meeting } from '../../domain/model.ts';
import type { CalendarDate } from '../../domain/zoned-time.ts';
import type { Sentence } from '../sentence.ts';
import { daysInShort, longDate } from './dates.ts';
import { counted } from './lists.ts';

/** Calendar files to download: of a session, of a run. */

type Days = Pick<Meeting, 'date' | 'endDate'>;

/** @param what the session in the middle of a sentence: "session 3 of 5", "this session" */
export function addSession(what: string, on: Days): string {
	return `Add ${what}, ${daysInShort(on)}, to your calendar`;
}

/** @param what the session in the middle of a sentence: "session 3 of 5", "this session" */
export function sessionFile(what: string, on: Days): string {
	return `Calendar file of ${what}, ${daysInShort(on)}`;
}

/** The calendars that a link opens. */
export const programs = {
	apple: 'Apple Calendar and other apps',
	google: 'Google',
	outlook: 'Outlook.com',
	microsoft365: 'Microsoft 365',
	yahoo: 'Yahoo',
} as const;

/** @param calendar the name of a calendar on the web */
export function addTo(calendar: string): string {
	return `Add to ${calendar}`;
}

/** @param run its name in the middle of a sentence: "Cohort 2", "January 2021" */
export function addRun(sessions: number, run: string): string {
	return `Add ${allOf(sessions)} of ${run} to your calendar`;
}

/** @param run its name in the middle of a sentence: "Cohort 2", "January 2021" */
export function runFile(sessions: number, run: string): string {
	return `Calendar file with ${allOf(sessions)} of ${run}`;
}

function allOf(sessions: number): string {
	if (sessions === 1) return 'the session';
	return sessions === 2 ? 'both sessions' : `all ${counted(sessions, 'session')}`;
}

/** A link to a calendar that updates itself. @param title of a programme or a track */
export function calendarFor(title: string): string {
	return `Calendar for ${title}`;
}

/** Says that a download of some sessions does not update itself. */
export function addsOnce(sessions: number, calendarsPage: string): Sentence {
	return [
		`This adds ${sessions === 1 ? 'it' : 'them'} once and does not update. `,
		...subscribeInstead(calendarsPage),
	];
}

function subscribeInstead(href: string): Sentence {
	return [{ link: 'Subscribe to a calendar that updates itself', href }, '.'];
}

/** @example feedSummary(3, '2021-02-24', '2021-03-10'); // => '3 sessions, from Wednesday 24 February 2021 to …' */
export function feedSummary(
	sessions: number,
	first: CalendarDate | undefined,
	last: CalendarDate | undefined,
): string {
	const number = counted(sessions, 'session');
	if (!first || !last) return `${number}.`;
	return first === last
		? `${number}, on ${longDate(first)}.`
		: `${number}, from ${longDate(first)} to ${longDate(last)}.`;
}
