import type { CalendarDate } from '../../domain/zoned-time.ts';
import { longDate } from './dates.ts';

/**
 * How to register, from when and until when. The `subject` is the thing to register for, as it stands in the middle of a
 * sentence: "Cohort 3", "the January 2021 sessions", "this session". A `deadline` is a day that an editor set. Where
 * nobody set one, nothing is said of it.
 */

export const closingSoon = 'Closing soon';

export const full = 'Every place is taken.';

/** @example opens('Cohort 3', '2027-06-01'); // => 'Registration for Cohort 3 opens on Tuesday 1 June 2027.' */
export function opens(subject: string, date: CalendarDate): string {
	return `Registration for ${subject} opens on ${longDate(date)}.`;
}

export function open(subject: string, deadline: CalendarDate | undefined): string {
	const until = deadline ? ` until the end of ${longDate(deadline)}` : '';
	return `You can register for ${subject}${until}.`;
}

export function fullWithWaitingList(subject: string): string {
	return `${full} You can ask to be put on the waiting list for ${subject}.`;
}

export function closed(subject: string, deadline: CalendarDate | undefined): string {
	const when = deadline ? `closed at the end of ${longDate(deadline)}` : 'is closed';
	return `Registration for ${subject} ${when}.`;
}

export function cancelled(subject: string): string {
	return `Registration for ${subject} is closed: it will not take place.`;
}

export function postponed(subject: string): string {
	return `Registration for ${subject} opens again when there is a new date.`;
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
 * opensAndCloses('2027-06-01', '2027-10-11');
 * // => 'Registration opens on Tuesday 1 June 2027 and closes at the end of Monday 11 October 2027.'
 */
export function opensAndCloses(opens: CalendarDate, deadline: CalendarDate | undefined): string {
	const closes = deadline ? ` and closes at the end of ${longDate(deadline)}` : '';
	return `Registration opens on ${longDate(opens)}${closes}.`;
}

/** The same where it is open already. */
export function closes(deadline: CalendarDate): string {
	return `Registration closes at the end of ${longDate(deadline)}.`;
}

/** A line of a message. The address is whole, so that mail programs make a link of it. */
export function doAt(doing: string, url: string): string {
	return `${doing}: ${url}`;
}

/** The same where there is no form. */
export function doByEmail(doing: string, email: string): string {
	return `${doing} by email: ${email}`;
}
