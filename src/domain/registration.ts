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

/**
 * The state of a registration at `now`. It is open from the first instant of `opening` until just before `closing.at`.
 *
 * What is over is past, whatever else was stated; full counts only while people could still come.
 */
export function registrationState(registration: Registration, now: Date): RegistrationState {
	const { cancelled, endsAt, closing, full, opening, waitingList } = registration;
	if (endsAt <= now) return { kind: 'past' };
	if (cancelled) return { kind: 'cancelled' };
	if (closing.at <= now) return { kind: 'closed', closing };
	if (full) return { kind: 'full', waitingList };
	if (opening && now < opening.at) return { kind: 'not-yet-open', opens: opening.date };
	return { kind: 'open', closing };
}

/** Can people register at `now`? */
export function isOpen(registration: Registration, now: Date): boolean {
	return registrationState(registration, now).kind === 'open';
}
