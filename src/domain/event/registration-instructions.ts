import { opensInTime, type Registration } from '../registration.ts';
import { goesAhead, type Session } from '../session.ts';
import { longDate } from '../wording.ts';

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
		? `Every place is taken. Waiting list: ${waitingList}`
		: 'Every place is taken.';
}

function addressLine({ url, contact }: Registration): string {
	if (url === undefined) return `Register by email: ${contact.email}`;
	return url.length <= LINK_AT_MOST
		? `Register: ${url}`
		: 'Register from the page of this session.';
}

/** @example datesLine(session); // => 'Registration closes on Wednesday 24 February 2021.' */
function datesLine({ registration: { opening, closing }, ...session }: Session): string {
	const opens = opening && `opens on ${longDate(opening.date)}`;
	// A postponed session has no start yet that could close its registration.
	const isKnown = closing.by === 'stated' || goesAhead(session);
	const closes = isKnown && `closes on ${longDate(closing.date)}${closingReason(closing.by)}`;
	const words = [opens, closes].filter(Boolean).join(' and ');
	return words && `Registration ${words}.`;
}

function closingReason(by: Registration['closing']['by']): string {
	return {
		stated: '',
		'first-session': ', when the first session starts',
		'last-session': ', when the last session starts',
		session: ', when the session starts',
	}[by];
}
