import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addLinks } from '../../../src/calendar/add-links.ts';
import { subscribeLinks } from '../../../src/calendar/subscribe-links.ts';
import type { Catalogue } from '../../../src/domain/catalogue.ts';
import { instantOf } from '../../../src/domain/zoned-time.ts';
import { catalogueWith, sessionOf } from './content.ts';
import { publicationOf, read, writerFor } from './writing.ts';

const now = new Date('2020-10-01T00:00:00Z');
const page = 'https://training.example.org/thursdays/2020-10/third/';

const linksOf = (catalogue: Catalogue, slug = 'third', at = now) =>
	addLinks(sessionOf(catalogue, slug), { ...publicationOf(catalogue), now: at });

/** `20201022T160000Z` as an instant, without the help of the code under test. */
const instantOfDigits = (digits: string) =>
	new Date(digits.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, '$1-$2-$3T$4:$5:$6Z'));

/** Reads a link the way that a calendar on the web does. */
function understood(href: string) {
	const { host, searchParams } = new URL(href);
	const get = (name: string) => searchParams.get(name) ?? '';
	if (host === 'calendar.google.com') {
		const wall = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)00$/;
		const [start, end] = get('dates')
			.split('/')
			.map((digits) => {
				const [, year, month, day, hour, minute] = wall.exec(digits) ?? [];
				return instantOf(`${year}-${month}-${day}`, `${hour}:${minute}`, get('ctz'));
			});
		return { title: get('text'), start, end, place: get('location'), description: get('details') };
	}
	if (host === 'calendar.yahoo.com') {
		const [start, end] = [get('st'), get('et')].map(instantOfDigits);
		return { title: get('title'), start, end, place: get('in_loc'), description: get('desc') };
	}
	const [start, end] = [get('startdt'), get('enddt')].map((text) => new Date(text));
	return { title: get('subject'), start, end, place: get('location'), description: get('body') };
}

test('the four links, to the letter up to the description', () => {
	const hrefs = linksOf(catalogueWith()).map(({ name, href }) => [
		name,
		href.replace(/(details|body|desc)=[^&]*/, '$1='),
	]);
	expect(hrefs).toEqual([
		[
			'Google',
			'https://calendar.google.com/calendar/render?action=TEMPLATE&text=Learning%20Thursdays%3A%20Privilege%20101&dates=20201022T160000%2F20201022T171500&ctz=Europe%2FLondon&details=&location=Online',
		],
		[
			'Outlook.com',
			'https://outlook.live.com/calendar/0/action/compose?rru=addevent&startdt=2020-10-22T15%3A00%3A00Z&enddt=2020-10-22T16%3A15%3A00Z&subject=Learning%20Thursdays%3A%20Privilege%20101&location=Online&body=',
		],
		[
			'Microsoft 365',
			'https://outlook.office.com/calendar/0/action/compose?rru=addevent&startdt=2020-10-22T15%3A00%3A00Z&enddt=2020-10-22T16%3A15%3A00Z&subject=Learning%20Thursdays%3A%20Privilege%20101&location=Online&body=',
		],
		[
			'Yahoo',
			'https://calendar.yahoo.com/?v=60&title=Learning%20Thursdays%3A%20Privilege%20101&st=20201022T150000Z&et=20201022T161500Z&in_loc=Online&desc=',
		],
	]);
});

test('each link says what the calendar file says', () => {
	fc.assert(
		fc.property(
			fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }),
			fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }),
			fc.string({ unit: 'grapheme', maxLength: 5000 }),
			(title, place, summary) => {
				const catalogue = catalogueWith({
					theme: [{ id: 'third', title, place, summary, date: '2020-10-29', tracks: ['leaders'] }],
				});
				const { event } = read(writerFor(catalogue).sessionCalendar(sessionOf(catalogue, 'third')));
				const links = linksOf(catalogue);
				for (const { href } of links) {
					expect(href.length).toBeLessThan(2000);
					expect(href).not.toContain('+');
					const link = understood(href);
					expect(link.title).toBe(event.getFirstPropertyValue('summary'));
					expect(link.place).toBe(event.getFirstPropertyValue('location') ?? '');
					expect(link.start).toEqual(new Date('2020-10-29T16:00:00Z'));
					expect(link.end).toEqual(new Date('2020-10-29T17:15:00Z'));
					expect(link.description.split('\n').at(-1)).toBe(page);
				}
			},
		),
	);
});

describe('the description of a link', () => {
	const withSummary = (summary: string) =>
		catalogueWith({
			theme: [{ id: 'third', title: 'T', summary, date: '2020-10-22', tracks: ['leaders'] }],
		});

	test('is that of the file where it fits', () => {
		const catalogue = withSummary('Short.');
		const { event } = read(writerFor(catalogue).sessionCalendar(sessionOf(catalogue, 'third')));
		for (const { href } of linksOf(catalogue)) {
			expect(understood(href).description).toBe(event.getFirstPropertyValue('description'));
		}
	});

	test('gives way, not the title, the place or the address of the page', () => {
		const links = linksOf(withSummary('漢字'.repeat(1000)));
		expect(links).toHaveLength(4);
		for (const { href } of links) {
			const { description } = understood(href);
			expect(href.length).toBeLessThan(2000);
			expect(description).toContain('4pm to 5:15pm, UK time');
			expect(description.endsWith(`\n${page}`)).toBe(true);
		}
	});

	test('does not save a link whose place alone is too long', () => {
		const theme = [
			{ id: 'third', title: 'T', place: 'p'.repeat(2000), date: '2020-10-22', tracks: ['leaders'] },
		];
		expect(linksOf(catalogueWith({ theme }))).toEqual([]);
	});
});

describe('there are no links', () => {
	test.each(['cancelled', 'postponed'] as const)('for a %s session', (status) => {
		const theme = [{ id: 'third', title: 'T', date: '2020-10-22', tracks: ['leaders'], status }];
		expect(linksOf(catalogueWith({ theme }))).toEqual([]);
	});

	test('from the end of a session on', () => {
		const before = new Date('2020-10-22T16:14:59Z');
		const end = new Date('2020-10-22T16:15:00Z');
		expect(linksOf(catalogueWith(), 'third', before)).toHaveLength(4);
		expect(linksOf(catalogueWith(), 'third', end)).toEqual([]);
	});
});

test('ways to subscribe', () => {
	const feed = 'https://training.example.org/calendars/thursdays.ics';
	const links = subscribeLinks(feed, 'Race, Power & Privilege');
	expect(links.map(({ href }) => href)).toEqual([
		'webcal://training.example.org/calendars/thursdays.ics',
		'https://calendar.google.com/calendar/r?cid=webcal%3A%2F%2Ftraining.example.org%2Fcalendars%2Fthursdays.ics',
		'https://outlook.live.com/calendar/0/addfromweb?url=https%3A%2F%2Ftraining.example.org%2Fcalendars%2Fthursdays.ics&name=Race%20Power%20%26%20Privilege',
		'https://outlook.office.com/calendar/0/addfromweb?url=https%3A%2F%2Ftraining.example.org%2Fcalendars%2Fthursdays.ics&name=Race%20Power%20%26%20Privilege',
		feed,
	]);
	expect(new Set(links.map(({ name }) => name)).size).toBe(5);
});
