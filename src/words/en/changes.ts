import type { Sentence } from '../sentence.ts';

/** The pages that say what changed. */

export function description(organisation: string): string {
	return `Sessions of ${organisation} that were added, moved or cancelled, by the day on which that was published.`;
}

/** The content of the page and of its feed. */
export const summary =
	'Sessions that were added, moved or cancelled, and new dates of registration.';

export function lead(to: { calendars: string; feed: string }): Sentence {
	return [
		`${summary} A `,
		{ link: 'calendar that you subscribe to', href: to.calendars },
		' brings them by itself; so does ',
		{ link: 'this page as a feed', href: to.feed },
		'.',
	];
}

export const none = 'Nothing has changed since the first sessions were published.';
export const unknown = 'This copy of the site does not know what changed.';
export const byYear = 'By year';

/** @example ofYear('2021'); // => 'Changes of 2021' */
export function ofYear(year: string): string {
	return `Changes of ${year}`;
}

export function yearDescription(year: string): string {
	return `What changed in ${year}: sessions that were added, moved or cancelled.`;
}

/** Leads to the page of changes, from where people look for dates. */
export const see = 'See what was added, moved or cancelled';

/** Several changes under one heading. @example several(3); // => '3 changes' */
export function several(changes: number): string {
	return `${changes} changes`;
}
