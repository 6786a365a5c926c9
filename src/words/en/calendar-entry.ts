import { capital } from './lists.ts';
import { doing, full } from './registration.ts';

type Kind = Parameters<typeof doing>[0];

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

/**
 * The programme and the session.
 *
 * @param programme empty where the session has its title
 * @example title('CANCELLED: ', 'Learning Thursdays', 'Privilege 101'); // => 'CANCELLED: Learning Thursdays: Privilege 101'
 */
export function title(mark: string, programme: string, session: string): string {
	return `${mark}${programme && `${programme}: `}${session}`;
}

/**
 * @param what the session in the middle of a sentence
 * @param when its date and time in words
 */
export function postponed(what: string, when: string): string {
	return `${capital(what)} is postponed and a new date will follow. It was to be on ${when}.`;
}

/**
 * @param what the session in the middle of a sentence
 * @param when its date and time in words
 */
export function cancelled(what: string, when: string): string {
	return `${capital(what)} is cancelled. It was to be on ${when}.`;
}

export function fullWithWaitingList(url: string): string {
	return `${full} Waiting list: ${url}`;
}

export function register(kind: Kind, url: string): string {
	return `${doing(kind)}: ${url}`;
}

export function registerByEmail(kind: Kind, email: string): string {
	return `${doing(kind)} by email: ${email}`;
}

export function registerByPhone(kind: Kind, phone: string): string {
	return `${doing(kind)} by telephone: ${phone}`;
}

/**
 * Stands for an address that is too long.
 *
 * @param what the session in the middle of a sentence
 */
export function registerFromPage(kind: Kind, what: string): string {
	return `${doing(kind)} from the page of ${what}.`;
}

export const registrationNotNeeded = 'No need to register.';
