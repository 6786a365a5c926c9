import { createEvents, type DateTime, type EventAttributes } from 'ics';
import { type Component, componentFrom } from './component.ts';

/**
 * The maker of these files (RFC 5545 §3.7.3). It names no version, so that a file changes only when its content does.
 */
const PRODUCT = '-//Training site//Calendar//EN';

/**
 * An event as ics takes it. Its types leave out `timestamp`, from which it makes DTSTAMP, and demand an end, which it does
 * without.
 */
export type Attributes = Omit<EventAttributes, 'end' | 'duration'> & {
	readonly timestamp: number;
	readonly end?: DateTime;
};

/**
 * A VCALENDAR with these events, made by ics in one go.
 *
 * METHOD is taken out, because PUBLISH demands an ORGANIZER and a parameter of the Content-Type that static hosts do not
 * send. X-PUBLISHED-TTL is taken out, because ics always writes one hour.
 *
 * @throws {Error} when ics refuses an event
 */
export function madeByIcs(events: readonly Attributes[]): Component {
	const { error, value } = createEvents([...events] as EventAttributes[], { productId: PRODUCT });
	if (value === null) {
		throw new Error(`ics refuses a session's event: ${error?.message}`, { cause: error });
	}
	const calendar = componentFrom(value);
	for (const name of ['method', 'x-published-ttl']) calendar.removeAllProperties(name);
	return calendar;
}
