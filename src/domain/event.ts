import { eventDescription } from './event/description.ts';
import { cleanText } from './event/text.ts';
import { eventTitle } from './event/title.ts';
import { uid } from './identity.ts';
import type { Session } from './model.ts';
import type { Site } from './site.ts';

/**
 * Everything that a session's entry in calendars says (RFC 5545: VEVENT), as plain facts and cleaned texts.
 *
 * Calendars write this and nothing else of a session. History compares it whole, so that a field added here raises
 * LAST-MODIFIED without anybody naming it there.
 */
export interface SessionEvent {
	readonly uid: string;
	readonly title: string;
	readonly start: Date;
	readonly end: Date;
	readonly status: Session['status'];
	/** Never an address that opens a meeting: the content holds none. */
	readonly place: string;
	/** The titles of the programme and the tracks, each once. */
	readonly categories: readonly string[];
	/** Lines of plain text, at most 1,000 characters. */
	readonly description: string;
	/** The absolute address of the session's page. */
	readonly page: string;
}

/**
 * A session's entry in calendars.
 *
 * @param page the absolute address of the session's page
 */
export function sessionEvent(
	session: Session,
	{ site, page }: { readonly site: Site; readonly page: string },
): SessionEvent {
	return {
		uid: uid(session, site.uidDomain),
		title: eventTitle(session),
		start: session.start,
		end: session.end,
		status: session.status,
		place: cleanText(session.place),
		categories: eventCategories(session),
		description: eventDescription(session, { site, page }),
		page,
	};
}

function eventCategories({ run, tracks }: Session): string[] {
	const titles = [run.programme, ...tracks].map(({ title }) => cleanText(title));
	// ical.js takes a backslash at the end of a value for an escape of the comma that follows.
	return [...new Set(titles.map((title) => title.replace(/\\+$/, '')))].filter(Boolean);
}
