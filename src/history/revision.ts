/** What the history of the content says of one session (RFC 5545 §3.8.7: CREATED, LAST-MODIFIED, SEQUENCE). */
export interface Revision {
	/** When it was first published. */
	readonly created: Date;
	/** When what its calendar entry shows last changed. */
	readonly lastModified: Date;
	/** Rises with each change of date, time, status or place, and never falls. */
	readonly sequence: number;
}

/** The revision of every session as long as nothing has changed since the content was first published. */
export const firstRevision: Revision = {
	created: new Date('2026-11-21T00:00:00Z'),
	lastModified: new Date('2026-11-21T00:00:00Z'),
	sequence: 0,
};
