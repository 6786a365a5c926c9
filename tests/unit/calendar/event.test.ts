import { describe, expect, test } from 'vitest';
import { calendarWriter } from '../../../src/calendar/calendar-writer.ts';
import { catalogueFrom } from '../../../src/domain/catalogue.ts';
import { entriesWith } from '../content.ts';
import { catalogueWith, fiveWednesdays, sessionOf } from './content.ts';
import { eventOf, propertyOf, publicationOf, read, revision, writerFor } from './writing.ts';

test('an event, byte for byte', () => {
	const catalogue = catalogueWith({
		cohortRegistration: { url: 'https://forms.example.org/x', closes: '2021-02-20' },
	});
	expect(writerFor(catalogue).event(sessionOf(catalogue, 'cycle')).split('\r\n')).toEqual([
		'BEGIN:VEVENT',
		'UID:schools.2021-spring.cycle@example.org',
		'DTSTAMP:20210105T093015Z',
		'CREATED:20200901T080000Z',
		'LAST-MODIFIED:20210105T093015Z',
		'SEQUENCE:2',
		'DTSTART:20210310T160000Z',
		'DTEND:20210310T180000Z',
		'SUMMARY:Organising in Schools: The cycle of action',
		'STATUS:CONFIRMED',
		'TRANSP:OPAQUE',
		'CLASS:PUBLIC',
		'LOCATION:Online (Zoom)',
		'CATEGORIES:Organising in Schools',
		'URL:https://training.example.org/schools/2021-spring/cycle/',
		'DESCRIPTION:Session 3 of 5\\nHow a plan becomes an action.\\nFor: Teachers a',
		' nd link workers.\\nWednesday 10 March 2021\\, 4pm to 6pm\\, UK time\\nRegister',
		' : https://forms.example.org/x\\nRegistration closes on Saturday 20 February',
		'  2021.\\nhttps://training.example.org/schools/2021-spring/cycle/',
		'END:VEVENT',
		'',
	]);
});

test('a venue whose place on the map is known is told to maps', () => {
	const hall = { name: 'Hall', street: '1 Mill Lane', locality: 'Leeds', country: 'GB' };
	const geoOf = (place: object) => {
		const venues = [{ id: 'hall', data: { ...hall, ...place } }];
		const entries = entriesWith({ cohort: { place: undefined, venue: 'hall' } });
		const from = catalogueFrom({ ...entries, venues });
		return writerFor(from)
			.event(sessionOf(from, 'power'))
			.match(/^GEO:.*$/m)?.[0];
	};
	expect(geoOf({ latitude: 53.79, longitude: -1.54 })).toBe('GEO:53.79;-1.54');
	expect(geoOf({})).toBeUndefined();
});

test('without a history it claims none', () => {
	const catalogue = catalogueWith();
	const writer = calendarWriter(catalogue.sessions, {
		...publicationOf(catalogue),
		revisionOf: () => undefined,
	});
	const lines = writer.event(sessionOf(catalogue, 'cycle')).split('\r\n');
	expect(lines.filter((line) => /^(DTSTAMP|CREATED|LAST-MODIFIED|SEQUENCE)/.test(line))).toEqual([
		'DTSTAMP:20200101T000000Z',
	]);
});

test('a withdrawn session says what it said when it went', () => {
	const [before, after] = [catalogueWith(), catalogueWith({ course: { title: 'Another name' } })];
	const session = sessionOf(before, 'cycle');
	const withdrawn = { session, as: 'kept', on: '2021-01-05' } as const;
	const today = { ...sessionOf(after, 'cycle'), withdrawn };
	expect(writerFor({ ...after, sessions: [today] }).event(today)).toBe(
		writerFor(before).event(session),
	);
});

describe('UID', () => {
	const plain = 'schools.2021-spring.cycle@example.org';

	test('changes with neither date, time, title, order, status nor the site’s address', () => {
		const changed = catalogueWith({
			site: { url: 'https://elsewhere.example', name: 'Other', slug: 'other' },
			cohort: [
				{
					part: 'cycle',
					date: '2021-02-01',
					title: 'Other',
					starts: '09:00',
					status: 'cancelled',
				},
				...fiveWednesdays.filter(({ part }) => part !== 'cycle'),
			],
		});
		const publication = {
			...publicationOf(changed),
			addressOf: (path: string) => `https://x.test/a${path}`,
		};
		const file = calendarWriter(changed.sessions, publication).sessionCalendar(
			sessionOf(changed, 'cycle'),
		);
		expect(read(file).event.getFirstPropertyValue('uid')).toBe(plain);
		expect(propertyOf(catalogueWith(), 'cycle', 'uid')).toBe(plain);
	});

	test('stays that of the oldest id', () => {
		const renamed = catalogueWith({
			cohort: [
				{
					part: 'cycle',
					id: 'new',
					date: '2021-03-10',
					formerly: ['schools/2020/old', 'schools/b/c'],
				},
			],
		});
		expect(propertyOf(renamed, 'new', 'uid')).toBe('schools.2020.old@example.org');
	});
});

test('the clock changes between 22 and 29 October 2020', () => {
	const catalogue = catalogueWith();
	const start = (slug: string) => propertyOf(catalogue, slug, 'dtstart');
	expect(['first', 'second', 'third', 'fourth'].map(start)).toEqual([
		'2020-10-08T15:00:00Z',
		'2020-10-15T15:00:00Z',
		'2020-10-22T15:00:00Z',
		'2020-10-29T16:00:00Z',
	]);
	expect(propertyOf(catalogue, 'fourth', 'dtend')).toBe('2020-10-29T17:15:00Z');
});

test('a session of a day before 1970 has its date', () => {
	const catalogue = catalogueWith({ cohort: [{ part: 'cycle', date: '1969-07-16' }] });
	// British clocks were an hour ahead of Greenwich from 1968 to 1971.
	expect(propertyOf(catalogue, 'cycle', 'dtstart')).toBe('1969-07-16T15:00:00Z');
	expect(propertyOf(catalogue, 'cycle', 'dtend')).toBe('1969-07-16T17:00:00Z');
});

test('a commit at the very start of 1970 leaves no event without CREATED', () => {
	const catalogue = catalogueWith();
	const writer = calendarWriter(catalogue.sessions, {
		...publicationOf(catalogue),
		revisionOf: () => ({ ...revision, created: new Date(0) }),
	});
	const { event } = read(writer.sessionCalendar(sessionOf(catalogue, 'cycle')));
	expect(String(event.getFirstPropertyValue('created'))).toBe('1970-01-01T00:00:01Z');
});

test.each(['http://[::1]:4321', 'http://training_site:8080'])('URL leads to %s', (origin) => {
	const catalogue = catalogueWith();
	const writer = calendarWriter(catalogue.sessions, {
		...publicationOf(catalogue),
		addressOf: (path) => origin + path,
	});
	const { event } = read(writer.sessionCalendar(sessionOf(catalogue, 'cycle')));
	expect(event.getFirstPropertyValue('url')).toBe(`${origin}/schools/2021-spring/cycle/`);
});

test('an event that ics refuses stops the build', () => {
	const catalogue = catalogueWith();
	const writer = calendarWriter(catalogue.sessions, {
		...publicationOf(catalogue),
		revisionOf: () => ({ ...revision, sequence: 2 ** 31 }),
	});
	expect(() => writer.event(sessionOf(catalogue, 'cycle'))).toThrow(
		/^ics refuses a session's event: sequence must be less than/,
	);
});

describe.each([
	['scheduled', 'CONFIRMED', 'OPAQUE', 'Organising in Schools: The cycle of action'],
	[
		'postponed',
		'TENTATIVE',
		'TRANSPARENT',
		'POSTPONED: Organising in Schools: The cycle of action',
	],
	[
		'cancelled',
		'CANCELLED',
		'TRANSPARENT',
		'CANCELLED: Organising in Schools: The cycle of action',
	],
] as const)('a %s session', (status, expectedStatus, transp, summary) => {
	const catalogue = catalogueWith({
		cohort: [{ part: 'cycle', date: '2021-03-10', status, note: 'The speaker is ill.' }],
	});
	const description = propertyOf(catalogue, 'cycle', 'description');

	test('says so in STATUS, TRANSP and SUMMARY', () => {
		expect(propertyOf(catalogue, 'cycle', 'status')).toBe(expectedStatus);
		expect(propertyOf(catalogue, 'cycle', 'transp')).toBe(transp);
		expect(propertyOf(catalogue, 'cycle', 'summary')).toBe(summary);
	});

	test('says so in DESCRIPTION, with the note', () => {
		expect(/session is (postponed|cancelled)/.exec(description)?.[1]).toBe(
			status === 'scheduled' ? undefined : status,
		);
		expect(description).toMatch(
			/Wednesday 10 March 2021, 4pm to 6pm, UK time\.?\nThe speaker is ill\.\n/,
		);
	});

	test('speaks of registering only while it goes ahead', () => {
		expect(description.includes('office@example.org')).toBe(status === 'scheduled');
		expect(/regist/i.test(description)).toBe(status === 'scheduled');
	});
});

test('SUMMARY stays under 100 characters and keeps the start of programme and title', () => {
	const title =
		'How four neighbours, two schools, a mosque and one very patient bus driver won a crossing';
	const summary = (course: string, status: 'scheduled' | 'cancelled') =>
		propertyOf(
			catalogueWith({
				course: { title: course },
				cohort: [{ part: 'cycle', date: '2021-03-10', title, status }],
			}),
			'cycle',
			'summary',
		);
	expect(summary('Schools', 'scheduled')).toBe(`Schools: ${title}`);
	expect(summary('Schools', 'cancelled')).toBe(
		'CANCELLED: Schools: How four neighbours, two schools, a mosque and one very patient bus driver won…',
	);
	expect(summary('A programme with a name that goes on and on and on', 'scheduled')).toBe(
		'A programme with a name that goes on…: How four neighbours, two schools, a mosque and one very…',
	);
});

test('SUMMARY says a title once that the course and its session share', () => {
	const catalogue = catalogueWith({
		course: { title: 'First aid' },
		cohort: [{ part: 'cycle', date: '2021-03-10', title: 'First aid', status: 'cancelled' }],
	});
	expect(propertyOf(catalogue, 'cycle', 'summary')).toBe('CANCELLED: First aid');
});

test('CATEGORIES holds programme and tracks, each a value of its own', () => {
	const catalogue = catalogueWith({ series: { title: 'Pupils, Tenants; & co\\' } });
	expect(eventOf(catalogue, 'third').getFirstProperty('categories')?.getValues()).toEqual([
		'Pupils, Tenants; & co',
		'Leaders',
		'Masterclasses',
	]);
});
