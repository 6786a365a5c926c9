/** How a session's entry in calendars has changed so far (RFC 5545 §3.8.7: CREATED, LAST-MODIFIED, SEQUENCE). */
export interface Revision {
	/** When the session was first published. */
	readonly created: Date;
	/** When the words or facts of its entry last changed. */
	readonly lastModified: Date;
	/** Rises with each change of date, time, status or place, and never falls. */
	readonly sequence: number;
}

/** The stamp of entries that no history dates. It is a constant, so that two builds give the same files. */
export const stampWithoutHistory = new Date('2020-01-01T00:00:00Z');
