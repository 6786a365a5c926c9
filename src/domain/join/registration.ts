import { max } from 'date-fns/max';
import type { RegistrationData, RegistrationFields } from '../../schemas/registration.ts';
import { latestStart } from '../meeting-time.ts';
import type { Session } from '../model.ts';
import type { Closing, Registration } from '../registration.ts';
import { goesAhead } from '../session.ts';
import type { Contact } from '../site.ts';
import { endOfDate, startOfDate } from '../zoned-time.ts';

/** The facts of a session that its registration needs. */
type Meeting = Pick<Session, 'date' | 'starts' | 'start' | 'end' | 'status' | 'timeZone'>;

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
	stated: RegistrationData,
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
	const data: RegistrationFields = typeof stated === 'string' ? {} : stated;
	const going = sessions.filter(goesAhead);
	const [first = sessions[0]] = going;
	const last = going.at(-1) ?? sessions.at(-1) ?? first;
	const ending = closes === 'last-session' ? last : first;
	// People can register all through the day where nobody knows the hour.
	const starting: Closing = { date: ending.date, at: latestStart(ending), by: closes };
	const deadline: Closing | undefined = data.closes
		? { date: data.closes, at: endOfDate(data.closes, timeZone), by: 'stated' }
		: undefined;
	const isTooLate = deadline !== undefined && goesAhead(ending) && isOverBefore(deadline, starting);
	const isCancelled = sessions.every(({ status }) => status === 'cancelled');
	return {
		url: data.url,
		phone: data.phone,
		email: data.email ?? contact.email,
		isNeeded: stated !== 'none',
		kind: data.kind ?? 'form',
		places: data.places,
		waitingList: data.waitingList,
		full: data.full ?? false,
		opening: data.opens ? { date: data.opens, at: startOfDate(data.opens, timeZone) } : undefined,
		closing: deadline && !isTooLate ? deadline : starting,
		timeZone,
		endsAt: max((going.length > 0 ? going : sessions).map(({ end }) => end)),
		cancelled: isCancelled,
		postponed: going.length === 0 && !isCancelled,
		isOwn,
	};
}

/** Is a session, or the last of a month, no longer to be had when the stated date comes? A month takes people all that day. */
function isOverBefore(stated: Closing, { by, at, date }: Closing): boolean {
	if (by === 'session') return at < stated.at;
	return by === 'last-session' && date < stated.date;
}
