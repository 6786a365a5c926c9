import type { Run } from '../domain/run.ts';
import type { Session } from '../domain/session.ts';
import { downloadFile } from './calendar-file.ts';
import { textOf } from './component.ts';
import { eventFrom } from './event.ts';
import type { Feed } from './feed.ts';
import { feedFile } from './feed-file.ts';
import type { Publication } from './publication.ts';

/**
 * Writes whole calendar files. A session's event is rendered once and is the same, byte for byte,
 * in all of them.
 */
export interface CalendarWriter {
	/** One session, to download. */
	sessionCalendar(session: Session): string;
	/** All sessions of a cohort or a theme, to download. */
	runCalendar(run: Run): string;
	/** A file to subscribe to. */
	feedCalendar(feed: Feed): string;
	/** A session's VEVENT alone, as it stands in every file. */
	event(session: Session): string;
}

/** The writer of a build's calendars. */
export function calendarWriter(publication: Publication): CalendarWriter {
	const rendered = new Map<Session, string>();
	const event = (session: Session): string => {
		const known = rendered.get(session) ?? textOf(eventFrom(session, publication));
		rendered.set(session, known);
		return known;
	};
	return {
		sessionCalendar: (session) => downloadFile([event(session)]),
		runCalendar: ({ sessions }) => downloadFile(sessions.map(event)),
		feedCalendar: (feed) => feedFile(feed, feed.sessions.map(event), publication),
		event,
	};
}
