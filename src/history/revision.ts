import type { Revision } from '../domain/revision.ts';

/**
 * The days on which the way in which sessions are written into calendars changed. Add the day of the change whenever
 * events come to say something else: clients that go by LAST-MODIFIED would otherwise keep the old words.
 */
export const renderings: readonly Date[] = [
	new Date('2026-11-21T00:00:00Z'),
	new Date('2026-11-26T00:00:00Z'),
	new Date('2026-11-27T00:00:00Z'),
];

/** When that way last changed. */
export const renderingChanged = renderings.at(-1) ?? new Date(0);

const MINUTE = 60;
const FIRST_MINUTE = Date.UTC(2020, 0, 1) / 1000;

/**
 * The stamps of a session, in seconds since 1970, as git counts. A change is stamped with its commit's clock, or a minute
 * after the last stamp if that is later. So stamps rise with every change, even if a clock was wrong.
 */
export interface Moments {
	/** When the session was first published. */
	readonly created: number;
	/** When the words or facts of its calendar entry last changed. */
	readonly modified: number;
	/** When its date, time, status or place last changed or, if they never did, when it was first published. */
	readonly scheduled: number;
	/** How many of its changes came with a commit whose clock was not its date. */
	readonly strays: number;
}

/** The stamps of a session that is first published by a commit. SEQUENCE counts from 2020, whatever the clock says. */
export function firstStamps(clock: number): Moments {
	const scheduled = Math.max(clock, FIRST_MINUTE);
	return { created: clock, modified: clock, scheduled, strays: 0 };
}

/**
 * The stamps of a session after a change.
 *
 * @param clock the clock of the commit that changed it
 * @param isRescheduled does its date, time, status or place differ?
 */
export function raised<Stamps extends Pick<Moments, 'modified' | 'scheduled'>>(
	stamps: Stamps,
	clock: number,
	isRescheduled: boolean,
): Stamps {
	const modified = Math.max(clock, stamps.modified + MINUTE);
	const scheduled = isRescheduled
		? Math.max(modified, stamps.scheduled + MINUTE)
		: stamps.scheduled;
	return { ...stamps, modified, scheduled };
}

/**
 * A session's revision. SEQUENCE is the number of whole minutes from 2020 to the last change of date, time, status or
 * place. So nothing has to be counted. It is never below 0 (RFC 5545 §3.8.7.4).
 *
 * @param rendered when the rendering of events last changed: no entry is older than its wording. A change that came with
 * a wrong clock after that day still is a change, so it counts a minute more.
 */
export function revisionFrom(
	{ created, modified, scheduled, strays }: Moments,
	rendered: Date = renderingChanged,
): Revision {
	const rendering = rendered.getTime() / 1000 + strays * MINUTE;
	return {
		created: new Date(created * 1000),
		lastModified: new Date(Math.max(modified, rendering) * 1000),
		sequence: Math.max(0, Math.floor((scheduled - FIRST_MINUTE) / MINUTE)),
	};
}
