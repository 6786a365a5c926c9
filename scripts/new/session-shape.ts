import { addDays } from '../../src/domain/zoned-time.ts';
import { runTimes } from '../../src/schemas/run-times.ts';
import { zone } from '../../src/schemas/zone.ts';
import type { AnySession } from './content.ts';
import { daysBetween } from './dates.ts';

/* The shape of a session, which the one in its place in the next run takes from it. */

const clock = [...Object.keys(runTimes), ...Object.keys(zone)];

/**
 * The facts of a session that hold of one like it on another date: its own hours, its days, its tracks.
 *
 * @param isElsewhere is the new run at another place? Then hours by the clock of the old place are left out
 */
export function timesLike(
	session: AnySession,
	date: string,
	isElsewhere = false,
): Record<string, unknown> {
	const isOtherClock = isElsewhere && session.timeZone !== undefined;
	const days = session.date && session.endDate && daysBetween(session.date, session.endDate);
	return {
		...picked(session, ['tracks', 'format', 'allDay', ...(isOtherClock ? [] : clock)]),
		...(typeof days === 'number' && { endDate: addDays(date, days) }),
	};
}

/** The place that a session states. A place and a venue are one fact. */
export function placeOf(session: AnySession): Record<string, unknown> {
	return picked(session, ['place', 'venue', 'attendance']);
}

function picked(session: AnySession, names: readonly string[]): Record<string, unknown> {
	return Object.fromEntries(
		Object.entries(session).filter(([name, value]) => names.includes(name) && value !== undefined),
	);
}
