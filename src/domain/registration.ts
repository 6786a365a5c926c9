import { type Interval, isWithin } from './interval.ts';
import type { Contact } from './site.ts';
import type { CalendarDate } from './zoned-time.ts';

/** How to register for a run or a session (schema.org: `offers`), its dates settled. */
export interface Registration {
	/** The form on another site. Without it people write to `contact`. */
	readonly url?: string | undefined;
	readonly waitingList?: string | undefined;
	readonly contact: Contact;
	readonly full: boolean;
	readonly opening?: { readonly date: CalendarDate; readonly at: Date } | undefined;
	readonly closing: Closing;
	/** When what one registers for is over. */
	readonly endsAt: Date;
	/** Is everything that one would register for cancelled? */
	readonly cancelled: boolean;
}

/** The end of registration: the day that counts last, the first instant too late, and what sets it. */
export interface Closing {
	readonly date: CalendarDate;
	readonly at: Date;
	/** stated: an editor typed the date, and that whole day counts. Otherwise a session's start ends it. */
	readonly by: 'stated' | 'first-session' | 'last-session' | 'session';
}

/** What can be said of a registration at one moment, and the date that it depends on. */
export type RegistrationState =
	| { readonly kind: 'not-yet-open'; readonly opens: CalendarDate }
	| { readonly kind: 'open'; readonly closing: Closing }
	| { readonly kind: 'full'; readonly waitingList?: string | undefined }
	| { readonly kind: 'closed'; readonly closing: Closing }
	| { readonly kind: 'cancelled' }
	| { readonly kind: 'past' };

/** A state of a registration and the stretch of time that it lasts. */
export interface RegistrationPhase extends Interval {
	readonly state: RegistrationState;
}

/**
 * The states that a registration goes through, in order, without a gap.
 * What is over is past, whatever else was stated; full counts only while people could still come.
 */
export function registrationPhases(registration: Registration): RegistrationPhase[] {
	const { cancelled, endsAt, closing, full, opening, waitingList } = registration;
	const past: RegistrationPhase = { state: { kind: 'past' }, from: endsAt };
	if (cancelled) return [{ state: { kind: 'cancelled' }, until: endsAt }, past];
	// What is over cannot close later.
	const closes = new Date(Math.min(closing.at.getTime(), endsAt.getTime()));
	const closed = { state: { kind: 'closed', closing }, from: closes, until: endsAt } as const;
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

const DAY = 86_400_000;

/** Long enough to ask a headteacher first, short enough to mean something. */
const SOON_DAYS = 7;

/**
 * When a registration that is open is about to close: its last seven days of 24 hours, or as many as it is open.
 *
 * @returns undefined when it never is open: full, or cancelled
 */
export function closingSoon(registration: Registration): Required<Interval> | undefined {
	const open = registrationPhases(registration).find(({ state }) => state.kind === 'open');
	if (!open?.until) return undefined;
	const soon = open.until.getTime() - SOON_DAYS * DAY;
	return { from: new Date(Math.max(soon, open.from?.getTime() ?? soon)), until: open.until };
}

/** The state of a registration at `now`. */
export function registrationState(registration: Registration, now: Date): RegistrationState {
	const phase = registrationPhases(registration).find((each) => isWithin(each, now));
	return phase?.state ?? { kind: 'past' };
}

/** Can people register at `now`? */
export function isOpen(registration: Registration, now: Date): boolean {
	return registrationState(registration, now).kind === 'open';
}
