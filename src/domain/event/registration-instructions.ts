import { deadline, opensTooLate, type Registration } from '../registration.ts';
import { goesAhead, type Session } from '../session.ts';
import { longDate } from '../wording.ts';

const LINK_AT_MOST = 300;

/**
 * How to register for a session, and the dates on which registration opens and closes. Calendars keep these words for
 * good, so they state dates and never whether registration is open today. Empty for a session that is cancelled, or
 * postponed until it has a date again.
 */
export function registrationInstructions(session: Session): string {
	const { registration } = session;
	if (!goesAhead(session)) return '';
	if (registration.full) return waitingListLine(registration);
	return [addressLine(registration), datesLine(registration)].filter(Boolean).join('\n');
}

function waitingListLine({ waitingList }: Registration): string {
	return waitingList && waitingList.length <= LINK_AT_MOST
		? `Every place is taken. Waiting list: ${waitingList}`
		: 'Every place is taken.';
}

function addressLine({ url, contact }: Registration): string {
	if (url === undefined) return `Register by email: ${contact.email}`;
	return url.length <= LINK_AT_MOST
		? `Register: ${url}`
		: 'Register from the page of this session.';
}

/** @example datesLine(registration); // => 'Registration closes on Wednesday 24 February 2021.' */
function datesLine(registration: Registration): string {
	const { opening } = registration;
	const last = deadline(registration.closing);
	const opens = opening && !opensTooLate(registration) && `opens on ${longDate(opening.date)}`;
	const closes = last && `closes on ${longDate(last)}`;
	const words = [opens, closes].filter(Boolean).join(' and ');
	return words && `Registration ${words}.`;
}
