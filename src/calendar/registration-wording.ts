import type { Registration } from '../domain/registration.ts';
import { goesAhead, type Session } from '../domain/session.ts';
import { longDate } from '../domain/wording.ts';

const LINK_AT_MOST = 300;

/**
 * How to register for a session, and from when until when: dates, never a state that depends on the
 * day of reading, as a calendar keeps these words for good. Nothing for a cancelled session.
 */
export function registrationWords(session: Session): string {
	const { registration } = session;
	if (session.status === 'cancelled') return '';
	if (registration.full) return fullWords(registration);
	return [howWords(registration), datesWords(session)].filter(Boolean).join('\n');
}

function fullWords({ waitingList }: Registration): string {
	return waitingList && waitingList.length <= LINK_AT_MOST
		? `Every place is taken. Waiting list: ${waitingList}`
		: 'Every place is taken.';
}

function howWords({ url, contact }: Registration): string {
	if (url === undefined) return `Register by email: ${contact.email}`;
	return url.length <= LINK_AT_MOST
		? `Register: ${url}`
		: 'Register from the page of this session.';
}

/** @example datesWords(session); // => 'Registration closes on Wednesday 24 February 2021.' */
function datesWords({ registration: { opening, closing }, ...session }: Session): string {
	const opens = opening && `opens on ${longDate(opening.date)}`;
	// The start of a session without a date that holds closes nothing.
	const holds = closing.by === 'stated' || goesAhead(session);
	const closes = holds && `closes on ${longDate(closing.date)}${whatCloses(closing.by)}`;
	const words = [opens, closes].filter(Boolean).join(' and ');
	return words && `Registration ${words}.`;
}

function whatCloses(by: Registration['closing']['by']): string {
	return {
		stated: '',
		'first-session': ', when the first session starts',
		'last-session': ', when the last session starts',
		session: ', when the session starts',
	}[by];
}
