import { isBefore } from 'date-fns/isBefore';
import { min } from 'date-fns/min';
import { words } from '../words/index.ts';
import type { Interval } from './interval.ts';
import type { Run, Session } from './model.ts';
import { sessionRegistration, sessionsWithOwn, sharedRegistration } from './offered.ts';
import {
	type Address,
	deadline,
	type Registration,
	type RegistrationState,
	registrationPhases,
	waitingListAddress,
} from './registration.ts';
import { going } from './session.ts';
import { dialling, onOneLine } from './telephone.ts';
import type { CalendarDate } from './zoned-time.ts';

/** A link, in words for a button of two storeys. */
interface RegistrationAction {
	readonly text: string;
	/** The way it goes and, where an editor set one, the last day. */
	readonly how: string;
	readonly href: string;
}

/** Words for a state that stay true when nobody rebuilds the page, and the action to offer. A past run needs neither. */
export interface RegistrationWords {
	readonly sentence?: string | undefined;
	readonly action?: RegistrationAction | undefined;
}

/**
 * @param subject the run or session in the middle of a sentence: `Cohort 3`, `this session`
 * @param whole the same for somebody who does not see the page: `Street School: Cohort 3`
 * @example registrationWords(registration, { kind: 'not-yet-open', opens: '2027-06-01' }, 'Cohort 3').sentence
 * // => 'Registration for Cohort 3 opens on Tuesday 1 June 2027.'
 */
export function registrationWords(
	registration: Registration,
	state: RegistrationState,
	subject: string,
	whole = subject,
): RegistrationWords {
	const says = words.registration;
	const { kind, places } = registration;
	const to = (doing: (what: string) => string, address: Address, last?: CalendarDate) =>
		linkTo(address, { text: doing(subject), last, emailSubject: doing(whole) });
	const room = places === undefined ? undefined : says.places(places);
	const withPlaces = (sentence: string) => (room ? `${sentence} ${room}` : sentence);
	switch (state.kind) {
		case 'not-yet-open':
			return { sentence: withPlaces(says.opens(kind, subject, state.opens)) };
		case 'open':
			return {
				sentence: room,
				action: to((what) => says.register(kind, what), registration, deadline(state.closing)),
			};
		case 'full':
			return {
				sentence: says.fullFor(subject),
				action: to(says.joinWaitingList, waitingListAddress(registration)),
			};
		case 'closed':
			return { sentence: says.closed(kind, subject, deadline(state.closing)) };
		case 'not-needed':
			return { sentence: withPlaces(says.notNeeded(subject)) };
		case 'cancelled':
			return { sentence: says.cancelled(subject) };
		case 'postponed':
			return { sentence: says.postponed(subject) };
		case 'past':
			return {};
	}
}

/** Words for a list of sessions, and the stretch of time in which they hold. */
export interface ShortWords extends Interval {
	readonly until: Date;
	readonly words: string;
}

/**
 * Words for a session in a list: that people cannot register yet, or any more, or need not.
 * While they can, or while the session is under way, nothing is said.
 */
export function registrationInShort(session: Session): ShortWords[] {
	const { start, end } = session;
	const registration = sessionRegistration(session);
	if (!registration) return [];
	return registrationPhases(registration).flatMap(({ state, from, until = end }) => {
		const said = inShort(registration.kind, state);
		const isInTime = !from || isBefore(from, start);
		return said && isInTime ? [{ words: said, from, until: min([until, end]) }] : [];
	});
}

function inShort(kind: Registration['kind'], state: RegistrationState): string | undefined {
	const says = words.registration.inShort;
	switch (state.kind) {
		case 'not-yet-open':
			return says.opens(kind, state.opens);
		case 'full':
			return says.full;
		case 'closed':
			return says.closed(kind);
		case 'not-needed':
			return says.notNeeded;
		default:
			return undefined;
	}
}

/** A registration and its subject in the middle of a sentence, on its page and for somebody who does not see the page. */
export interface Offered {
	readonly registration: Registration;
	readonly subject: string;
	readonly whole: string;
}

/**
 * The registrations to show for a session or a run. A run shows the one that its sessions share first, since most people
 * come for that, then those of sessions that have their own.
 */
export function offeredBy(one: Run | Session): Offered[] {
	if ('run' in one) return sessionRegistration(one) ? [ofSession(one)] : [];
	const shared = sharedRegistration(one);
	const own = sessionsWithOwn(one);
	const meetings = going(one.sessions);
	const sharing = meetings.filter(({ registration }) => !registration.isOwn);
	const some = own.length > 0 ? words.runs.someOf(one, sharing.length, meetings.length) : undefined;
	return [
		...(shared ? [ofRun(one, shared, some)] : []),
		...own.map((each) => ({ ...ofSession(each), subject: words.sessions.quoted(each.title) })),
	];
}

/** People register for a cohort or an event as a whole, unless a session has a registration of its own. */
function ofSession(session: Session): Offered {
	const { run, registration, title } = session;
	const isOfWhole = run.kind !== 'theme' && !registration.isOwn;
	if (isOfWhole) return ofRun(run, registration);
	const whole = words.sessions.titleAndDate(session);
	return {
		registration,
		subject: words.sessions.thisOne(session),
		whole: title === run.title ? whole : words.runs.withProgramme(run.programme.title, whole),
	};
}

/** @param some says how many of its sessions share the registration, where others have their own */
function ofRun(run: Run, registration: Registration, some?: string): Offered {
	const { withProgramme, shortNameOf, subjectOf } = words.runs;
	const name = some ?? shortNameOf(run);
	// An event is its own programme.
	const whole = run.kind === 'event' ? name : withProgramme(run.programme.title, name);
	return { registration, subject: some ?? subjectOf(run), whole };
}

/** A link that names the site it opens, or the number it calls, or the address it writes to. */
function linkTo(
	{ url, phone, email }: Address,
	said: { text: string; last: CalendarDate | undefined; emailSubject: string },
): RegistrationAction {
	const says = words.registration;
	const { text, last, emailSubject } = said;
	const link = (way: string, href: string) => ({ text, how: says.until(way, last), href });
	if (url) return link(says.opening(new URL(url).host), url);
	if (phone) return link(says.byPhone(onOneLine(phone)), dialling(phone));
	return link(says.byEmail(email), `mailto:${email}?subject=${encodeURIComponent(emailSubject)}`);
}
