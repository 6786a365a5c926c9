/** A stretch of time, from its first instant until just before its end; open where one is left out. */
export interface Interval {
	readonly from?: Date | undefined;
	readonly until?: Date | undefined;
}

/**
 * @example isWithin({ from: session.start, until: session.end }, session.start); // => true
 * @example isWithin({ from: session.start, until: session.end }, session.end); // => false
 */
export function isWithin({ from, until }: Interval, now: Date): boolean {
	return (!from || from <= now) && (!until || now < until);
}
