import ICAL from 'ical.js';
import { calendarWriter } from '../../../src/calendar/calendar-writer.ts';
import type { Catalogue } from '../../../src/domain/catalogue.ts';
import type { Publication } from '../../../src/domain/publication.ts';
import { sessionOf } from './content.ts';

/** Calendars of made-up content, written as a build would and read back. */

export const revision = {
	created: new Date('2020-09-01T08:00:00Z'),
	lastModified: new Date('2021-01-05T09:30:15Z'),
	sequence: 2,
};

export function publicationOf({ site }: Catalogue): Publication {
	return {
		site,
		revisionOf: () => revision,
		addressOf: (path) => `https://training.example.org${path}`,
	};
}

export function writerFor(catalogue: Catalogue) {
	return calendarWriter(catalogue.sessions, publicationOf(catalogue));
}

/** A calendar's text, read back by ical.js. */
export function read(calendar: string) {
	const root = ICAL.Component.fromString(calendar);
	const events = root.getAllSubcomponents('vevent');
	return { root, events, event: events[0] as (typeof events)[number] };
}

/** A session's event, read back. */
export function eventOf(catalogue: Catalogue, slug: string) {
	return read(writerFor(catalogue).sessionCalendar(sessionOf(catalogue, slug))).event;
}

/** One property of a session's event, read back. */
export function propertyOf(catalogue: Catalogue, slug: string, name: string): string {
	return String(eventOf(catalogue, slug).getFirstPropertyValue(name) ?? '');
}
