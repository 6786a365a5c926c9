import { z } from 'zod';
import { textKinds } from './fields.ts';

/** The names of the IANA list that say where a place is. `Etc/GMT-1` and `UTC` are no places and have no summer time. */
const PLACE =
	/^(?:Africa|America|Antarctica|Arctic|Asia|Atlantic|Australia|Brazil|Canada|Chile|Europe|Indian|Mexico|Pacific|US)(?:\/(?!\w*[A-Z]{3})[A-Z][\w-]+){1,2}$/;

/**
 * Is this the IANA name of a place's time? Abbreviations are not: `BST` is the time of Bangladesh to programs, and `GMT`
 * is an hour off all summer. Programs that read calendars compare names letter by letter, so capitals count.
 */
export function isPlaceOnClock(name: string): boolean {
	if (!PLACE.test(name)) return false;
	try {
		const { timeZone } = new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions();
		return timeZone === name || timeZone.toLowerCase() !== name.toLowerCase();
	} catch {
		return false;
	}
}

/** A time zone, by the IANA name of a place. */
export const timeZone = z
	.string('Type a time zone, such as Europe/London.')
	.refine(isPlaceOnClock, 'Type a time zone from the IANA list, such as Europe/London.')
	.register(textKinds, { kind: 'zone' })
	.meta({ examples: ['Europe/London'] });
