import { afterEach, describe, expect, test, vi } from 'vitest';
import { calendarWriter } from '../../../src/calendar/calendar-writer.ts';
import { feeds } from '../../../src/calendar/feed.ts';
import { feedFile } from '../../../src/calendar/feed-file.ts';
import { calendarResponse } from '../../../src/calendar/response.ts';
import { catalogueWith, runOf, sessionOf } from './content.ts';
import { publicationOf, read, revision, writerFor } from './writing.ts';

const catalogue = catalogueWith();
const feedCalled = (slug: string, from = catalogue) => {
	const feed = feeds(from).find((one) => one.slug === slug);
	if (!feed) throw new Error(`There is no feed ${slug}.`);
	return feed;
};

const octets = (text: string) => Buffer.byteLength(text);

/** Dates from 1 January 2001 on. */
const day = (number: number) => new Date(Date.UTC(2001, 0, number)).toISOString().slice(0, 10);

const days = (count: number, summary?: string) =>
	Array.from({ length: count }, (_, index) => ({
		id: `day-${index + 1}`,
		title: `Day ${index + 1}`,
		date: day(index + 1),
		tracks: ['leaders'],
		...(summary === undefined ? {} : { summary }),
	}));

test('a session’s event is the same, byte for byte, in every file', () => {
	const writer = writerFor(catalogue);
	const session = sessionOf(catalogue, 'third');
	const event = writer.event(session);
	const files = [
		writer.sessionCalendar(session),
		writer.runCalendar(runOf(catalogue, 'thursdays/2020-10')),
		...['training', 'thursdays', 'thursdays-leaders', 'thursdays-masterclasses'].map((slug) =>
			writer.feedCalendar(feedCalled(slug)),
		),
	];
	for (const file of files) {
		expect(file.split(event)).toHaveLength(2);
		expect(file).toBe(file.toWellFormed().normalize('NFC'));
	}
	expect(writerFor(catalogue).sessionCalendar(session)).toBe(files[0]);
});

test('a session’s event is rendered once', () => {
	const revisionOf = vi.fn(() => revision);
	const writer = calendarWriter(catalogue.sessions, {
		...publicationOf(catalogue),
		revisionOf,
	});
	for (const session of catalogue.sessions) writer.sessionCalendar(session);
	for (const feed of feeds(catalogue)) writer.feedCalendar(feed);
	expect(revisionOf).toHaveBeenCalledTimes(catalogue.sessions.length);
});

test('writing a file leaves those written later as they are', () => {
	const writer = writerFor(catalogue);
	const before = writer.feedCalendar(feedCalled('training'));
	for (const session of catalogue.sessions) writer.sessionCalendar(session);
	expect(writer.feedCalendar(feedCalled('training'))).toBe(before);
});

describe('the clock', () => {
	afterEach(() => {
		vi.useRealTimers();
	});

	test('changes nothing', () => {
		const at = (instant: string) => {
			vi.useFakeTimers({ now: new Date(instant) });
			const writer = writerFor(catalogue);
			return feeds(catalogue).map((feed) => writer.feedCalendar(feed));
		};
		expect(at('2020-10-10T10:00:00Z')).toEqual(at('2040-01-01T00:00:00Z'));
	});
});

describe('a download', () => {
	const writer = writerFor(catalogue);

	test.each([
		['session', writer.sessionCalendar(sessionOf(catalogue, 'third')), 1],
		['run', writer.runCalendar(runOf(catalogue, 'schools/2021-spring')), 5],
	])('of a %s has what every calendar has, and no name', (_, file, count) => {
		const { root, events } = read(file);
		expect(root.getAllProperties().map(({ name }) => name)).toEqual([
			'version',
			'prodid',
			'calscale',
		]);
		expect(events).toHaveLength(count);
	});
});

describe('a feed', () => {
	test('says what it is, where it comes from and how often to ask', () => {
		const named = catalogueWith({ series: { title: 'Race, Power; \\ Privilege' } });
		const file = writerFor(named).feedCalendar(feedCalled('thursdays-leaders', named));
		expect(file.split('BEGIN:VEVENT')[0]?.split('\r\n')).toEqual([
			'BEGIN:VCALENDAR',
			'VERSION:2.0',
			'PRODID:-//Training site//Calendar//EN',
			'CALSCALE:GREGORIAN',
			'NAME:Race Power / Privilege: Leaders',
			'X-WR-CALNAME:Race Power / Privilege: Leaders',
			'DESCRIPTION:Free sessions on Thursdays. Leaders is open to everyone.',
			'X-WR-CALDESC:Free sessions on Thursdays. Leaders is open to everyone.',
			'URL:https://training.example.org/schedule/thursdays/leaders/',
			'SOURCE;VALUE=URI:https://training.example.org/calendars/thursdays-leaders.',
			' ics',
			'REFRESH-INTERVAL;VALUE=DURATION:PT6H',
			'X-PUBLISHED-TTL:PT6H',
			'',
		]);
	});

	test('of a description with commas escapes it', () => {
		const described = catalogueWith({ site: { summary: 'One, two; three\\' } });
		const file = writerFor(described).feedCalendar(feedCalled('training', described));
		expect(file).toContain('\r\nDESCRIPTION:One\\, two\\; three\\\\\r\n');
		expect(file).toContain('\r\nX-WR-CALDESC:One\\, two\\; three\\\\\r\n');
	});

	test('holds the latest 1,000 of 1,001 sessions', () => {
		const many = catalogueWith({ theme: days(1001) });
		const { events } = read(writerFor(many).feedCalendar(feedCalled('thursdays', many)));
		expect(events).toHaveLength(1000);
		const summaries = events.map((event) => event.getFirstPropertyValue('summary'));
		expect(summaries[0]).toBe('Learning Thursdays: Day 2');
		expect(summaries.at(-1)).toBe('Learning Thursdays: Day 1001');
	});

	test('may be 1,000,000 octets long, and not one more', () => {
		const feed = feedCalled('thursdays');
		const fileWith = (events: string[]) => feedFile(feed, events, publicationOf(catalogue));
		const room = 1_000_000 - octets(fileWith([]));
		const fits = 'x'.repeat(room - 2);
		expect(octets(fileWith(['ab', fits]))).toBe(1_000_000);
		expect(fileWith(['abc', fits])).not.toContain('abc');
	});

	test('holds as many of the latest as 1,000,000 octets take', () => {
		const many = catalogueWith({ theme: days(900, 'مفتوح '.repeat(200)) });
		const writer = writerFor(many);
		const file = writer.feedCalendar(feedCalled('thursdays', many));
		const { length } = read(file).events;
		expect(length).toBeLessThan(900);
		expect(octets(file)).toBeLessThanOrEqual(1_000_000);
		expect(file).toContain('Day 900');
		const next = writer.event(sessionOf(many, `day-${900 - length}`));
		expect(octets(file) + octets(next)).toBeGreaterThan(1_000_000);
	});
});

describe('the feeds of a catalogue', () => {
	test('are those of the site, each programme and each track', () => {
		expect(
			feeds(catalogue).map(({ slug, sessions, pagePath }) => [slug, sessions.length, pagePath]),
		).toEqual([
			['training', 9, '/'],
			['thursdays', 4, '/thursdays/'],
			['thursdays-leaders', 3, '/schedule/thursdays/leaders/'],
			['thursdays-masterclasses', 3, '/schedule/thursdays/masterclasses/'],
			['schools', 5, '/schools/'],
		]);
	});

	test('have none without a session', () => {
		const leadersOnly = catalogueWith({ theme: days(1) });
		expect(feeds(leadersOnly).map(({ slug }) => slug)).not.toContain('thursdays-masterclasses');
	});

	test('may not share a file', () => {
		const twins = catalogueWith({ site: { slug: 'thursdays-leaders' } });
		expect(() => feeds(twins)).toThrow(
			'"Training" and "Learning Thursdays: Leaders" would both be /calendars/thursdays-leaders.ics',
		);
	});
});

test('a calendar is served as one, in UTF-8', async () => {
	const response = calendarResponse('BEGIN:VCALENDAR');
	expect(response.headers.get('Content-Type')).toBe('text/calendar; charset=utf-8');
	expect(await response.text()).toBe('BEGIN:VCALENDAR');
});
