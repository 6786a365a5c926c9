import { eventDescription } from '../domain/event/description.ts';
import { sessionEvent } from '../domain/event.ts';
import type { Session } from '../domain/model.ts';
import type { Publication } from '../domain/publication.ts';
import { goesAhead } from '../domain/session.ts';
import { pageOf } from '../urls.ts';
import { words } from '../words/index.ts';
import { addressWith, type Link } from './link.ts';

/** Some mail programs and servers cut links that are longer. */
const LENGTH_BELOW = 2000;

/** The lengths of description to try where the whole one makes the link too long. */
const LENGTHS = [800, 600, 400, 200];

/** The texts that every calendar takes, each under a name of its own. */
interface Facts {
	readonly title: string;
	readonly place: string;
	readonly description: string;
}

/**
 * Links that put one session into a calendar on the web: Google, Outlook.com, Microsoft 365, Yahoo.
 * There is none for a session that is past, cancelled or postponed, because a link cannot follow its changes.
 * If a link gets too long, its description is cut, down to the address of the page. If that is not enough, the link is
 * left out.
 */
export function addLinks(
	session: Session,
	{ site, addressOf, now }: Pick<Publication, 'site' | 'addressOf'> & { now: Date },
): Link[] {
	if (session.end <= now || !goesAhead(session)) return [];
	const page = addressOf(pageOf(session));
	const { title, place, description: whole } = sessionEvent(session, { site, page });
	const descriptions = [
		() => whole,
		...LENGTHS.map((atMost) => () => eventDescription(session, { site, page, atMost })),
		() => page,
	];
	return calendars(session, site.timeZone).flatMap(({ name, hrefWith }) => {
		for (const description of descriptions) {
			const href = hrefWith({ title, place, description: description() });
			if (href.length < LENGTH_BELOW) return [{ name, href }];
		}
		return [];
	});
}

function calendars(session: Session, timeZone: string) {
	const { programs } = words.calendars;
	return [
		{ name: programs.google, hrefWith: (facts: Facts) => google(facts, session, timeZone) },
		{ name: programs.outlook, hrefWith: (facts: Facts) => outlook('live.com', facts, session) },
		{
			name: programs.microsoft365,
			hrefWith: (facts: Facts) => outlook('office.com', facts, session),
		},
		{ name: programs.yahoo, hrefWith: (facts: Facts) => yahoo(facts, session) },
	];
}

/** Google takes wall times with their zone beside them. It misreads times in UTC that come with a zone. */
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
