import type { Session } from '../domain/session.ts';
import type { Site } from '../domain/site.ts';
import { audienceWords, formatWords, positionWords, sessionTime } from '../domain/wording.ts';
import { registrationWords } from './registration-wording.ts';
import { calendarText, cutText } from './text.ts';

/** What a session's entry says in people's calendars. */

const TITLE_AT_MOST = 100;
const PROGRAMME_AT_MOST = 40;
const DESCRIPTION_AT_MOST = 1000;
const NOTE_AT_MOST = 300;
const AUDIENCE_AT_MOST = 250;
const LEAST_WORTH_SAYING = 20;

/** The lines of a description that may be cut. */
interface Flexible {
	readonly summary?: string;
	readonly audience?: string;
	readonly note?: string;
}

/**
 * The programme and the session, in at most 100 characters. Outlook ignores STATUS and Google hides
 * what is cancelled: hence the word in front.
 *
 * @example eventTitle(session); // => 'CANCELLED: Learning Thursdays: Privilege 101'
 */
export function eventTitle(session: Session): string {
	const mark = { scheduled: '', postponed: 'POSTPONED: ', cancelled: 'CANCELLED: ' }[
		session.status
	];
	const programme = calendarText(session.run.programme.title);
	const title = calendarText(session.title);
	const whole = `${mark}${programme}: ${title}`;
	if (whole.length <= TITLE_AT_MOST) return whole;
	const start = `${mark}${cutText(programme, PROGRAMME_AT_MOST)}: `;
	return `${start}${cutText(title, TITLE_AT_MOST - start.length)}`;
}

/** Where it takes place. Never the address that opens a meeting: the content holds none. */
export function eventPlace(session: Session): string {
	return calendarText(session.place);
}

/**
 * Plain text of at most `atMost` characters: what, for whom, when, how to register and, as its last
 * line, the address of its page, which Google and Outlook show nowhere else. It says nothing that
 * turns false as time passes. Where room is short the summary gives way first, then the audience,
 * then the note.
 */
export function eventDescription(
	session: Session,
	{ site, page, atMost = DESCRIPTION_AT_MOST }: { site: Site; page: string; atMost?: number },
): string {
	const what = session.format && formatWords(session.format);
	const position = session.position && positionWords(session.position);
	const when = calendarText(whenWords(session, site));
	const registration = calendarText(registrationWords(session));
	const lines = ({ summary, audience, note }: Flexible) =>
		[what, position, summary, audience, when, note, registration, page].filter(Boolean).join('\n');
	const fitted = (text: string, most: number, others: Flexible) => {
		const room = Math.min(most, atMost - lines(others).length - 1);
		const whole = calendarText(text);
		return whole.length <= room || room >= LEAST_WORTH_SAYING ? cutText(whole, room) : '';
	};
	const note = fitted(session.note ?? '', NOTE_AT_MOST, {});
	const audience = fitted(forWhom(session), AUDIENCE_AT_MOST, { note });
	const summary = fitted(session.summary ?? '', atMost, { note, audience });
	return lines({ summary, audience, note });
}

function forWhom(session: Session): string {
	return session.format === 'topical' ? audienceWords(session) : `For: ${audienceWords(session)}`;
}

/** @example whenWords(session, site); // => 'Wednesday 24 February 2021, 4pm to 6pm, UK time' */
function whenWords(session: Session, site: Site): string {
	const when = sessionTime(session, site);
	return {
		scheduled: when,
		postponed: `This session is postponed and a new date will follow. It was to be on ${when}.`,
		cancelled: `This session is cancelled. It was to be on ${when}.`,
	}[session.status];
}

/** The programme and the tracks, each once. */
export function eventCategories({ run, tracks }: Session): string[] {
	const names = [run.programme, ...tracks].map(({ title }) => calendarText(title));
	// ical.js reads an escaped backslash before the comma between two values as an escaped comma.
	return [...new Set(names.map((name) => name.replace(/\\+$/, '')))].filter(Boolean);
}
