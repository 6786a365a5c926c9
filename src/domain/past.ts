import { isEqual } from 'date-fns/isEqual';
import { hasHours, momentsOf } from './meeting-time.ts';
import type { Meeting, Move, Programme, Session, Times, Withdrawal } from './model.ts';

/** The facts about sessions that only the history of the content knows. */
export interface Past {
	/** Sessions that were published and that the content no longer holds. */
	readonly withdrawn: readonly Withdrawal[];
	/** Calendars of old that people may still subscribe to. */
	readonly formerFeeds: readonly FormerFeed[];
	/** The ids of all pages of words and of all programmes that ever existed. */
	readonly pages: readonly string[];
	/** All tags of programmes and sessions that were ever published. */
	readonly tags: readonly string[];
	/** The ids of all choices and months that the schedule ever had. Those of today are among them. */
	readonly choices: readonly string[];
	/** All programmes that ever existed, with or without sessions. */
	readonly programmes: readonly FormerProgramme[];
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
	programmes: [],
	tags: [],
	choices: [],
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

/** A programme as the content last held it, without its runs. */
interface FormerProgramme {
	readonly programme: Programme;
	/** The ids of all tracks that it ever had. */
	readonly tracks: readonly string[];
}

/** Do two meetings have the same date, times and place? The same times in another zone are others, if they are other moments. */
export function isSameMeeting(a: Meeting, b: Meeting): boolean {
	return isSameByClock(a, b) && (a.timeZone === b.timeZone || !hasHours(a) || isAtOnce(a, b));
}

/** The same, whatever the zone. */
export function isSameByClock(a: Meeting, b: Meeting): boolean {
	return a.date === b.date && a.place === b.place && hasSameTimes(a, b);
}

function isAtOnce(a: Meeting, b: Meeting): boolean {
	const [one, other] = [momentsOf(a, a.timeZone), momentsOf(b, b.timeZone)];
	return isEqual(one.start, other.start) && isEqual(one.end, other.end);
}

/** Have two meetings the same hours and the same last day, or neither of them any? */
function hasSameTimes(a: Times, b: Times): boolean {
	return (['starts', 'ends', 'allDay', 'endDate'] as const).every((each) => a[each] === b[each]);
}
