import type { Revision } from '../domain/revision.ts';

/**
 * When the way in which sessions are written into calendars last changed. Raise this to the day of the change whenever
 * events come to say something else: clients that go by LAST-MODIFIED would otherwise keep the old words.
 */
export const renderingChanged = new Date('2026-11-26T00:00:00Z');

const MINUTE = 60;
const FIRST_MINUTE = Date.UTC(2020, 0, 1) / 1000;

/** The moments in a session's history, in seconds since 1970, as git counts. */
export interface Moments {
	/** When the session was first published. */
	readonly created: number;
	/** When the words or facts of its calendar entry last changed. */
	readonly modified: number;
	/** When its date, time, status or place last changed or, if they never did, when it was first published. */
	readonly scheduled: number;
}

/**
 * A session's revision. SEQUENCE is the number of whole minutes from 2020 to the last change of date, time, status or
 * place. So nothing has to be counted, and it only rises as time goes on. It is never below 0 (RFC 5545 §3.8.7.4).
 *
 * @param rendered when the rendering of events last changed: no entry is older than its wording
 */
export function revisionFrom(
	{ created, modified, scheduled }: Moments,
	rendered: Date = renderingChanged,
): Revision {
	return {
		created: new Date(created * 1000),
		lastModified: new Date(Math.max(modified * 1000, rendered.getTime())),
		sequence: Math.max(0, Math.floor((scheduled - FIRST_MINUTE) / MINUTE)),
	};
}
