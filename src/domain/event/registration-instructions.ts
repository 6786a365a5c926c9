import { words } from '../../words/index.ts';
import { opensInTime, type Registration } from '../registration.ts';
import { goesAhead, type Session } from '../session.ts';

const LINK_AT_MOST = 300;

/**
 * How to register for a session, and the dates on which registration opens and closes. Calendars keep these words for
 * good, so they state dates and never whether registration is open today. Empty for a cancelled session, and for one
 * that is over before registration opens.
 */
export function registrationInstructions(session: Session): string {
	const { registration } = session;
	if (session.status === 'cancelled' || !opensInTime(registration)) return '';
	if (registration.full) return waitingListLine(registration);
	return [addressLine(registration), datesLine(session)].filter(Boolean).join('\n');
}

function waitingListLine({ waitingList }: Registration): string {
	return waitingList && waitingList.length <= LINK_AT_MOST
		? words.calendarEntry.fullWithWaitingList(waitingList)
		: words.registration.full;
}

function addressLine({ url, contact }: Registration): string {
	const says = words.calendarEntry;
	if (url === undefined) return says.registerByEmail(contact.email);
	return url.length <= LINK_AT_MOST ? says.register(url) : says.registerFromPage;
}

/** A postponed session has no start yet that could close its registration. */
function datesLine({ registration: { opening, closing }, ...session }: Session): string {
	const isKnown = closing.by === 'stated' || goesAhead(session);
	return words.calendarEntry.registrationDates(opening?.date, isKnown ? closing : undefined);
}
