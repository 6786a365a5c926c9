import { words } from '../../words/index.ts';
import type { Session } from '../model.ts';
import { sessionRegistration } from '../offered.ts';
import { deadline, type Registration } from '../registration.ts';

const LINK_AT_MOST = 300;

/**
 * How to register for a session, and the dates on which registration opens and closes. Calendars keep these words for
 * good, so they state dates and never whether registration is open today. Empty for a session that is cancelled, or
 * postponed until it has a date again, and for one that is over before registration opens.
 */
export function registrationInstructions(session: Session): string {
	const registration = sessionRegistration(session);
	if (!registration) return '';
	if (!registration.isNeeded) return words.calendarEntry.registrationNotNeeded;
	if (registration.full) return waitingListLine(registration);
	return [addressLine(registration, session), datesLine(registration)].filter(Boolean).join('\n');
}

function waitingListLine({ waitingList }: Registration): string {
	return waitingList && waitingList.length <= LINK_AT_MOST
		? words.calendarEntry.fullWithWaitingList(waitingList)
		: words.registration.full;
}

function addressLine({ url, phone, email, kind }: Registration, session: Session): string {
	const says = words.calendarEntry;
	if (url === undefined)
		return phone ? says.registerByPhone(kind, phone) : says.registerByEmail(kind, email);
	return url.length <= LINK_AT_MOST
		? says.register(kind, url)
		: says.registerFromPage(kind, words.sessions.thisOne(session));
}

/** @example datesLine(registration); // => 'Registration closes on Wednesday 24 February 2021.' */
function datesLine({ kind, opening, closing }: Registration): string {
	return words.registration.dates(kind, opening?.date, deadline(closing));
}
