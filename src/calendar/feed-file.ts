import { feedOf } from '../urls.ts';
import { emptyCalendar, withEvents } from './calendar-file.ts';
import { addTyped, type Component, octetsOf, textOf } from './component.ts';
import type { Feed } from './feed.ts';
import type { Publication } from './publication.ts';
import { calendarName, calendarText, cutText } from './text.ts';

/** Google drops the rest of a longer feed. */
const EVENTS_AT_MOST = 1000;
const OCTETS_AT_MOST = 1_000_000;

const DESCRIPTION_AT_MOST = 1000;
const REFRESH = 'PT6H';

/**
 * A file to subscribe to, with what clients ask of one (RFC 7986 §5 and the older X- names of the
 * same). It holds the latest sessions by date, as many as fit, whatever the day of the build.
 *
 * @param events the texts of the feed's sessions, in their order
 */
export function feedFile(feed: Feed, events: readonly string[], publication: Publication): string {
	const calendar = emptyCalendar();
	addDetails(calendar, feed, publication);
	return withEvents(calendar, latest(events, octetsOf(textOf(calendar))));
}

function addDetails(calendar: Component, feed: Feed, { addressOf }: Publication): void {
	const name = calendarName(feed.title) || feed.slug;
	const description = cutText(calendarText(feed.description), DESCRIPTION_AT_MOST);
	calendar.addPropertyWithValue('name', name);
	calendar.addPropertyWithValue('x-wr-calname', name);
	calendar.addPropertyWithValue('description', description);
	calendar.addPropertyWithValue('x-wr-caldesc', description);
	calendar.addPropertyWithValue('url', addressOf(feed.pagePath));
	addTyped(calendar, 'source', 'uri', addressOf(feedOf(feed)));
	addTyped(calendar, 'refresh-interval', 'duration', REFRESH);
	calendar.addPropertyWithValue('x-published-ttl', REFRESH);
}

/** The last of the events that fit beside `octets` of other things. */
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
