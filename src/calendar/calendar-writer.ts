import type { Run, Session } from '../domain/model.ts';
import type { Publication } from '../domain/publication.ts';
import { emptyCalendar, fileOf, frameOf } from './calendar-file.ts';
import { eventTexts } from './event-texts.ts';
import type { Feed } from './feed.ts';
import { feedFile } from './feed-file.ts';

/** Writes whole calendar files. A session's event is rendered once, and has the same bytes in all of them. */
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

/**
 * The writer of a build's calendars. It renders all events together, when the first of them is asked for.
 *
 * @param sessions every session that any of the files will hold
 */
export function calendarWriter(
	sessions: readonly Session[],
	publication: Publication,
): CalendarWriter {
	// Outlook opens a file with a name as a new, empty calendar: a download bears none.
	const download = frameOf(emptyCalendar());
	let texts: ReadonlyMap<Session, string> | undefined;
	const event = (session: Session): string => {
		texts ??= eventTexts(sessions, publication);
		const text = texts.get(session);
		if (text === undefined) throw new Error(`${session.id} is not among the writer's sessions.`);
		return text;
	};
	return {
		sessionCalendar: (session) => fileOf(download, [event(session)]),
		runCalendar: (run) => fileOf(download, run.sessions.map(event)),
		feedCalendar: (feed) => feedFile(feed, feed.sessions.map(event), publication),
		event,
	};
}
