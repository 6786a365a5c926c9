export { clockTime, sessionTime, timeRange } from '../../domain/wording.ts';

/** @example inZone('4pm to 6pm', 'UK time'); // => '4pm to 6pm, UK time' */
export function inZone(time: string, timeZoneName: string): string {
	return `${time}, ${timeZoneName}`;
}

/** The visitor's own time, which a script in the page fills in. */
export const yourTime = '{start} to {end} your time';
