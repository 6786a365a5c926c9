import { max } from 'date-fns/max';
import { min } from 'date-fns/min';
import { type Countdown, type Interval, isWithin } from './interval.ts';
import { addDays, type CalendarDate, startOfDate } from './zoned-time.ts';

/** How to register for a run or a session (schema.org: `offers`), with every date worked out. */
export interface Registration {
	/** A form on another site. Without it people call `phone` or, if there is none either, write to `email`. */
	readonly url?: string | undefined;
	/** The number to call where there is no form. */
	readonly phone?: string | undefined;
	readonly email: string;
	/** Does anybody have to register? */
	readonly isNeeded: boolean;
	/** application: people apply, and somebody chooses. */
	readonly kind: 'form' | 'application';
	/** The number of places, if it is stated. */
	readonly places?: number | undefined;
	/** The address of a page, or an email address. */
	readonly waitingList?: string | undefined;
	readonly full: boolean;
	readonly opening?: { readonly date: CalendarDate; readonly at: Date } | undefined;
	readonly closing: Closing;
	/** The zone in which its days begin and end. */
	readonly timeZone: string;
	/** The end of the run or session. */
	readonly endsAt: Date;
	/** Is the whole run, or the session, cancelled? */
	readonly cancelled: boolean;
	/** Does nothing go ahead until a postponed session has a date again? */
	readonly postponed: boolean;
	/** Does it stand for one session alone, which states it itself? */
	readonly isOwn: boolean;
}

/** The end of registration: its last day, the first instant that is too late, and the reason for that date. */
export interface Closing {
	readonly date: CalendarDate;
	readonly at: Date;
	/** stated: an editor typed the date, and the whole day counts. Otherwise the start of a session closes registration. */
	readonly by: 'stated' | 'first-session' | 'last-session' | 'session';
}

/** The state of a registration at one moment, with the date that matters in it. */
export type RegistrationState =
	| { readonly kind: 'not-yet-open'; readonly opens: CalendarDate }
	| { readonly kind: 'open'; readonly closing: Closing }
	| { readonly kind: 'full'; readonly waitingList?: string | undefined }
	| { readonly kind: 'closed'; readonly closing: Closing }
	| { readonly kind: 'not-needed' }
	| { readonly kind: 'cancelled' }
	| { readonly kind: 'postponed' }
	| { readonly kind: 'past' };

/** A state of a registration and the interval in which it holds. */
export interface RegistrationPhase extends Interval {
	readonly state: RegistrationState;
}

/**
 * The states of a registration, in order and without a gap.
 *
 * After the end it is past, whatever the editor stated. Full matters only while registration would be open. A
 * registration that would open after it closes has nothing to offer at any time.
 */
export function registrationPhases(registration: Registration): RegistrationPhase[] {
	const { cancelled, postponed, endsAt, closing, full, opening, waitingList } = registration;
	const past: RegistrationPhase = { state: { kind: 'past' }, from: endsAt };
	if (cancelled) return [{ state: { kind: 'cancelled' }, until: endsAt }, past];
	if (postponed) return [{ state: { kind: 'postponed' }, until: endsAt }, past];
	if (!registration.isNeeded) return [{ state: { kind: 'not-needed' }, until: endsAt }, past];
	// An editor may state a closing date that lies after the end.
	const closes = min([closing.at, endsAt]);
	const closed = { state: { kind: 'closed', closing }, from: closes, until: endsAt } as const;
	if (!opensInTime(registration)) return [{ state: { kind: 'past' } }];
	if (full) return [{ state: { kind: 'full', waitingList }, until: closes }, closed, past];
	const open = { state: { kind: 'open', closing }, from: opening?.at, until: closes } as const;
	if (!opening) return [open, closed, past];
	return [
		{ state: { kind: 'not-yet-open', opens: opening.date }, until: opening.at },
		open,
		closed,
		past,
	];
}

/** The last day of registration; undefined if nobody set one. The start of a session is no deadline to speak of. */
export function deadline(closing: Closing): CalendarDate | undefined {
	return closing.by === 'stated' ? closing.date : undefined;
}

/** Does registration open before it closes? A month may open after its first session, for which nobody can register then. */
export function opensInTime({
	opening,
	closing,
	endsAt,
}: Pick<Registration, 'opening' | 'closing' | 'endsAt'>): boolean {
	return !opening || opening.at < min([closing.at, endsAt]);
}

/** A week is long enough to ask a headteacher first, and short enough to mean something. */
const LAST_DAYS = 7;

/**
 * The last seven days in which a registration is open, or fewer if it opens later. They count to the day after the last.
 *
 * @returns undefined when it is never open, or nobody set a deadline
 */
export function lastDays(registration: Registration): Countdown | undefined {
	const { closing, timeZone } = registration;
	const last = deadline(closing);
	const open = openStretch(registration);
	if (!last || !open?.until) return undefined;
	const date = addDays(last, 1);
	const from = startOfDate(addDays(date, -LAST_DAYS), timeZone);
	return { from: max([from, open.from ?? from]), until: open.until, date, timeZone };
}

/** The state of a registration at `now`. */
export function registrationState(registration: Registration, now: Date): RegistrationState {
	const phase = registrationPhases(registration).find((each) => isWithin(each, now));
	return phase?.state ?? { kind: 'past' };
}

/** The stretch of time in which people can register; undefined if they never can. */
export function openStretch(registration: Registration): Interval | undefined {
	return registrationPhases(registration).find(({ state }) => state.kind === 'open');
}

/** Can people register at `now`, or come without that? */
export function isOpen(registration: Registration, now: Date): boolean {
	return ['open', 'not-needed'].includes(registrationState(registration, now).kind);
}

/** The address to turn to: the page of a form, else the telephone number, else the email address. */
export type Address = Pick<Registration, 'url' | 'phone' | 'email'>;

/** The address to ask for a place on the waiting list. Without an address of its own, people ask where they would register. */
export function waitingListAddress({
	waitingList,
	phone,
	email,
}: Pick<Registration, 'waitingList' | 'phone' | 'email'>): Address {
	if (waitingList === undefined) return { phone, email };
	return waitingList.startsWith('https:') ? { url: waitingList, email } : { email: waitingList };
}
