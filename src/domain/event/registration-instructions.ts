import { words } from '../../words/index.ts';
import type { Session } from '../model.ts';
import { deadline, opensInTime, type Registration } from '../registration.ts';
import { goesAhead } from '../session.ts';

const LINK_AT_MOST = 300;

/**
 * How to register for a session, and the dates on which registration opens and closes. Calendars keep these words for
 * good, so they state dates and never whether registration is open today. Empty for a session that is cancelled, or
 * postponed until it has a date again, and for one that is over before registration opens.
 */
export function registrationInstructions(session: Session): string {
	const { registration } = session;
	if (!goesAhead(session) || !opensInTime(registration)) return '';
	if (registration.full) return waitingListLine(registration);
	return [addressLine(registration), datesLine(registration)].filter(Boolean).join('\n');
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

/** @example datesLine(registration); // => 'Registration closes on Wednesday 24 February 2021.' */
function datesLine({ opening, closing }: Registration): string {
	return words.calendarEntry.registrationDates(opening?.date, deadline(closing));
}
