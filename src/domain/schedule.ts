import { addMinutes } from 'date-fns/addMinutes';
import { compareAsc } from 'date-fns/compareAsc';
import { isBefore } from 'date-fns/isBefore';
import { max } from 'date-fns/max';
import type { Interval } from './interval.ts';
import { hasHours, lastsUntil, latestStart } from './meeting-time.ts';
import type { Programme, Run, Session, Times } from './model.ts';
import { goesAhead } from './session.ts';

/** A schedule is a list of sessions in reading order (schema.org: `subEvent`). */

/**
 * Orders the sessions of one programme by start, then by track in the order of the series, then by id. Those without hours
 * stand last in their day. The order of files, or of entries in a file, makes no difference.
 */
export function byStart(programme?: Programme) {
	const trackOrder = ({ tracks: [first] }: Ordered) =>
		first && programme?.kind === 'series' ? programme.tracks.indexOf(first) : -1;
	return (a: Ordered, b: Ordered): number =>
		byBeginning(a, b) || trackOrder(a) - trackOrder(b) || byId(a, b);
}

type Begins = Pick<Session, 'date' | 'starts' | 'start' | 'timeZone'>;
type Ordered = Begins & Pick<Session, 'id' | 'tracks'>;

/** One that may begin until its day is over comes before one that begins as the next day does. */
function byBeginning(a: Begins, b: Begins): number {
	return compareAsc(latestStart(a), latestStart(b)) || Number(hasHours(a)) - Number(hasHours(b));
}

/** Orders the sessions of several programmes by start, then by programme, then as `byStart` does. */
export function bySchedule(a: Session, b: Session): number {
	const { programme } = a.run;
	return byBeginning(a, b) || byId(programme, b.run.programme) || byStart(programme)(a, b);
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
 * The interval in which each session is the next one to attend: from the end of the session before it to its own start,
 * or to the end of its day where nobody knows the hour.
 * A session that does not go ahead has none. Of several sessions at the same time only the first has one.
 *
 * @param sessions in schedule order
 */
export function nextIntervals(sessions: readonly Session[]): Map<Session, Interval> {
	const intervals = new Map<Session, Interval>();
	let from: Date | undefined;
	for (const session of sessions.filter(goesAhead)) {
		const until = latestStart(session);
		if (!from || isBefore(from, until)) intervals.set(session, { from, until });
		from = max([from ?? session.end, session.end]);
	}
	return intervals;
}

/** The month of a session's date: `2021-02`. */
export function monthOf({ date }: Pick<Session, 'date'>): string {
	return date.slice(0, 7);
}

/** Groups sessions by the month of their date and keeps their order. */
export function byMonth(sessions: readonly Session[]): Map<string, Session[]> {
	return Map.groupBy(sessions, monthOf);
}

/** A month, `2021-02`, and its sessions. */
export type Month = readonly [month: string, sessions: readonly Session[]];

/**
 * Parts sessions by month into those that one page lists and those that stand on later pages. A page has whole months, and
 * the first of them always.
 *
 * @param sessions in schedule order
 * @param atMost how many sessions a page has room for
 */
export function wholeMonths(
	sessions: readonly Session[],
	atMost: number,
): { readonly listed: readonly Month[]; readonly later: readonly Month[] } {
	const months = [...byMonth(sessions)];
	let held = 0;
	const firstLater = months.findIndex(([, ofMonth], index) => {
		held += ofMonth.length;
		return index > 0 && held > atMost;
	});
	const end = firstLater < 0 ? months.length : firstLater;
	return { listed: months.slice(0, end), later: months.slice(end) };
}

/**
 * Parts sessions into the days that follow one another, and keeps their order. Where they lie in several zones, a date may
 * come twice: lists go by the moment.
 */
export function byDay(sessions: readonly Session[]): Session[][] {
	const days: Session[][] = [];
	for (const session of sessions) {
		const last = days.at(-1);
		if (last?.[0]?.date === session.date) last.push(session);
		else days.push([session]);
	}
	return days;
}

/** Groups sessions by the year of their date, `2021`, and keeps their order. */
export function byYear(sessions: readonly Session[]): Map<string, Session[]> {
	return Map.groupBy(sessions, ({ date }) => date.slice(0, 4));
}

/** The part of a session that tells whether another overlaps it. Runs and tracks are told apart by identity. */
export interface Meets
	extends Times,
		Pick<Session, 'id' | 'start' | 'end' | 'timeZone' | 'status'> {
	readonly run: Pick<Run, 'kind'>;
	readonly tracks: readonly unknown[];
}

/**
 * The pairs of sessions that clash: they go ahead, share a track or a cohort, and overlap in time. A session that starts
 * as another ends does not overlap it. One without hours overlaps nothing, and one without an end only what goes on as it
 * starts or, if it has several days, before the last.
 */
export function overlaps<S extends Meets>(sessions: readonly S[]): [S, S][] {
	const byTime = (a: S, b: S) => a.start.getTime() - b.start.getTime() || byId(a, b);
	const going = sessions.filter((each) => goesAhead(each) && hasHours(each)).sort(byTime);
	const pairs: [S, S][] = [];
	for (const [index, session] of going.entries()) {
		for (const other of startingBefore(going, index + 1, occupiedUntil(session))) {
			if (haveSameAudience(session, other)) pairs.push([session, other]);
		}
	}
	return pairs;
}

function occupiedUntil(session: Meets): Date {
	return max([addMinutes(session.start, 1), lastsUntil(session)]);
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
