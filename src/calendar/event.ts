import { createEvent } from 'ics';
import { uid } from '../domain/identity.ts';
import { goesAhead, type Session } from '../domain/session.ts';
import { type Revision, stampWithoutHistory } from '../history/revision.ts';
import { pageOf } from '../urls.ts';
import { addValues, type Component, eventIn, inOrder, setInstant } from './component.ts';
import { eventCategories, eventDescription, eventPlace, eventTitle } from './event-wording.ts';
import type { Publication } from './publication.ts';

/** An event's properties, in the order of every file. What is not named here it does not have. */
const PROPERTIES = [
	'uid',
	'dtstamp',
	'created',
	'last-modified',
	'sequence',
	'dtstart',
	'dtend',
	'summary',
	'status',
	'transp',
	'class',
	'location',
	'categories',
	'url',
	'description',
];

/** RFC 5545 §3.8.1.11. Postponed: a new date will follow. */
const STATUS = { scheduled: 'CONFIRMED', postponed: 'TENTATIVE', cancelled: 'CANCELLED' } as const;

/**
 * A session as a VEVENT.
 *
 * @throws {Error} when `ics` refuses its facts
 */
export function eventFrom(current: Session, publication: Publication): Component {
	// What was withdrawn says what it said when it went, in the words of that day: its stamps are of that day, too.
	const session = current.withdrawn?.session ?? current;
	const event = eventIn(plainEvent(session, publication));
	stamp(event, publication.revisionOf(session));
	const page = publication.addressOf(pageOf(session));
	event.updatePropertyWithValue('transp', goesAhead(session) ? 'OPAQUE' : 'TRANSPARENT');
	event.updatePropertyWithValue('class', 'PUBLIC');
	event.updatePropertyWithValue('url', page);
	event.updatePropertyWithValue(
		'description',
		eventDescription(session, { site: publication.site, page }),
	);
	addValues(event, 'categories', eventCategories(session));
	return inOrder(event, PROPERTIES);
}

/**
 * The bare event as `ics` writes it, in a calendar with METHOD and X-PUBLISHED-TTL that nobody keeps.
 * Instants go in as milliseconds: it reads date arrays in the zone of the machine. No description,
 * on which it takes quadratic time, and no categories, which it does not escape.
 */
function plainEvent(session: Session, { site }: Publication): string {
	const { error, value } = createEvent({
		uid: uid(session, site.uidDomain),
		start: session.start.getTime(),
		startInputType: 'utc',
		startOutputType: 'utc',
		end: session.end.getTime(),
		endInputType: 'utc',
		endOutputType: 'utc',
		title: eventTitle(session),
		location: eventPlace(session),
		status: STATUS[session.status],
	});
	if (!value) throw new Error(`${session.id} cannot stand in a calendar.`, { cause: error });
	return value;
}

/** Without METHOD, DTSTAMP tells when the event last changed (RFC 5545 §3.8.7.2); where nobody knows, it is a constant. */
function stamp(event: Component, revision: Revision | undefined): void {
	setInstant(event, 'dtstamp', revision?.lastModified ?? stampWithoutHistory);
	if (!revision) return;
	const { created, lastModified, sequence } = revision;
	setInstant(event, 'created', created);
	setInstant(event, 'last-modified', lastModified);
	event.updatePropertyWithValue('sequence', sequence);
}
