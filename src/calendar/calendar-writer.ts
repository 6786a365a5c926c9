import type { Run } from '../domain/run.ts';
import type { Session } from '../domain/session.ts';
import { downloadFile } from './calendar-file.ts';
import { octetsOf, textOf } from './component.ts';
import { eventFrom } from './event.ts';
import type { Feed } from './feed.ts';
import { feedFile, type SizedEvent } from './feed-file.ts';
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
	const rendered = new Map<Session, SizedEvent>();
	const render = (session: Session): SizedEvent => {
		const known = rendered.get(session);
		if (known) return known;
		const event = eventFrom(session, publication);
		const sized = { event, octets: octetsOf(event) };
		rendered.set(session, sized);
		return sized;
	};
	const download = (sessions: readonly Session[]) =>
		downloadFile(sessions.map((session) => render(session).event));
	return {
		sessionCalendar: (session) => download([session]),
		runCalendar: ({ sessions }) => download(sessions),
		feedCalendar: (feed) => feedFile(feed, feed.sessions.map(render), publication),
		event: (session) => textOf(render(session).event),
	};
}
