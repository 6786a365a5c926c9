import type { Interval } from './interval.ts';
import { lastsUntil, latestStart } from './meeting-time.ts';
import type { Session } from './model.ts';
import { startOfDate } from './zoned-time.ts';

/** The stretches of a session's own days: later on the first, under way, over. */
export interface SessionMoments {
	readonly today: Interval;
	readonly underWay: Interval;
	readonly over: Interval;
}

/**
 * Says when a session is later today, under way and over, in the zone of its wall times. A cancelled session has these
 * moments too. One of a single day whose hours nobody knows to the end is today until it is over, since it may not have
 * begun. One of several days is under way from the second on, and no longer than it is certain.
 */
export function sessionMoments(session: Session): SessionMoments {
	const { date, ends, endDate, end, timeZone } = session;
	const isOneDayOnly = endDate === undefined;
	const begins = ends === undefined && isOneDayOnly ? end : latestStart(session);
	return {
		today: { from: startOfDate(date, timeZone), until: begins },
		underWay: { from: begins, until: isOneDayOnly ? end : lastsUntil(session) },
		over: { from: end },
	};
}

/** Is this session over? It is not while it lasts. */
export function hasEnded({ end }: Pick<Session, 'end'>, now: Date): boolean {
	return end <= now;
}

/** Will this session take place as its date says? A cancelled or postponed session will not. */
export function goesAhead(session: Pick<Session, 'status'>): boolean {
	return session.status === 'scheduled';
}

/** The sessions that go ahead. If none does, all of them. */
export function going(sessions: readonly Session[]): readonly Session[] {
	const kept = sessions.filter(goesAhead);
	return kept.length > 0 ? kept : sessions;
}

/**
 * The sessions before and after this one in its run. In a series they share a track with it.
 * A session that was withdrawn before it took place is passed over.
 */
export function neighbours(session: Session): {
	previous?: Session | undefined;
	next?: Session | undefined;
} {
	const { sessions } = session.run;
	const isAlong = ({ tracks, withdrawn }: Session) =>
		withdrawn?.as !== 'cancelled' &&
		(tracks.length === 0 || tracks.some((track) => session.tracks.includes(track)));
	const index = sessions.indexOf(session);
	return {
		previous: sessions.slice(0, index).findLast(isAlong),
		next: sessions.slice(index + 1).find(isAlong),
	};
}
