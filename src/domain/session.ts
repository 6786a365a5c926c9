import type { CohortData } from '../schemas/cohort.ts';
import type { ThemeData } from '../schemas/theme.ts';
import type { Interval } from './interval.ts';
import type { Meeting, Move, Withdrawal } from './past.ts';
import type { Part, Track } from './programme.ts';
import type { Registration } from './registration.ts';
import type { Run } from './run.ts';
import { startOfDate } from './zoned-time.ts';

/** The fields of a session, whether a cohort or a theme lists it. */
type SessionData = CohortData['sessions'][number] & ThemeData['sessions'][number];

/** Fields that take another form when files are joined. A session takes all others from its schema. */
type Joined =
	| 'id'
	| 'title'
	| 'part'
	| 'tracks'
	| 'status'
	| 'registration'
	| 'formerly'
	| keyof Meeting;

/** One meeting (schema.org: `EducationEvent`; RFC 5545: VEVENT). */
export interface Session extends Meeting, Omit<SessionData, Joined> {
	/** Its path below the site: `schools/2021-spring/relational-power`. */
	readonly id: string;
	/** Its first id. Calendars know it by this one. */
	readonly oldestId: string;
	/** The other ids that it says it had. Each is an old address of its page. */
	readonly formerIds: readonly string[];
	readonly run: Run;
	readonly title: string;
	/** The instants of `starts` and `ends` on `date`, in the site's zone. */
	readonly start: Date;
	readonly end: Date;
	/** postponed: its date no longer holds and a new one will follow. */
	readonly status: NonNullable<SessionData['status']>;
	/** The part that it teaches. Only a course's session has one. */
	readonly part?: Part | undefined;
	/** Its place among its cohort's own sessions, in order of date: "Session 3 of 5". An only session has none. */
	readonly position?: { readonly number: number; readonly of: number } | undefined;
	/** The tracks that it is for, in the order of the series. Empty for a course's session. */
	readonly tracks: readonly Track[];
	readonly registration: Registration;
	/** Its last move. */
	readonly moved?: Move | undefined;
	/** How it left the content. Only sessions that the content no longer holds have it. */
	readonly withdrawn?: Withdrawal | undefined;
}

/** The stretches of a session's own day: later on that day, under way, over. */
export interface SessionMoments {
	readonly today: Interval;
	readonly underWay: Interval;
	readonly over: Interval;
}

/** Says when a session is later today, under way and over, in the zone of its wall times. A cancelled session has these moments too. */
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
