import type { RegistrationData } from '../../schemas/registration.ts';
import type { Session } from '../model.ts';
import type { Closing, Registration } from '../registration.ts';
import { goesAhead } from '../session.ts';
import type { Contact } from '../site.ts';
import { endOfDate, startOfDate } from '../zoned-time.ts';

/** The facts of a session that its registration needs. */
type Meeting = Pick<Session, 'date' | 'start' | 'end' | 'status'>;

/**
 * The registration of `sessions`, with all its dates settled.
 *
 * If no closing date is stated, the start of a session closes it. In a cohort that is the first session, since the
 * later ones build on it. In a theme it is the last, since each stands alone. A session that does not go ahead sets no
 * date while another goes ahead.
 *
 * A session that has started takes no more registrations. So the date that a month states for all its sessions ends
 * registration only for those that start later.
 */
export function registrationFrom(
	data: RegistrationData,
	{
		sessions,
		closes,
		contact,
		timeZone,
		isOwn = false,
	}: {
		sessions: readonly [Meeting, ...Meeting[]];
		closes: Exclude<Closing['by'], 'stated'>;
		contact: Contact;
		timeZone: string;
		isOwn?: boolean;
	},
): Registration {
	const going = sessions.filter(goesAhead);
	const [first = sessions[0]] = going;
	const last = going.at(-1) ?? sessions.at(-1) ?? first;
	const ending = closes === 'last-session' ? last : first;
	const starting = { date: ending.date, at: ending.start, by: closes };
	const stated: Closing | undefined = data.closes
		? { date: data.closes, at: endOfDate(data.closes, timeZone), by: 'stated' }
		: undefined;
	const isTooLate =
		stated !== undefined && closes === 'session' && goesAhead(ending) && ending.start < stated.at;
	const isCancelled = sessions.every(({ status }) => status === 'cancelled');
	return {
		url: data.url,
		waitingList: data.waitingList,
		contact,
		full: data.full ?? false,
		opening: data.opens ? { date: data.opens, at: startOfDate(data.opens, timeZone) } : undefined,
		closing: stated && !isTooLate ? stated : starting,
		endsAt: last.end,
		cancelled: isCancelled,
		postponed: going.length === 0 && !isCancelled,
		isOwn,
	};
}
