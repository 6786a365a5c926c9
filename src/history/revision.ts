/** What the history of the content says of one session (RFC 5545 §3.8.7: CREATED, LAST-MODIFIED, SEQUENCE). */
export interface Revision {
	/** When it was first published. */
	readonly created: Date;
	/** When what its calendar entry shows last changed. */
	readonly lastModified: Date;
	/** Rises with each change of date, time, status or place, and never falls. */
	readonly sequence: number;
}

/** A revision that stands for any: where events are compared, it is the same for all. */
export const anyRevision: Revision = {
	created: new Date('2026-11-21T00:00:00Z'),
	lastModified: new Date('2026-11-21T00:00:00Z'),
	sequence: 0,
};

/**
 * When the way in which sessions are written into calendars last changed. Whoever changes what an event says raises
 * this to the day of the change: without it clients that go by LAST-MODIFIED would keep the old words.
 */
export const renderingChanged = new Date('2026-11-21T00:00:00Z');

/** The DTSTAMP of every event where there is no history to take it from. A constant: builds stay the same. */
export const stampWithoutHistory = new Date('2020-01-01T00:00:00Z');

const MINUTE = 60;
const FIRST_MINUTE = Date.UTC(2020, 0, 1) / 1000;

/** The moments in a session's history, in seconds since 1970, as git counts. */
export interface Moments {
	/** When it was first published. */
	readonly created: number;
	/** When what its calendar entry shows last changed. */
	readonly modified: number;
	/** When its date, time, status or place last changed, or when it was first published. */
	readonly scheduled: number;
}

/**
 * A session's revision. SEQUENCE is the whole minutes from 2020 to the last change of date, time, status or place:
 * it needs no counting, and can only rise as time goes on. Never below 0 (RFC 5545 §3.8.7.4).
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
