import { cleanText, cutText } from '../domain/event/text.ts';
import type { Publication } from '../domain/publication.ts';
import { feedOf } from '../urls.ts';
import { emptyCalendar, fileOf, frameOf } from './calendar-file.ts';
import { calendarName } from './calendar-name.ts';
import { addTyped, type Component, octetsOf } from './component.ts';
import type { Feed } from './feed.ts';

/** Google drops whatever goes beyond these two. */
const EVENTS_AT_MOST = 1000;
const OCTETS_AT_MOST = 1_000_000;

const DESCRIPTION_AT_MOST = 1000;
const REFRESH = 'PT6H';

/**
 * A file to subscribe to, with the properties that clients ask of one (RFC 7986 §5, and the older X- names of the same).
 * It holds as many of the latest sessions by date as fit. The day of the build plays no part in that.
 *
 * @param events the texts of the feed's sessions, in their order
 */
export function feedFile(feed: Feed, events: readonly string[], publication: Publication): string {
	const calendar = emptyCalendar();
	addDetails(calendar, feed, publication);
	const frame = frameOf(calendar);
	return fileOf(frame, latest(events, octetsOf(frame.head + frame.foot)));
}

function addDetails(calendar: Component, feed: Feed, { addressOf }: Publication): void {
	const name = calendarName(feed.title) || feed.slug;
	const description = cutText(cleanText(feed.description), DESCRIPTION_AT_MOST);
	calendar.addPropertyWithValue('name', name);
	calendar.addPropertyWithValue('x-wr-calname', name);
	calendar.addPropertyWithValue('description', description);
	calendar.addPropertyWithValue('x-wr-caldesc', description);
	calendar.addPropertyWithValue('url', addressOf(feed.pagePath));
	addTyped(calendar, 'source', 'uri', addressOf(feedOf(feed)));
	addTyped(calendar, 'refresh-interval', 'duration', REFRESH);
	calendar.addPropertyWithValue('x-published-ttl', REFRESH);
}

/** The last events that fit into a file beside `octets` of other text. */
function latest(events: readonly string[], octets: number): string[] {
	let room = OCTETS_AT_MOST - octets;
	const kept: string[] = [];
	for (const event of events.slice(-EVENTS_AT_MOST).reverse()) {
		room -= octetsOf(event);
		if (room < 0) break;
		kept.push(event);
	}
	return kept.reverse();
}
