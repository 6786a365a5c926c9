import type { Cohort } from './cohort.ts';
import type { Programme } from './programme.ts';
import type { Registration } from './registration.ts';
import type { Session } from './session.ts';
import type { Theme } from './theme.ts';
import type { CalendarDate, WallTime } from './zoned-time.ts';

/**
 * A run of a programme: a dated set of sessions with a page, a calendar file and a registration of its own.
 * A course runs in cohorts, a series in themes.
 */
export type Run = Cohort | Theme;

/** What a cohort and a theme have in common. */
export interface RunFacts<P extends Programme = Programme> {
	/** Its path below the site: `schools/2021-spring`. */
	readonly id: string;
	/** Its first id: what calendars know it by. */
	readonly oldestId: string;
	/** Other ids that it says it had: old addresses of its page. */
	readonly formerIds: readonly string[];
	readonly title: string;
	readonly programme: P;
	readonly starts: WallTime;
	readonly ends: WallTime;
	readonly place: string;
	readonly weekday?: string | undefined;
	readonly registration: Registration;
	/** In schedule order; never empty. */
	readonly sessions: readonly Session[];
	/** The dates of the first and the last session. */
	readonly startDate: CalendarDate;
	readonly endDate: CalendarDate;
	/** The instant at which the last to end is over. */
	readonly end: Date;
	/** The day on which it left the content, of which it is no longer part. */
	readonly withdrawn?: CalendarDate | undefined;
}

/** Is every session of this run cancelled? */
export function isCancelled(run: Run): boolean {
	return run.sessions.every(({ status }) => status === 'cancelled');
}

/** Was this run withdrawn before any of it took place? It has a page, and nothing else goes by it. */
export function isCalledOff(run: Run): boolean {
	return run.withdrawn !== undefined && isCancelled(run);
}

/** Have all sessions of this run ended? */
export function isPast(run: Run, now: Date): boolean {
	return run.end <= now;
}

/**
 * The run that follows one that is over: the first of its programme that is not over then, nor at `now`. A run that was
 * withdrawn is passed over.
 */
export function runAfter({ programme, end }: Run, now: Date): Run | undefined {
	return programme.runs.find((run) => !isCalledOff(run) && !isPast(run, now) && !isPast(run, end));
}
