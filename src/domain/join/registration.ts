import type { RegistrationData } from '../../schemas/registration.ts';
import type { Closing, Registration } from '../registration.ts';
import { goesAhead, type Session } from '../session.ts';
import type { Contact } from '../site.ts';
import { endOfDate, startOfDate } from '../zoned-time.ts';

/** What a registration needs to know of the sessions that it is for. */
type Meeting = Pick<Session, 'date' | 'start' | 'end' | 'status'>;

/**
 * The registration of `sessions`, its dates settled.
 *
 * Where no closing date is stated, a session's start closes it: the first of a cohort, whose sessions build on one
 * another; the last of a theme, whose sessions stand alone. Sessions that do not go ahead set no date while another does.
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
	return {
		url: data.url,
		waitingList: data.waitingList,
		contact,
		full: data.full ?? false,
		opening: data.opens ? { date: data.opens, at: startOfDate(data.opens, timeZone) } : undefined,
		closing: data.closes
			? { date: data.closes, at: endOfDate(data.closes, timeZone), by: 'stated' }
			: { date: ending.date, at: ending.start, by: closes },
		endsAt: last.end,
		cancelled: sessions.every(({ status }) => status === 'cancelled'),
	};
}
