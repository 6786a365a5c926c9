/** The Atom feeds. */

export function sessionsTitle(site: string): string {
	return `${site}: sessions`;
}

export function changesTitle(site: string): string {
	return `${site}: changes`;
}

/** @param when its date and time in words */
export function wasToBeOn(when: string): string {
	return `This session was to be on ${when}`;
}
