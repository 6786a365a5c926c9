import { compareAsc } from 'date-fns/compareAsc';
import { isBefore } from 'date-fns/isBefore';
import { max } from 'date-fns/max';
import type { Interval } from './interval.ts';
import type { Programme, Run, Session } from './model.ts';
import { goesAhead } from './session.ts';

/** A schedule is a list of sessions in reading order (schema.org: `subEvent`). */

/**
 * Orders the sessions of one programme by start, then by track in the order of the series, then by id.
 * The order of files, or of entries in a file, makes no difference.
 */
export function byStart(programme: Programme) {
	const trackOrder = ({ tracks: [first] }: Ordered) =>
		first && programme.kind === 'series' ? programme.tracks.indexOf(first) : -1;
	return (a: Ordered, b: Ordered): number =>
		compareAsc(a.start, b.start) || trackOrder(a) - trackOrder(b) || byId(a, b);
}

type Ordered = Pick<Session, 'id' | 'start' | 'tracks'>;

/** Orders the sessions of several programmes by start, then by programme, then as `byStart` does. */
export function bySchedule(a: Session, b: Session): number {
	const { programme } = a.run;
	return (
		compareAsc(a.start, b.start) || byId(programme, b.run.programme) || byStart(programme)(a, b)
	);
}

/** Orders runs by the date of their first session, then by id. */
export function byFirstDate(a: Run, b: Run): number {
	return byText(a.startDate, b.startDate) || byId(a, b);
}

function byId(a: { id: string }, b: { id: string }): number {
	return byText(a.id, b.id);
}

/** Compares by code unit, so that the language of the machine makes no difference. */
function byText(a: string, b: string): number {
	return a < b ? -1 : Number(b < a);
}

/** Sessions that have not ended at `now`, including those whose date no longer holds. */
export function toCome(sessions: readonly Session[], now: Date): Session[] {
	return sessions.filter(({ end }) => isBefore(now, end));
}

/** Sessions that have ended at `now`, the latest first. */
export function ended(sessions: readonly Session[], now: Date): Session[] {
	return sessions.filter(({ end }) => !isBefore(now, end)).reverse();
}

/**
 * The next session to attend: the first in schedule order that goes ahead and has not ended.
 * A session that is under way counts.
 *
 * @returns undefined when no session is to come
 */
export function nextSession(sessions: readonly Session[], now: Date): Session | undefined {
	return sessions.find((session) => isBefore(now, session.end) && goesAhead(session));
}

/**
 * The interval in which each session is the next one to attend: from the end of the session before it to its own start.
 * A session that does not go ahead has none. Of several sessions at the same time only the first has one.
 *
 * @param sessions in schedule order
 */
export function nextIntervals(sessions: readonly Session[]): Map<Session, Interval> {
	const intervals = new Map<Session, Interval>();
	let from: Date | undefined;
	for (const session of sessions.filter(goesAhead)) {
		if (!from || isBefore(from, session.start)) {
			intervals.set(session, { from, until: session.start });
		}
		from = max([from ?? session.end, session.end]);
	}
	return intervals;
}

/** Groups sessions by the month of their date, `2021-02`, and keeps their order. */
export function byMonth(sessions: readonly Session[]): Map<string, Session[]> {
	return Map.groupBy(sessions, ({ date }) => date.slice(0, 7));
}

/** Groups sessions by the year of their date, `2021`, and keeps their order. */
export function byYear(sessions: readonly Session[]): Map<string, Session[]> {
	return Map.groupBy(sessions, ({ date }) => date.slice(0, 4));
}

/** The part of a session that tells whether another overlaps it. Runs and tracks are told apart by identity. */
export interface Meets extends Pick<Session, 'id' | 'start' | 'end' | 'status'> {
	readonly run: Pick<Run, 'kind'>;
	readonly tracks: readonly unknown[];
}

/**
 * The pairs of sessions that clash: they go ahead, share a track or a cohort, and overlap in time. A session that starts
 * as another ends does not overlap it.
 */
export function overlaps<S extends Meets>(sessions: readonly S[]): [S, S][] {
	const byTime = (a: S, b: S) => a.start.getTime() - b.start.getTime() || byId(a, b);
	const going = sessions.filter(goesAhead).sort(byTime);
	const pairs: [S, S][] = [];
	for (const [index, session] of going.entries()) {
		for (const other of startingBefore(going, index + 1, session.end)) {
			if (haveSameAudience(session, other)) pairs.push([session, other]);
		}
	}
	return pairs;
}

/** The sessions from `index` on that start before `end`. They are in order, so it stops at the first that does not. */
function* startingBefore<S extends Meets>(
	sessions: readonly S[],
	index: number,
	end: Date,
): Generator<S> {
	for (let at = index; ; at += 1) {
		const session = sessions[at];
		if (!session || !isBefore(session.start, end)) return;
		yield session;
	}
}

/** Are two sessions meant for the same people: of one cohort, or of one track of one series? */
function haveSameAudience(a: Meets, b: Meets): boolean {
	return a.run.kind === 'cohort'
		? a.run === b.run
		: a.tracks.some((track) => b.tracks.includes(track));
}
