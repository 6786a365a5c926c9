import { words } from '../../words/index.ts';
import type { Session } from '../model.ts';
import { registrationInstructions } from './registration-instructions.ts';
import { cleanText, cutText } from './text.ts';
import { uncutTitle } from './title.ts';

const DESCRIPTION_AT_MOST = 1000;
const TITLE_AT_MOST = 350;
const NOTE_AT_MOST = 300;
const AUDIENCE_AT_MOST = 250;
const LEAST_WORTH_SAYING = 20;

/** The lines of a description that may be cut. */
interface Flexible {
	readonly title?: string;
	readonly summary?: string;
	readonly audience?: string;
	readonly note?: string;
}

/**
 * A session's entry as plain text of at most `atMost` characters: its title if SUMMARY cuts it, its format, its place in the run, its summary, its
 * audience, its time, how to register. The last line is the page's address, because Google and Outlook do not show URL.
 *
 * Calendars keep these words for good, so they stay true as time passes. If there is too little room, the summary is cut
 * first, then the audience, then the note, then the title.
 *
 * @param page the absolute address of the session's page
 */
export function eventDescription(
	session: Session,
	{ page, atMost = DESCRIPTION_AT_MOST }: { page: string; atMost?: number },
): string {
	const format = words.sessions.formatOf(session);
	const position = session.position && words.sessions.position(session.position);
	const time = cleanText(timeWords(session));
	const registration = cleanText(registrationInstructions(session));
	const lines = ({ title, summary, audience, note }: Flexible) =>
		[title, format, position, summary, audience, time, note, registration, page]
			.filter(Boolean)
			.join('\n');
	const fitted = (text: string, most: number, others: Flexible) => {
		const room = Math.min(most, atMost - lines(others).length - 1);
		const whole = cleanText(text);
		return whole.length <= room || room >= LEAST_WORTH_SAYING ? cutText(whole, room) : '';
	};
	const title = fitted(uncutTitle(session) ?? '', TITLE_AT_MOST, {});
	const note = fitted(session.note ?? '', NOTE_AT_MOST, { title });
	const audience = fitted(audienceLine(session), AUDIENCE_AT_MOST, { title, note });
	const summary = fitted(session.summary ?? '', atMost, { title, note, audience });
	return lines({ title, summary, audience, note });
}

function audienceLine(session: Session): string {
	const { facts, sessions } = words;
	const audience = sessions.audienceOf(session) ?? '';
	if (!audience) return '';
	return session.format === 'topical' ? audience : facts.stated(facts.audienceInShort, audience);
}

/** @example timeWords(session); // => 'Wednesday 24 February 2021, 4pm to 6pm, UK time' */
function timeWords(session: Session): string {
	const { status } = session;
	const time = words.times.sessionTime(session);
	if (status === 'scheduled') return time;
	return words.calendarEntry[status](words.sessions.thisOne(session), time);
}
