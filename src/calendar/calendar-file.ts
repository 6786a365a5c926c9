import { addEvents, type Component, emptyComponent, textOf } from './component.ts';

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
 * A file to download once. It bears no name and no interval: Outlook opens a file with a name as a
 * new, empty calendar.
 */
export function downloadFile(events: readonly Component[]): string {
	const calendar = emptyCalendar();
	addEvents(calendar, events);
	return textOf(calendar);
}
