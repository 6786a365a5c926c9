import { uid } from '../domain/identity.ts';
import { goesAhead, type Session } from '../domain/session.ts';
import { type Revision, stampWithoutHistory } from '../history/revision.ts';
import { pageOf } from '../urls.ts';
import { addInstant, addValues, type Component, emptyComponent } from './component.ts';
import { eventCategories, eventDescription, eventPlace, eventTitle } from './event-wording.ts';
import type { Publication } from './publication.ts';

/** RFC 5545 §3.8.1.11. Postponed: a new date will follow. */
const STATUS = { scheduled: 'CONFIRMED', postponed: 'TENTATIVE', cancelled: 'CANCELLED' } as const;

/** A session as a VEVENT, its properties in the same order in every file. */
export function eventFrom(current: Session, publication: Publication): Component {
	// What was withdrawn says what it said when it went, in the words of that day: its stamps are of that day, too.
	const session = current.withdrawn?.session ?? current;
	const { site } = publication;
	const page = publication.addressOf(pageOf(session));
	const event = emptyComponent('vevent');
	event.addPropertyWithValue('uid', uid(session, site.uidDomain));
	addStamps(event, publication.revisionOf(session));
	addInstant(event, 'dtstart', session.start);
	addInstant(event, 'dtend', session.end);
	event.addPropertyWithValue('summary', eventTitle(session));
	event.addPropertyWithValue('status', STATUS[session.status]);
	event.addPropertyWithValue('transp', goesAhead(session) ? 'OPAQUE' : 'TRANSPARENT');
	event.addPropertyWithValue('class', 'PUBLIC');
	event.addPropertyWithValue('location', eventPlace(session));
	addValues(event, 'categories', eventCategories(session));
	event.addPropertyWithValue('url', page);
	event.addPropertyWithValue('description', eventDescription(session, { site, page }));
	return event;
}

/** Without METHOD, DTSTAMP tells when the event last changed (RFC 5545 §3.8.7.2); where nobody knows, it is a constant. */
function addStamps(event: Component, revision: Revision | undefined): void {
	addInstant(event, 'dtstamp', revision?.lastModified ?? stampWithoutHistory);
	if (!revision) return;
	addInstant(event, 'created', revision.created);
	addInstant(event, 'last-modified', revision.lastModified);
	event.addPropertyWithValue('sequence', revision.sequence);
}
