import { eventDescription } from './event/description.ts';
import { cleanText } from './event/text.ts';
import { eventTitle } from './event/title.ts';
import { uid } from './identity.ts';
import { hasHours, isToBeAnnounced, lastDay } from './meeting-time.ts';
import type { Session, Venue } from './model.ts';
import type { Site } from './site.ts';
import { addDays, type CalendarDate } from './zoned-time.ts';

/**
 * Everything that a session's entry in calendars says (RFC 5545: VEVENT), as plain facts and cleaned texts.
 *
 * Calendars write this and nothing else of a session. History compares it whole, so that a field added here raises
 * LAST-MODIFIED without anybody naming it there.
 */
export interface SessionEvent {
	readonly uid: string;
	readonly title: string;
	readonly when: EventTime;
	/** tentative: a postponed session, and one whose time is to be announced. */
	readonly status: 'confirmed' | 'tentative' | 'cancelled';
	/** With the address of a venue. Never an address that opens a meeting: the content holds none. */
	readonly place: string;
	/** Degrees north and east, if the venue states them. */
	readonly coordinates?: { readonly latitude: number; readonly longitude: number };
	/** The titles of the programme and the tracks, each once. */
	readonly categories: readonly string[];
	/** Lines of plain text, at most 1,000 characters. */
	readonly description: string;
	/** The absolute address of the session's page. */
	readonly page: string;
}

/** The instants of an event, or its days where nobody knows its hours. */
export type EventTime =
	| { readonly start: Date; readonly end?: Date }
	| { readonly firstDay: CalendarDate; readonly dayAfter: CalendarDate };

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
		when: eventTime(session),
		status: eventStatus(session),
		place: cleanText(session.place),
		...coordinates(session.where.venue),
		categories: eventCategories(session),
		description: eventDescription(session, { page }),
		page,
	};
}

/** Without its end an event of several days would be one moment of the first, so it is its days alone. */
function eventTime(session: Session): EventTime {
	const { date, endDate, ends, start, end } = session;
	if (ends) return { start, end };
	if (hasHours(session) && !endDate) return { start };
	return { firstDay: date, dayAfter: addDays(lastDay(session), 1) };
}

function eventStatus(session: Session): SessionEvent['status'] {
	if (session.status === 'cancelled') return 'cancelled';
	return session.status === 'postponed' || isToBeAnnounced(session) ? 'tentative' : 'confirmed';
}

function coordinates({ latitude, longitude }: Partial<Venue> = {}) {
	return latitude === undefined || longitude === undefined
		? {}
		: { coordinates: { latitude, longitude } };
}

function eventCategories({ run, tracks }: Session): string[] {
	const titles = [run.programme, ...tracks].map(({ title }) => cleanText(title));
	// ical.js takes a backslash at the end of a value for an escape of the comma that follows.
	return [...new Set(titles.map((title) => title.replace(/\\+$/, '')))].filter(Boolean);
}
