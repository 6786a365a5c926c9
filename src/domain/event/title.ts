import { words } from '../../words/index.ts';
import type { Session } from '../model.ts';
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
	return titleOf(session).short;
}

/** The programme and the session in full where `eventTitle` has to cut them; otherwise undefined. */
export function uncutTitle(session: Session): string | undefined {
	const { whole, isCut } = titleOf(session);
	return isCut ? whole : undefined;
}

function titleOf(session: Session): { short: string; whole: string; isCut: boolean } {
	const says = words.calendarEntry;
	const mark = says.marks[session.status];
	const { run } = session;
	const title = cleanText(session.title);
	// A session of an event may have no title of its own, and the only part of a course is often called like the course.
	const isSaid = session.title === run.programme.title;
	const programme = isSaid ? '' : cleanText(run.programme.title);
	const whole = says.title('', programme, title);
	const marked = says.title(mark, programme, title);
	if (marked.length <= TITLE_AT_MOST) return { short: marked, whole, isCut: false };
	const cut = cutText(programme, PROGRAMME_AT_MOST);
	const room = TITLE_AT_MOST - says.title(mark, cut, '').length;
	const short = says.title(mark, cut, cutText(title, room));
	return { short, whole, isCut: short !== marked };
}
