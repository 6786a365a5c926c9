import { isBefore } from 'date-fns/isBefore';
import { type Entry, entriesOf, lastEnd } from './held.ts';
import type { Interval } from './interval.ts';
import type { Programme, Run } from './model.ts';
import { goesAhead } from './session.ts';

/**
 * The stretch of time in which a programme is on offer, for menus and lists of programmes. One that has ended is on
 * offer until the last of its dates is over, and so is an event, which takes place once.
 *
 * @returns undefined when it is no longer on offer
 */
export function offered(programme: Programme, now: Date): Interval | undefined {
	if (programme.kind !== 'event' && !programme.ended) return {};
	const runs: readonly Run[] = programme.runs;
	const sessions = runs.flatMap((run) => run.sessions);
	// A new date will follow.
	if (!programme.ended && sessions.some(({ status }) => status === 'postponed')) return {};
	const until = lastEnd(programme.ended ? sessions.filter(goesAhead) : sessions);
	return until && isBefore(now, until) ? { until } : undefined;
}

/** The programmes on offer, each with the stretch of time in which it is. */
export function onOffer(programmes: readonly Programme[], now: Date): Entry<Programme>[] {
	return entriesOf(programmes, (programme) => offered(programme, now));
}
