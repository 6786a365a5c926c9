/** The schedule and its choices. */

export const title = 'Schedule';
export const all = 'All programmes';
export const choose = 'Choose what to show';
export const pastInArchive = 'Past sessions are in the archive';

/** @param of the names of a programme and perhaps a track */
export function titleOf(...of: readonly string[]): string {
	return `${of.join(', ')}: schedule`;
}

/** The link to a track's choice. */
export function trackLabel(programme: string, track: string): string {
	return `${programme}: ${track}`;
}

/** A screen reader says this when another choice is shown. */
export function shown(title: string, sessions: number): string {
	return `${title}: ${sessions || 'no'} session${sessions === 1 ? '' : 's'}`;
}
