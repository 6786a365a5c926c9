import type { DatedRunData } from '../schemas/dated-run.ts';
import type { Cohort } from './cohort.ts';
import type { Programme } from './programme.ts';
import type { Registration } from './registration.ts';
import type { Session } from './session.ts';
import type { Theme } from './theme.ts';
import type { CalendarDate } from './zoned-time.ts';

/**
 * A run of a programme: a dated set of sessions with a page, a calendar file and a registration of its own.
 * A course runs in cohorts, a series in themes.
 */
export type Run = Cohort | Theme;

/** Fields of a run's file that take another form when files are joined, or that every run has. */
export type JoinedRunFields = keyof DatedRunData | 'sessions';

/** The facts that cohorts and themes share. */
export interface RunFacts<P extends Programme = Programme>
	extends Omit<DatedRunData, 'registration' | 'formerly'> {
	/** Its path below the site: `schools/2021-spring`. */
	readonly id: string;
	/** Its first id. Calendars know it by this one. */
	readonly oldestId: string;
	/** The other ids that it says it had. Each is an old address of its page. */
	readonly formerIds: readonly string[];
	readonly programme: P;
	readonly registration: Registration;
	/** In schedule order; never empty. */
	readonly sessions: readonly Session[];
	/** The dates of the first and the last session. */
	readonly startDate: CalendarDate;
	readonly endDate: CalendarDate;
	/** The instant at which its last session is over. */
	readonly end: Date;
	/** The day on which it left the content. Only runs that the content no longer holds have it. */
	readonly withdrawn?: CalendarDate | undefined;
}

/** Is every session of this run cancelled? */
export function isCancelled(run: Run): boolean {
	return run.sessions.every(({ status }) => status === 'cancelled');
}

/** Was this run withdrawn before any of it took place? Such a run keeps its page and appears nowhere else. */
export function isCalledOff(run: Run): boolean {
	return run.withdrawn !== undefined && isCancelled(run);
}

/** Have all sessions of this run ended? */
export function isPast(run: Run, now: Date): boolean {
	return run.end <= now;
}
