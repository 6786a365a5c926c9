import type { Session } from './session.ts';
import type { CalendarDate, WallTime } from './zoned-time.ts';

/** The facts about sessions that only the history of the content knows. */
export interface Past {
	/** Sessions that were published and that the content no longer holds. */
	readonly withdrawn: readonly Withdrawal[];
	/** Calendars of old that people may still subscribe to. */
	readonly formerFeeds: readonly FormerFeed[];
	/** The ids of all pages of words and of all programmes that ever existed. */
	readonly pages: readonly string[];
	/** The last move of a session; undefined if it never moved. */
	moveOf(session: Pick<Session, 'oldestId'>): Move | undefined;
	/** Every id that a session was ever published under, oldest first. Each was an address. */
	idsOf(session: Pick<Session, 'oldestId'>): readonly string[];
}

/** The past of content without a history. */
export const noPast: Past = {
	withdrawn: [],
	formerFeeds: [],
	pages: [],
	moveOf: () => undefined,
	idsOf: () => [],
};

/** A calendar to subscribe to that no longer exists, such as that of a track that is gone. */
export interface FormerFeed {
	/** The name of its file, without ending. */
	readonly slug: string;
	/** The id of the schedule that showed the same sessions, if there was one. */
	readonly schedule?: string | undefined;
	/** The sessions that it ever held. */
	readonly oldestIds: readonly string[];
}

/** How a session left the content. */
export interface Withdrawal {
	/** The session as it was last published, in the run and the programme of that day. It is cancelled if it did not take place. */
	readonly session: Session;
	/** cancelled: it left the content before it ended. kept: it had taken place by then. */
	readonly as: 'cancelled' | 'kept';
	/** The day on which it left, in the site's zone. */
	readonly on: CalendarDate;
}

/** A move of a session to another date, time or place (schema.org: `EventRescheduled`). */
export interface Move {
	readonly from: Meeting;
	readonly to: Meeting;
	/** The day on which that was published, in the site's zone. */
	readonly on: CalendarDate;
}

/** The date, the times and the place of a session. */
export interface Meeting {
	readonly date: CalendarDate;
	readonly starts: WallTime;
	readonly ends: WallTime;
	readonly place: string;
}

/** Do two meetings have the same date, times and place? */
export function isSameMeeting(a: Meeting, b: Meeting): boolean {
	return a.date === b.date && a.starts === b.starts && a.ends === b.ends && a.place === b.place;
}
