import { goesAhead, type Session } from '../domain/session.ts';
import { pageOf } from '../urls.ts';
import { eventDescription, eventPlace, eventTitle } from './event-wording.ts';
import { addressWith, type Link } from './link.ts';
import type { Publication } from './publication.ts';

/** Links longer than this break on their way. */
const LENGTH_BELOW = 2000;

/** Lengths of description to try, the longest first. */
const LENGTHS = [1000, 800, 600, 400, 200];

/** What every calendar asks, under whatever name. */
interface Facts {
	readonly title: string;
	readonly place: string;
	readonly description: string;
}

/**
 * Links that put one session into a calendar on the web: Google, Outlook.com, Microsoft 365, Yahoo.
 * None for a session that is past, cancelled or postponed: a link has no way to follow its changes.
 * The description gets shorter where a link would not fit, down to the address of the page; a link
 * whose title and place alone are too long is left out.
 */
export function addLinks(
	session: Session,
	{ site, addressOf, now }: Pick<Publication, 'site' | 'addressOf'> & { now: Date },
): Link[] {
	if (session.end <= now || !goesAhead(session)) return [];
	const page = addressOf(pageOf(session));
	const facts = { title: eventTitle(session), place: eventPlace(session) };
	const descriptions = [
		...LENGTHS.map((atMost) => () => eventDescription(session, { site, page, atMost })),
		() => page,
	];
	return calendars(session, site.timeZone).flatMap(({ name, hrefWith }) => {
		for (const description of descriptions) {
			const href = hrefWith({ ...facts, description: description() });
			if (href.length < LENGTH_BELOW) return [{ name, href }];
		}
		return [];
	});
}

function calendars(session: Session, timeZone: string) {
	return [
		{ name: 'Google', hrefWith: (facts: Facts) => google(facts, session, timeZone) },
		{ name: 'Outlook.com', hrefWith: (facts: Facts) => outlook('live.com', facts, session) },
		{ name: 'Microsoft 365', hrefWith: (facts: Facts) => outlook('office.com', facts, session) },
		{ name: 'Yahoo', hrefWith: (facts: Facts) => yahoo(facts, session) },
	];
}

/** Digits as on the wall, with the zone beside them: never digits that end in Z and a zone. */
function google({ title, place, description }: Facts, session: Session, timeZone: string): string {
	const local = (time: string) => digits(`${session.date}T${time}:00`);
	return addressWith('https://calendar.google.com/calendar/render', {
		action: 'TEMPLATE',
		text: title,
		dates: `${local(session.starts)}/${local(session.ends)}`,
		ctz: timeZone,
		details: description,
		location: place,
	});
}

function outlook(
	host: 'live.com' | 'office.com',
	{ title, place, description }: Facts,
	{ start, end }: Session,
): string {
	return addressWith(`https://outlook.${host}/calendar/0/action/compose`, {
		rru: 'addevent',
		startdt: seconds(start),
		enddt: seconds(end),
		subject: title,
		location: place,
		body: description,
	});
}

function yahoo({ title, place, description }: Facts, { start, end }: Session): string {
	return addressWith('https://calendar.yahoo.com/', {
		v: '60',
		title,
		st: digits(seconds(start)),
		et: digits(seconds(end)),
		in_loc: place,
		desc: description,
	});
}

/** @example seconds(session.start); // => '2021-02-24T16:00:00Z' */
function seconds(instant: Date): string {
	return `${instant.toISOString().slice(0, 19)}Z`;
}

/** @example digits('2021-02-24T16:00:00'); // => '20210224T160000' */
function digits(time: string): string {
	return time.replace(/[-:]/g, '');
}
