import { capital } from './lists.ts';

/** The Atom feeds. */

export function sessionsTitle(site: string): string {
	return `${site}: sessions`;
}

export function changesTitle(site: string): string {
	return `${site}: changes`;
}

/**
 * @param what the session in the middle of a sentence
 * @param when its date and time in words
 */
export function wasToBeOn(what: string, when: string): string {
	return `${capital(what)} was to be on ${when}`;
}
