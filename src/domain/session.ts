import type { Interval } from './interval.ts';
import type { Meeting, Move, Withdrawal } from './past.ts';
import type { Part, Track } from './programme.ts';
import type { Registration } from './registration.ts';
import type { Run } from './run.ts';
import { startOfDate } from './zoned-time.ts';

/** One meeting (schema.org: `EducationEvent`; RFC 5545: VEVENT). */
export interface Session extends Meeting {
	/** Its path below the site: `schools/2021-spring/relational-power`. */
	readonly id: string;
	/** Its first id: what calendars know it by. */
	readonly oldestId: string;
	/** Other ids that it says it had: old addresses of its page. */
	readonly formerIds: readonly string[];
	readonly run: Run;
	readonly title: string;
	readonly summary?: string | undefined;
	/** The instants that `starts` and `ends` stand for on `date` in the site's zone. */
	readonly start: Date;
	readonly end: Date;
	/** postponed: its date no longer holds and a new one will follow. */
	readonly status: 'scheduled' | 'postponed' | 'cancelled';
	readonly note?: string | undefined;
	readonly recording?: string | undefined;
	readonly slides?: string | undefined;
	/** A course's session: the part it teaches. */
	readonly part?: Part | undefined;
	/** A cohort's session: its place among the cohort's own sessions in order of date, "Session 3 of 5". */
	readonly position?: { readonly number: number; readonly of: number } | undefined;
	/** A series' session: whom it is for, in the order of the series' tracks. Empty for a course. */
	readonly tracks: readonly Track[];
	/** joint: tracks meet as one. topical: they meet on a question of the day, open to anybody. */
	readonly format?: 'joint' | 'topical' | undefined;
	readonly registration: Registration;
	/** Where it was before, when it last moved. */
	readonly moved?: Move | undefined;
	/** It is no longer in the content; why it is still here. */
	readonly withdrawn?: Withdrawal | undefined;
}

/** The stretches of a session's own day: later on the same day, under way, over. */
export interface SessionMoments {
	readonly today: Interval;
	readonly underWay: Interval;
	readonly over: Interval;
}

/** When a session is later today, under way and over, in the zone of its wall times; whether it takes place or not. */
export function sessionMoments({ date, start, end }: Session, timeZone: string): SessionMoments {
	return {
		today: { from: startOfDate(date, timeZone), until: start },
		underWay: { from: start, until: end },
		over: { from: end },
	};
}

/** Is this session over? It is not while it lasts. */
export function hasEnded({ end }: Pick<Session, 'end'>, now: Date): boolean {
	return end <= now;
}

/** Will this session take place as its date says? Not one that is cancelled or postponed. */
export function goesAhead(session: Pick<Session, 'status'>): boolean {
	return session.status === 'scheduled';
}

/**
 * The sessions before and after this one in its run: in a series, those of a track that it shares. Nobody is led on to
 * one that was withdrawn before it took place.
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
