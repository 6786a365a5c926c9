import type { CalendarDate } from '../../domain/zoned-time.ts';
import { longDate } from './dates.ts';

/**
 * How to register, from when and until when. The `subject` is the thing to register for, as it stands in the middle of a
 * sentence: "Cohort 3", "the January 2021 sessions", "this session".
 */

/** The last day of registration. Either an editor stated it, or a session that starts ends registration. */
export interface Closing {
	readonly date: CalendarDate;
	readonly by: 'stated' | 'first-session' | 'last-session' | 'session';
}

export const closingSoon = 'Closing soon';

export const full = 'Every place is taken.';

/** @example opens('Cohort 3', '2027-06-01'); // => 'Registration for Cohort 3 opens on Tuesday 1 June 2027.' */
export function opens(subject: string, date: CalendarDate): string {
	return `Registration for ${subject} opens on ${longDate(date)}.`;
}

export function open(subject: string, closing: Closing): string {
	return `You can register for ${subject} until ${end(closing)}.`;
}

export function fullWithWaitingList(subject: string): string {
	return `${full} You can ask to be put on the waiting list for ${subject}.`;
}

export function closed(subject: string, closing: Closing): string {
	return `Registration for ${subject} closed at ${end(closing)}.`;
}

export function cancelled(subject: string): string {
	return `Registration for ${subject} is closed: it will not take place.`;
}

function end({ date, by }: Closing): string {
	return {
		stated: `the end of ${longDate(date)}`,
		'first-session': `the start of its first session on ${longDate(date)}`,
		'last-session': `the start of its last session on ${longDate(date)}`,
		session: `its start on ${longDate(date)}`,
	}[by];
}

export function register(subject: string): string {
	return `Register for ${subject}`;
}

export function joinWaitingList(subject: string): string {
	return `Join the waiting list for ${subject}`;
}

/** The text of a link that opens another site. */
export function opening(doing: string, site: string): string {
	return `${doing} (opens ${site})`;
}

/** The text of a link that starts an email. */
export function byEmail(doing: string, email: string): string {
	return `${doing} by email to ${email}`;
}

/**
 * The dates as paper and messages state them, which nobody updates.
 *
 * @example
 * opensAndCloses('2027-06-01', { date: '2027-10-11', by: 'stated' });
 * // => 'Registration opens on Tuesday 1 June 2027 and closes at the end of Monday 11 October 2027.'
 */
export function opensAndCloses(opens: CalendarDate, closing: Closing): string {
	return `Registration opens on ${longDate(opens)} and closes ${lastMoment(closing)}.`;
}

/** The same where it is open already. */
export function closes(closing: Closing): string {
	return `Registration closes ${lastMoment(closing)}.`;
}

function lastMoment({ date, by }: Closing): string {
	return {
		stated: `at the end of ${longDate(date)}`,
		'first-session': `when the first session starts on ${longDate(date)}`,
		'last-session': `when the last session starts on ${longDate(date)}`,
		session: `when the session starts on ${longDate(date)}`,
	}[by];
}

/** A line of a message. The address is whole, so that mail programs make a link of it. */
export function doAt(doing: string, url: string): string {
	return `${doing}: ${url}`;
}

/** The same where there is no form. */
export function doByEmail(doing: string, email: string): string {
	return `${doing} by email: ${email}`;
}
