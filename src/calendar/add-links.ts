import { eventDescription } from '../domain/event/description.ts';
import { type EventTime, sessionEvent } from '../domain/event.ts';
import type { Session } from '../domain/model.ts';
import type { Publication } from '../domain/publication.ts';
import { goesAhead } from '../domain/session.ts';
import { addDays, localTime } from '../domain/zoned-time.ts';
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
 * left out, and so is that of a calendar whose link cannot say the time.
 */
export function addLinks(
	session: Session,
	{ site, addressOf, now }: Pick<Publication, 'site' | 'addressOf'> & { now: Date },
): Link[] {
	if (session.end <= now || !goesAhead(session)) return [];
	const page = addressOf(pageOf(session));
	const { title, place, when, description: whole } = sessionEvent(session, { site, page });
	const descriptions = [
		() => whole,
		...LENGTHS.map((atMost) => () => eventDescription(session, { page, atMost })),
		() => page,
	];
	return calendars(linkTimes(session, when)).flatMap(({ name, hrefWith }) => {
		for (const description of descriptions) {
			const href = hrefWith({ title, place, description: description() });
			if (href.length < LENGTH_BELOW) return [{ name, href }];
		}
		return [];
	});
}

/** The parameters by which each calendar takes the time of an event. */
interface LinkTimes {
	readonly google: Parameters;
	readonly outlook: Parameters;
	readonly yahoo: Parameters | undefined;
}

type Parameters = Readonly<Record<string, string>>;

/**
 * The time of an event as the calendars on the web take it.
 *
 * Google takes wall times with their zone beside them, since it misreads times in UTC that come with a zone. Its days end
 * before the day given. Outlook's form shows the last day itself. Yahoo takes one day without hours, and no more: it ignores
 * either the last day or that there are no hours (spatie/calendar-links#240). None of them takes an event without an end, so
 * that one ends as it starts.
 */
function linkTimes({ timeZone }: Session, when: EventTime): LinkTimes {
	if ('firstDay' in when) {
		const { firstDay, dayAfter } = when;
		const lastDay = addDays(dayAfter, -1);
		return {
			google: { dates: `${digits(firstDay)}/${digits(dayAfter)}` },
			outlook: { startdt: firstDay, enddt: lastDay, allday: 'true' },
			yahoo: firstDay === lastDay ? { st: digits(firstDay), dur: 'allday' } : undefined,
		};
	}
	const { start, end = start } = when;
	const local = (instant: Date) => digits(localTime(instant, timeZone).slice(0, 19));
	return {
		google: { dates: `${local(start)}/${local(end)}`, ctz: timeZone },
		outlook: { startdt: seconds(start), enddt: seconds(end) },
		yahoo: { st: digits(seconds(start)), et: digits(seconds(end)) },
	};
}

function calendars({ google: dates, outlook: moments, yahoo: times }: LinkTimes) {
	const { programs } = words.calendars;
	const outlookAt = (host: string) => (facts: Facts) => outlook(host, facts, moments);
	return [
		{ name: programs.google, hrefWith: (facts: Facts) => google(facts, dates) },
		{ name: programs.outlook, hrefWith: outlookAt('live.com') },
		{ name: programs.microsoft365, hrefWith: outlookAt('office.com') },
		...(times ? [{ name: programs.yahoo, hrefWith: (facts: Facts) => yahoo(facts, times) }] : []),
	];
}

function google({ title, place, description }: Facts, times: Parameters): string {
	return addressWith('https://calendar.google.com/calendar/render', {
		action: 'TEMPLATE',
		text: title,
		...times,
		details: description,
		location: place,
	});
}

function outlook(host: string, { title, place, description }: Facts, times: Parameters): string {
	return addressWith(`https://outlook.${host}/calendar/0/action/compose`, {
		rru: 'addevent',
		...times,
		subject: title,
		location: place,
		body: description,
	});
}

function yahoo({ title, place, description }: Facts, times: Parameters): string {
	return addressWith('https://calendar.yahoo.com/', {
		v: '60',
		title,
		...times,
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
