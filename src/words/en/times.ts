import type { Meeting } from '../../domain/model.ts';
import type { WallTime } from '../../domain/zoned-time.ts';
import { longDate } from './dates.ts';
import { formatted } from './formatted.ts';

/** Times in GOV.UK's manner: no dash between them, and the time zone by name. */

/** A time as people say it. @example clockTime('17:15'); // => '5:15pm' */
export function clockTime(time: WallTime): string {
	if (time === '12:00') return 'midday';
	if (time === '00:00') return 'midnight';
	return formatted(`1970-01-01T${time}Z`, time.endsWith(':00') ? 'haaa' : 'h:mmaaa');
}

/** @example timeRange({ starts: '16:00', ends: '18:00' }); // => '4pm to 6pm' */
export function timeRange({ starts, ends }: Pick<Meeting, 'starts' | 'ends'>): string {
	return `${clockTime(starts)} to ${clockTime(ends)}`;
}

/** @example inZone('4pm to 6pm', 'UK time'); // => '4pm to 6pm, UK time' */
export function inZone(time: string, timeZoneName: string): string {
	return `${time}, ${timeZoneName}`;
}

/**
 * The date and time of a session, by the clocks of the site's zone.
 *
 * @example sessionTime(session, site); // => 'Wednesday 24 February 2021, 4pm to 6pm, UK time'
 */
export function sessionTime(
	session: Omit<Meeting, 'place'>,
	{ timeZoneName }: { readonly timeZoneName: string },
): string {
	return `${longDate(session.date)}, ${inZone(timeRange(session), timeZoneName)}`;
}

/** The visitor's own time, which a script in the page fills in. */
export const yourTime = '{start} to {end} your time';
