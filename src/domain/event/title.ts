import type { Session } from '../session.ts';
import { cleanText, cutText } from './text.ts';

const TITLE_AT_MOST = 100;
const PROGRAMME_AT_MOST = 40;

/**
 * The programme and the session, in at most 100 characters. A status stands in front as a word, because Outlook ignores
 * STATUS and Google hides cancelled events.
 *
 * @example eventTitle(session); // => 'CANCELLED: Learning Thursdays: Privilege 101'
 */
export function eventTitle(session: Session): string {
	const mark = { scheduled: '', postponed: 'POSTPONED: ', cancelled: 'CANCELLED: ' }[
		session.status
	];
	const programme = cleanText(session.run.programme.title);
	const title = cleanText(session.title);
	const whole = `${mark}${programme}: ${title}`;
	if (whole.length <= TITLE_AT_MOST) return whole;
	const start = `${mark}${cutText(programme, PROGRAMME_AT_MOST)}: `;
	return `${start}${cutText(title, TITLE_AT_MOST - start.length)}`;
}
