import { convertTimestampToArray, type EventAttributes } from 'ics';
import { type EventTime, type SessionEvent, sessionEvent } from '../domain/event.ts';
import type { Session } from '../domain/model.ts';
import type { Publication } from '../domain/publication.ts';
import { type Revision, stampWithoutHistory } from '../domain/revision.ts';
import type { CalendarDate } from '../domain/zoned-time.ts';
import { pageOf } from '../urls.ts';
import { addValues, type Component, textOf } from './component.ts';
import { type Attributes, madeByIcs } from './made-by-ics.ts';

/** RFC 5545 §3.8.1.11. */
const STATUS = { confirmed: 'CONFIRMED', tentative: 'TENTATIVE', cancelled: 'CANCELLED' } as const;

/** ics leaves out a CREATED of 0, the first instant of 1970: it becomes the second after. */
const SECOND = 1000;

/** The properties of every event, in the order of every file. */
const ORDER = [
	...['uid', 'dtstamp', 'created', 'last-modified', 'sequence', 'dtstart', 'dtend', 'summary'],
	...['status', 'transp', 'class', 'location', 'geo', 'categories', 'url', 'description'],
];

/**
 * Each session's VEVENT as text. ics makes all events in one go, and one pass over the component tree adds the
 * properties that ics cannot write.
 *
 * @throws {Error} when ics refuses an event
 */
export function eventTexts(
	sessions: readonly Session[],
	publication: Publication,
): Map<Session, string> {
	const entries = sessions.map((session) => entryOf(session, publication));
	const calendar = madeByIcs(entries.map(attributes));
	const components = calendar.getAllSubcomponents('vevent');
	return new Map(
		entries.map(({ session, event }, index) => {
			const component = components[index];
			if (!component) throw new Error(`ics made no event of ${session.id}.`);
			return [session, finished(component, event)];
		}),
	);
}

interface Entry {
	readonly session: Session;
	readonly event: SessionEvent;
	readonly revision: Revision | undefined;
}

/** A withdrawn session keeps the words of the day on which it went, because its stamps are of that day, too. */
function entryOf(session: Session, { site, addressOf, revisionOf }: Publication): Entry {
	const published = session.withdrawn?.session ?? session;
	const event = sessionEvent(published, { site, page: addressOf(pageOf(published)) });
	return { session, event, revision: revisionOf(published) };
}

/**
 * An event for ics. Without METHOD, DTSTAMP tells when the event last changed (RFC 5545 §3.8.7.2).
 */
function attributes({ event, revision }: Entry): Attributes {
	return {
		uid: event.uid,
		timestamp: (revision?.lastModified ?? stampWithoutHistory).getTime(),
		...(revision && {
			created: Math.max(revision.created.getTime(), SECOND),
			lastModified: revision.lastModified.getTime(),
			sequence: revision.sequence,
		}),
		...times(event.when),
		title: event.title,
		status: STATUS[event.status],
		transp: event.status === 'confirmed' ? 'OPAQUE' : 'TRANSPARENT',
		classification: 'PUBLIC',
		...(event.place && { location: event.place }),
		...(event.coordinates && { geo: geo(event.coordinates) }),
	};
}

/** A day without hours is of the type DATE, and the day after the last is its end (RFC 5545 §3.6.1). */
function times(when: EventTime): Pick<Attributes, 'start' | 'end'> {
	if ('firstDay' in when) return { start: day(when.firstDay), end: day(when.dayAfter) };
	const start = instant(when.start);
	const types = { startInputType: 'utc', startOutputType: 'utc' } as const;
	if (!when.end) return { start, ...types };
	return {
		...{ start, ...types },
		...{ end: instant(when.end), endInputType: 'utc', endOutputType: 'utc' },
	};
}

/** @example day('2021-02-24'); // => [2021, 2, 24] */
function day(date: CalendarDate): [number, number, number] {
	const [year = 0, month = 0, dayOfMonth = 0] = date.split('-').map(Number);
	return [year, month, dayOfMonth];
}

/** @example geo({ latitude: 51.5, longitude: -0.12 }); // => { lat: 51.5, lon: -0.12 } */
function geo({ latitude: lat, longitude: lon }: NonNullable<SessionEvent['coordinates']>) {
	return { lat, lon };
}

/** ics takes milliseconds in a third of the time of date arrays, but none below 0, and drops a DTEND of 0. */
function instant(date: Date): EventAttributes['start'] {
	const milliseconds = date.getTime();
	return milliseconds <= 0 ? convertTimestampToArray(milliseconds, 'utc') : milliseconds;
}

/**
 * Adds the properties that ics gets wrong: it does not escape CATEGORIES, takes quadratic time to fold a long
 * DESCRIPTION, and refuses a URL whose host is an IPv6 address or holds an underscore.
 */
function finished(component: Component, event: SessionEvent): string {
	addValues(component, 'categories', event.categories);
	component.addPropertyWithValue('url', event.page);
	component.addPropertyWithValue('description', event.description);
	return textOf(component, ORDER);
}
