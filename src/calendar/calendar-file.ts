import { type Component, emptyComponent, textOf } from './component.ts';

/**
 * What makes these files (RFC 5545 §3.7.3). No version in it: a file changes only when its content
 * does.
 */
const PRODUCT = '-//Training site//Calendar//EN';

/**
 * A VCALENDAR without events. No METHOD: PUBLISH demands an ORGANIZER, and a parameter of the
 * Content-Type that a static host does not send.
 */
export function emptyCalendar(): Component {
	const calendar = emptyComponent('vcalendar');
	calendar.addPropertyWithValue('version', '2.0');
	calendar.addPropertyWithValue('prodid', PRODUCT);
	calendar.addPropertyWithValue('calscale', 'GREGORIAN');
	return calendar;
}

/**
 * A calendar with events, whose texts are the same in every calendar that holds them: RFC 5545 §3.4 has components follow
 * a calendar's own properties.
 */
export function withEvents(calendar: Component, events: readonly string[]): string {
	const text = textOf(calendar);
	const end = text.lastIndexOf('END:VCALENDAR');
	return text.slice(0, end) + events.join('') + text.slice(end);
}

/**
 * A file to download once. It bears no name and no interval: Outlook opens a file with a name as a
 * new, empty calendar.
 */
export function downloadFile(events: readonly string[]): string {
	return withEvents(emptyCalendar(), events);
}
