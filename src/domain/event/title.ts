import { words } from '../../words/index.ts';
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
	const says = words.calendarEntry;
	const mark = says.marks[session.status];
	const programme = cleanText(session.run.programme.title);
	const title = cleanText(session.title);
	const whole = says.title(mark, programme, title);
	if (whole.length <= TITLE_AT_MOST) return whole;
	const short = cutText(programme, PROGRAMME_AT_MOST);
	const room = TITLE_AT_MOST - says.title(mark, short, '').length;
	return says.title(mark, short, cutText(title, room));
}
