import type { CalendarDate } from '../../domain/zoned-time.ts';
import { dateAndYear, longDate } from './dates.ts';
import { capital } from './lists.ts';

/**
 * How to register, from when and until when. The `subject` is the thing to register for, as it stands in the middle of a
 * sentence: "Cohort 3", "the January 2021 sessions", "this session". A `deadline` is a day that an editor set. Where
 * nobody set one, nothing is said of it.
 */

export const full = 'Every place is taken.';

export function fullFor(subject: string): string {
	return `Every place for ${subject} is taken.`;
}

/** The words of each way to register. People register with a form, or apply and somebody chooses. */
const WORDS = {
	form: { verb: 'register', noun: 'Registration', opens: 'opens', closes: 'closes', is: 'is' },
	application: {
		...{ verb: 'apply', noun: 'Applications', opens: 'open', closes: 'close', is: 'are' },
	},
} as const;

type Kind = keyof typeof WORDS;

/** The last days of a registration. A script puts the number in the place of `{days}`. */
export function daysLeft(kind: Kind) {
	const { verb } = WORDS[kind];
	return { days: `Last {days} days to ${verb}`, lastDay: `Last day to ${verb}` };
}

/** @example opens('form', 'Cohort 3', '2027-06-01'); // => 'Registration for Cohort 3 opens on Tuesday 1 June 2027.' */
export function opens(kind: Kind, subject: string, date: CalendarDate): string {
	const { noun, opens } = WORDS[kind];
	return `${noun} for ${subject} ${opens} on ${longDate(date)}.`;
}

/** @example notNeeded('Cohort 3'); // => 'You do not need to register for Cohort 3.' */
export function notNeeded(subject: string): string {
	return `You do not need to register for ${subject}.`;
}

/** @example places(12); // => 'There are 12 places.' */
export function places(number: number): string {
	return number === 1 ? 'There is 1 place.' : `There are ${number} places.`;
}

export function closed(kind: Kind, subject: string, deadline: CalendarDate | undefined): string {
	const { noun, is } = WORDS[kind];
	const when = deadline ? `closed at the end of ${longDate(deadline)}` : `${is} closed`;
	return `${noun} for ${subject} ${when}.`;
}

/** In a list, below a session that people cannot simply register for. */
export const inShort = {
	/** @example opens('form', '2027-06-01'); // => 'Registration opens on 1 June 2027' */
	opens(kind: Kind, date: CalendarDate): string {
		return `${WORDS[kind].noun} ${WORDS[kind].opens} on ${dateAndYear(date)}`;
	},
	closed(kind: Kind): string {
		return `${WORDS[kind].noun} ${WORDS[kind].is} closed`;
	},
	full: 'Full, with a waiting list',
	notNeeded: 'No need to register',
};

export function cancelled(subject: string): string {
	return `Registration for ${subject} is closed: it will not take place.`;
}

export function postponed(subject: string): string {
	return `Registration for ${subject} opens again when there is a new date.`;
}

export function register(kind: Kind, subject: string): string {
	return `${capital(WORDS[kind].verb)} for ${subject}`;
}

export function joinWaitingList(subject: string): string {
	return `Join the waiting list for ${subject}`;
}

/** Below a link that opens another site. */
export function opening(site: string): string {
	return `opens ${site}`;
}

/** Below a link that starts an email. */
export function byEmail(email: string): string {
	return `by email to ${email}`;
}

/** Below a link that dials a telephone number. */
export function byPhone(phone: string): string {
	return `by telephone on ${phone}`;
}

/** @example until('opens forms.example.org', '2021-02-19'); // => 'opens forms.example.org, until the end of Friday 19 February 2021' */
export function until(way: string, deadline: CalendarDate | undefined): string {
	return deadline ? `${way}, until the end of ${longDate(deadline)}` : way;
}

/**
 * The dates as paper and messages state them, which nobody updates.
 *
 * @example
 * opensAndCloses('form', '2027-06-01', '2027-10-11');
 * // => 'Registration opens on Tuesday 1 June 2027 and closes at the end of Monday 11 October 2027.'
 */
export function opensAndCloses(
	kind: Kind,
	date: CalendarDate,
	deadline: CalendarDate | undefined,
): string {
	const { noun, opens, closes } = WORDS[kind];
	const end = deadline ? ` and ${closes} at the end of ${longDate(deadline)}` : '';
	return `${noun} ${opens} on ${longDate(date)}${end}.`;
}

/** The same where it is open already. */
export function closes(kind: Kind, deadline: CalendarDate): string {
	const { noun, closes } = WORDS[kind];
	return `${noun} ${closes} at the end of ${longDate(deadline)}.`;
}

/** A line of a message. The address is whole, so that mail programs make a link of it. */
export function doAt(doing: string, url: string): string {
	return `${doing}: ${url}`;
}

/** The same where there is no form. */
export function doByEmail(doing: string, email: string): string {
	return `${doing} by email: ${email}`;
}

/** The same where people call. */
export function doByPhone(doing: string, phone: string): string {
	return `${doing} by telephone: ${phone}`;
}

/** The dates of registration that somebody set, as calendars keep them; empty if neither is. */
export function dates(
	kind: Kind,
	opening: CalendarDate | undefined,
	deadline: CalendarDate | undefined,
): string {
	const { noun, opens, closes } = WORDS[kind];
	const from = opening && `${opens} on ${longDate(opening)}`;
	const until = deadline && `${closes} on ${longDate(deadline)}`;
	const says = [from, until].filter(Boolean).join(' and ');
	return says && `${noun} ${says}.`;
}

/** The verb as one of a calendar entry's lines. @example doing('application'); // => 'Apply' */
export function doing(kind: Kind): string {
	return capital(WORDS[kind].verb);
}
