import type { Session } from './session.ts';
import type { CalendarDate, WallTime } from './zoned-time.ts';

/** What earlier days of the content tell of its sessions. Without a history there is nothing to tell. */
export interface Past {
	/** Sessions that were published and that the content no longer holds. */
	readonly withdrawn: readonly Withdrawal[];
	/** Calendars that people may be subscribed to still. */
	readonly formerFeeds: readonly FormerFeed[];
	/** The ids of all pages of words that were ever there. */
	readonly pages: readonly string[];
	/** The last move of a session; undefined where it has always been when and where it is. */
	moveOf(session: Pick<Session, 'oldestId'>): Move | undefined;
	/** Every id that a session was ever published under, oldest first: each was an address. */
	idsOf(session: Pick<Session, 'oldestId'>): readonly string[];
}

export const noPast: Past = {
	withdrawn: [],
	formerFeeds: [],
	pages: [],
	moveOf: () => undefined,
	idsOf: () => [],
};

/** A calendar to subscribe to of a track, or under a name of the site, that there is no more. */
export interface FormerFeed {
	/** The name of its file, without ending. */
	readonly slug: string;
	/** The id of the schedule that showed the same, where there was one. */
	readonly schedule?: string | undefined;
	/** The sessions that it ever held. */
	readonly oldestIds: readonly string[];
}

/** How a session left the content. */
export interface Withdrawal {
	/** As it was last published, in the run and the programme of that day; cancelled where it did not take place. */
	readonly session: Session;
	/** cancelled: it left the content before it ended. kept: it had taken place by then. */
	readonly as: 'cancelled' | 'kept';
	/** The day on which it left, in the site's zone. */
	readonly on: CalendarDate;
}

/** Another date, time or place that a session got (schema.org: `EventRescheduled`). */
export interface Move {
	readonly from: Meeting;
	readonly to: Meeting;
	/** The day on which that was published, in the site's zone. */
	readonly on: CalendarDate;
}

/** When and where a session takes place. */
export interface Meeting {
	readonly date: CalendarDate;
	readonly starts: WallTime;
	readonly ends: WallTime;
	readonly place: string;
}

/** Do two meetings differ in nothing? */
export function isSameMeeting(a: Meeting, b: Meeting): boolean {
	return a.date === b.date && a.starts === b.starts && a.ends === b.ends && a.place === b.place;
}
