import { isAfter } from 'date-fns/isAfter';
import type { RegistrationData } from '../../schemas/registration.ts';
import type { Closing, Registration } from '../registration.ts';
import { goesAhead, type Session } from '../session.ts';
import type { Contact } from '../site.ts';
import { endOfDate, startOfDate } from '../zoned-time.ts';

/** The facts of a session that its registration needs. */
type Meeting = Pick<Session, 'date' | 'start' | 'end' | 'status'>;

/**
 * The registration of `sessions`, with all its dates settled.
 *
 * If no closing date is stated, the start of a session closes it. In a cohort that is the first session, since the
 * later ones build on it. In a theme it is the last, since each stands alone. A session that does not go ahead sets no
 * date while another goes ahead. Registration for a single session ends when it starts, even if the closing date of its
 * month is later.
 */
export function registrationFrom(
	data: RegistrationData,
	{
		sessions,
		closes,
		contact,
		timeZone,
	}: {
		sessions: readonly [Meeting, ...Meeting[]];
		closes: Exclude<Closing['by'], 'stated'>;
		contact: Contact;
		timeZone: string;
	},
): Registration {
	const going = sessions.filter(goesAhead);
	const [first = sessions[0]] = going;
	const last = going.at(-1) ?? sessions.at(-1) ?? first;
	const ending = closes === 'last-session' ? last : first;
	const stated = data.closes ? endOfDate(data.closes, timeZone) : undefined;
	const holds = stated && !(closes === 'session' && isAfter(stated, ending.start));
	const isOff = going.length === 0;
	const isCancelled = sessions.every(({ status }) => status === 'cancelled');
	return {
		url: data.url,
		waitingList: data.waitingList,
		contact,
		full: data.full ?? false,
		opening: data.opens ? { date: data.opens, at: startOfDate(data.opens, timeZone) } : undefined,
		closing:
			data.closes && holds
				? { date: data.closes, at: stated, by: 'stated' }
				: { date: ending.date, at: ending.start, by: closes },
		endsAt: last.end,
		cancelled: isCancelled,
		postponed: isOff && !isCancelled,
	};
}
