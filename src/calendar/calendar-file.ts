import { type Component, textOf } from './component.ts';
import { madeByIcs } from './made-by-ics.ts';

/** The properties of a calendar, in the order of every file. */
const ORDER = [
	...['version', 'prodid', 'calscale', 'name', 'x-wr-calname', 'description', 'x-wr-caldesc'],
	...['url', 'source', 'refresh-interval', 'x-published-ttl'],
];

/** The text of a calendar before and after its events. RFC 5545 §3.4 has a calendar's own properties come first. */
export interface Frame {
	readonly head: string;
	readonly foot: string;
}

/** A VCALENDAR without events. */
export function emptyCalendar(): Component {
	return madeByIcs([]);
}

/** The frame for a file's events, made of a calendar without any. */
export function frameOf(calendar: Component): Frame {
	const text = textOf(calendar, ORDER);
	const end = text.lastIndexOf('END:VCALENDAR');
	return { head: text.slice(0, end), foot: text.slice(end) };
}

/** A whole file. Each event keeps its bytes, whichever file holds it. */
export function fileOf({ head, foot }: Frame, events: readonly string[]): string {
	return head + events.join('') + foot;
}
