import type { Meeting, Times, Zone } from '../../domain/model.ts';
import { addDays, type CalendarDate, type WallTime } from '../../domain/zoned-time.ts';
import { dayAndDate, days, longDate } from './dates.ts';
import { formatted } from './formatted.ts';

/** Times in GOV.UK's manner: no dash between them, and the time zone by name. */

/** A time as people say it. @example clockTime('17:15'); // => '5:15pm' */
export function clockTime(time: WallTime): string {
	if (time === '12:00') return 'midday';
	if (time === '00:00' || time === '24:00') return 'midnight';
	return formatted(`1970-01-01T${time}Z`, time.endsWith(':00') ? 'haaa' : 'h:mmaaa');
}

/** Times, and the first day that those of several days begin on. */
type Hours = Times & { readonly date?: CalendarDate };

/**
 * The hours of a meeting as far as they are known, in the middle of a sentence. Of one over several days they name the last.
 *
 * @example timeRange({ starts: '16:00', ends: '18:00' }); // => '4pm to 6pm'
 * @example timeRange({ starts: '16:00' }); // => 'from 4pm'
 * @example timeRange({}); // => 'time to be announced'
 * @example timeRange(night); // => '10pm to 2am the next day'
 * @example timeRange(weekend); // => '6pm to Sunday 7 March, 2pm'
 */
export function timeRange({ date, endDate, starts, ends, allDay }: Hours): string {
	const until = endDate ? `, to ${dayAndDate(endDate)}` : '';
	if (allDay) return `all day${until}`;
	if (!starts) return `time to be announced${until}`;
	if (!ends) return `from ${clockTime(starts)}${until}`;
	const end = clockTime(ends);
	if (!endDate) return `${clockTime(starts)} to ${end}`;
	const isNextDay = date && endDate === addDays(date, 1);
	return `${clockTime(starts)} to ${isNextDay ? `${end} the next day` : `${dayAndDate(endDate)}, ${end}`}`;
}

/** A meeting and, where the site's clocks show another time, the same by those. */
type OnClocks = Hours &
	Pick<Meeting, 'timeZoneName'> & { readonly onSiteClock?: Meeting | undefined };

/**
 * The hours of a meeting with their zone, and the site's time after them where that is another. Without hours there is no
 * zone to name.
 *
 * @example timeInZone(session); // => '4pm to 6pm, UK time'
 * @example timeInZone(session); // => '1:30pm to 3pm, Chicago time (7:30pm to 9pm, UK time)'
 */
export function timeInZone(meeting: OnClocks): string {
	const { date, onSiteClock: here } = meeting;
	const own = timeInOwnZone(meeting);
	if (!here) return own;
	const day = here.date === date ? '' : `${dayAndDate(here.date)}, `;
	return `${own} (${day}${timeInOwnZone(here)})`;
}

/** The same without the site's time. */
export function timeInOwnZone(meeting: Hours & Pick<Meeting, 'timeZoneName'>): string {
	const time = timeRange(meeting);
	return meeting.starts ? `${time}, ${meeting.timeZoneName}` : time;
}

/** A time in a list of changes, where it is the old one or the new. */
export function timeAsChanged(times: Hours): string {
	return times.starts || times.allDay ? timeRange(times) : `a ${timeRange(times)}`;
}

/** The old time and the new one, each with its zone where that is another. */
export function timesAsChanged(from: Meeting, to: Meeting): [before: string, after: string] {
	const [before, after] = [timeAsChanged(from), timeAsChanged(to)];
	if (from.timeZone === to.timeZone) return [before, after];
	const [zoneBefore, zoneAfter] = zoneNames(from, to);
	return [
		from.starts ? `${before}, ${zoneBefore}` : before,
		to.starts ? `${after}, ${zoneAfter}` : after,
	];
}

/** The names of two zones by which a reader can tell them apart. */
export function zoneNames(from: Zone, to: Zone): [string, string] {
	return from.timeZoneName === to.timeZoneName
		? [from.timeZone, to.timeZone]
		: [from.timeZoneName, to.timeZoneName];
}

/**
 * The date and time of a session, by the clocks of its zone.
 *
 * @example sessionTime(session); // => 'Wednesday 24 February 2021, 4pm to 6pm, UK time'
 */
export function sessionTime(session: OnClocks & Pick<Meeting, 'date'>): string {
	const { date, starts, endDate, ...others } = session;
	return starts || !endDate
		? `${longDate(date)}, ${timeInZone(session)}`
		: `${days(session)}, ${timeRange(others)}`;
}

/** The visitor's own time, which a script in the page fills in. */
export const yourTime = '{start} to {end} your time';
/** The same where nobody knows the end. */
export const yourStart = 'from {start} your time';
