import { hasHours, lastDay } from '../domain/meeting-time.ts';
import type { Session } from '../domain/model.ts';
import { localTime } from '../domain/zoned-time.ts';
import { stated } from './stated.ts';

/** When an event starts: an instant or, where nobody knows the hour, its day alone (schema.org: `DateTime`, `Date`). */
export function startDate({ date, starts, start, timeZone }: Begins): string {
	return hasHours({ starts }) ? localTime(start, timeZone) : date;
}

type Begins = Pick<Session, 'date' | 'starts' | 'start' | 'timeZone'>;

/**
 * The start and the end of an event. Where nobody knows the hour of its end, its last day is known all the same, if it has
 * several or no hours at all.
 */
export function eventDates(session: Session) {
	const { endDate, ends, end, timeZone } = session;
	const day = hasHours(session) ? endDate : lastDay(session);
	return {
		startDate: startDate(session),
		...stated({ endDate: ends ? localTime(end, timeZone) : day }),
	};
}
