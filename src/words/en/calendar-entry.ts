import type { CalendarDate } from '../../domain/zoned-time.ts';
import { longDate } from './dates.ts';
import { full } from './registration.ts';

/**
 * A session's entry in calendars. Calendars keep these words for good, so they stay true as time passes: they state
 * dates, and never say whether registration is open today.
 */

/** A session's status in front of its title. */
export const marks = {
	scheduled: '',
	postponed: 'POSTPONED: ',
	cancelled: 'CANCELLED: ',
} as const;

/** @example title('CANCELLED: ', 'Learning Thursdays', 'Privilege 101'); // => 'CANCELLED: Learning Thursdays: Privilege 101' */
export function title(mark: string, programme: string, session: string): string {
	return `${mark}${programme}: ${session}`;
}

/** @param when its date and time in words */
export function postponed(when: string): string {
	return `This session is postponed and a new date will follow. It was to be on ${when}.`;
}

/** @param when its date and time in words */
export function cancelled(when: string): string {
	return `This session is cancelled. It was to be on ${when}.`;
}

export function fullWithWaitingList(url: string): string {
	return `${full} Waiting list: ${url}`;
}

export function register(url: string): string {
	return `Register: ${url}`;
}

export function registerByEmail(email: string): string {
	return `Register by email: ${email}`;
}

/** Stands for an address that is too long. */
export const registerFromPage = 'Register from the page of this session.';

/**
 * The dates of registration that somebody set; empty if neither is.
 *
 * @example registrationDates(undefined, '2021-02-24'); // => 'Registration closes on Wednesday 24 February 2021.'
 */
export function registrationDates(
	opening: CalendarDate | undefined,
	deadline: CalendarDate | undefined,
): string {
	const opens = opening && `opens on ${longDate(opening)}`;
	const closes = deadline && `closes on ${longDate(deadline)}`;
	const says = [opens, closes].filter(Boolean).join(' and ');
	return says && `Registration ${says}.`;
}
