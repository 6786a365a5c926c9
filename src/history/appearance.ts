import { calendarWriter } from '../calendar/calendar-writer.ts';
import {
	eventCategories,
	eventDescription,
	eventPlace,
	eventTitle,
} from '../calendar/event-wording.ts';
import type { Programme } from '../domain/programme.ts';
import type { Session } from '../domain/session.ts';
import type { SiteData } from '../schemas/site.ts';
import { pageOf } from '../urls.ts';
import { anyRevision } from './revision.ts';

/** A session as calendars show it at one moment. */
export interface Appearance {
	readonly session: Session;
	readonly site: SiteData;
}

/** Do two appearances of a session differ in date, time, status or place: in what calls for a new SEQUENCE? */
export function isRescheduled(a: Appearance, b: Appearance): boolean {
	return (
		a.session.start.getTime() !== b.session.start.getTime() ||
		a.session.end.getTime() !== b.session.end.getTime() ||
		a.session.status !== b.session.status ||
		eventPlace(a.session) !== eventPlace(b.session)
	);
}

/**
 * Would two appearances of a session differ by any byte of its event, were both written today with the same stamps?
 *
 * Writing an event takes half a millisecond. So its words are asked first, and the event itself is written only where
 * something differs that they do not say.
 */
export function isShownOtherwise(a: Appearance, b: Appearance): boolean {
	if (isRescheduled(a, b)) return true;
	if (isSameThroughout(a, b)) return false;
	return eventWords(a) !== eventWords(b) || eventText(a) !== eventText(b);
}

/** Is everything the same that an event could possibly show? */
export function isSameThroughout(a: Appearance, b: Appearance): boolean {
	const [one, other] = [a.session.run.programme, b.session.run.programme];
	return (
		sessionText(a.session) === sessionText(b.session) &&
		(one === other || programmeText(one) === programmeText(other)) &&
		(a.site === b.site || siteText(a.site) === siteText(b.site))
	);
}

function sessionText({
	run,
	part,
	recording,
	slides,
	registration,
	formerIds,
	...facts
}: Session): string {
	const { endsAt, opening, closing, ...rest } = registration;
	return JSON.stringify([facts, rest, opening?.date, closing.date, closing.by]);
}

function programmeText({ id, oldestId, title, audience, contact, kind }: Programme): string {
	return JSON.stringify([id, oldestId, title, audience, contact, kind]);
}

function siteText({ timeZone, timeZoneName, uidDomain, url, contact, language }: SiteData): string {
	return JSON.stringify([timeZone, timeZoneName, uidDomain, url, contact, language]);
}

/** What an event says, without being written. */
export function eventWords({ session, site }: Appearance): string {
	const page = addressIn(site)(pageOf(session));
	const description = eventDescription(session, { site, page });
	return JSON.stringify([eventTitle(session), eventCategories(session), page, description]);
}

const written = new WeakMap<Session, { site: SiteData; text: string }>();

/**
 * A session's event under one fixed revision and at the address that site.yaml states. An event that cannot be written
 * is told by its facts.
 */
export function eventText({ session, site }: Appearance): string {
	const known = written.get(session);
	if (known?.site === site) return known.text;
	const text = write({ session, site });
	written.set(session, { site, text });
	return text;
}

function write({ session, site }: Appearance): string {
	const writer = calendarWriter({
		site,
		revisionOf: () => anyRevision,
		addressOf: addressIn(site),
	});
	try {
		return writer.event(session);
	} catch {
		return sessionText(session);
	}
}

function addressIn({ url }: SiteData): (path: string) => string {
	return (path) => url.replace(/\/$/, '') + path;
}
