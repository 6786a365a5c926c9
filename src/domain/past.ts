import type { Meeting, Move, Session, Withdrawal } from './model.ts';

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

/** Do two meetings have the same date, times and place? */
export function isSameMeeting(a: Meeting, b: Meeting): boolean {
	return a.date === b.date && a.starts === b.starts && a.ends === b.ends && a.place === b.place;
}
