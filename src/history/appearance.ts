import { isDeepStrictEqual } from 'node:util';
import { type SessionEvent, sessionEvent } from '../domain/event.ts';
import type { Session } from '../domain/model.ts';
import type { SiteData } from '../schemas/site.ts';
import { pageOf } from '../urls.ts';

/** A session as it stood in the content at one moment. */
export interface Appearance {
	readonly session: Session;
	readonly site: SiteData;
}

/** Do the events of two appearances differ in date, time, status or place? Such a change calls for a new SEQUENCE. */
export function isRescheduled(a: Appearance, b: Appearance): boolean {
	return !isDeepStrictEqual(schedule(a), schedule(b));
}

/** Do the events of two appearances differ in anything at all? Such a change calls for a new LAST-MODIFIED. */
export function isShownOtherwise(a: Appearance, b: Appearance): boolean {
	return !isDeepStrictEqual(eventOf(a), eventOf(b));
}

function schedule(appearance: Appearance) {
	const { when, status, place } = eventOf(appearance);
	return { when, status, place };
}

/** Each appearance is compared with the one before it and the one after it, and its event is made once. */
const made = new WeakMap<Session, { readonly site: SiteData; readonly event: SessionEvent }>();

/** The event of an appearance, at the address that its own site.yaml states. */
function eventOf({ session, site }: Appearance): SessionEvent {
	const known = made.get(session);
	if (known?.site === site) return known.event;
	const page = site.url.replace(/\/$/, '') + pageOf(session);
	const event = sessionEvent(session, { site, page });
	made.set(session, { site, event });
	return event;
}
