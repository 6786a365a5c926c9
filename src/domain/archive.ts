import { max } from 'date-fns/max';
import { type Entry, type Held, heldEntries } from './held.ts';
import type { Session } from './model.ts';
import { ended, toCome } from './schedule.ts';

/** With more than so many sessions to come the archive's pages would not come in one round trip. */
const TO_COME = 44;

/** The sessions that the archive has and those that will join it, the latest first, each from its end on. */
export function archived(sessions: readonly Session[], now: Date): Held<Session> {
	const fromItsEnd = (session: Session): Entry<Session> => [session, { from: session.end }];
	const { entries, runsDry } = heldEntries(toCome(sessions, now).map(fromItsEnd), now, TO_COME);
	return { entries: [...entries.toReversed(), ...ended(sessions, now).map(fromItsEnd)], runsDry };
}

/**
 * The last sessions that are over, the latest first, once nothing is to come.
 *
 * @param since when the last session that goes ahead is over
 * @param count how many are shown at any moment
 */
export function latest(
	sessions: readonly Session[],
	since: Date | undefined,
	count: number,
): Entry<Session>[] {
	const from = since ?? new Date(0);
	const entries: Entry<Session>[] = [];
	const later: number[] = [];
	let over = 0;
	for (const session of sessions.toReversed()) {
		if (over === count) break;
		const until = later.toSorted((a, b) => a - b)[count - 1];
		entries.push([
			session,
			{ from: max([session.end, from]), until: until === undefined ? undefined : new Date(until) },
		]);
		later.push(session.end.getTime());
		if (session.end <= from) over += 1;
	}
	return entries;
}
