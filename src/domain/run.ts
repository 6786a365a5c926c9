import type { Countdown } from './interval.ts';
import type { Run } from './model.ts';
import { goesAhead } from './session.ts';
import { addDays, startOfDate } from './zoned-time.ts';

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

/** Two weeks are near enough to count the days. */
const DAYS_BEFORE = 14;

/**
 * The two weeks before the day of the first session that goes ahead.
 *
 * @returns undefined if none goes ahead
 */
export function runUp({ sessions }: Run): Countdown | undefined {
	const first = sessions.find(goesAhead);
	if (!first) return undefined;
	const { date, timeZone } = first;
	const from = startOfDate(addDays(date, -DAYS_BEFORE), timeZone);
	return { from, until: startOfDate(date, timeZone), date, timeZone };
}
