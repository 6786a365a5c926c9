import { describe, expect, test } from 'vitest';
import { addLinks } from '../../../src/calendar/add-links.ts';
import { uid } from '../../../src/domain/identity.ts';
import { lintCalendar } from '../../calendar/linter/index.ts';
import { catalogueWith, fourThursdays, sessionOf } from './content.ts';
import { publicationOf, writerFor } from './writing.ts';

const [first] = fourThursdays;
if (!first) throw new Error('the example has four sessions');

/** The catalogue of a month whose first session has other times. */
const withTimes = (times: object) =>
	catalogueWith({ theme: [{ ...first, ...times }, ...fourThursdays.slice(1)] });

/** The lines of the first session's event that tell its time. */
function event(times: object): string[] {
	const catalogue = withTimes(times);
	const session = sessionOf(catalogue, 'first');
	const file = writerFor(catalogue).sessionCalendar(session);
	const several = session.endDate ? [uid(session, catalogue.site.uidDomain)] : [];
	expect(lintCalendar(Buffer.from(file), 'download', new Set(several))).toEqual([]);
	return file
		.replaceAll('\r\n ', '')
		.split('\r\n')
		.filter((line) => /^(DTSTART|DTEND|STATUS|TRANSP|SUMMARY)/.test(line));
}

const summary = 'SUMMARY:Learning Thursdays: An introduction';

describe('an event', () => {
	test('whose time is to be announced is its day alone, and tentative', () => {
		expect(event({ starts: 'tba' })).toEqual([
			'DTSTART;VALUE=DATE:20201008',
			'DTEND;VALUE=DATE:20201009',
			summary,
			'STATUS:TENTATIVE',
			'TRANSP:TRANSPARENT',
		]);
	});

	test('of a whole day is the day, and sure', () => {
		expect(event({ allDay: true, date: '2020-12-31' })).toEqual([
			'DTSTART;VALUE=DATE:20201231',
			'DTEND;VALUE=DATE:20210101',
			summary,
			'STATUS:CONFIRMED',
			'TRANSP:OPAQUE',
		]);
	});

	test('without an end has no DTEND', () => {
		expect(event({ ends: 'tba' })).toEqual([
			'DTSTART:20201008T150000Z',
			summary,
			'STATUS:CONFIRMED',
			'TRANSP:OPAQUE',
		]);
	});

	test('until midnight ends as the next day begins', () => {
		expect(event({ ends: '24:00' }).slice(0, 2)).toEqual([
			'DTSTART:20201008T150000Z',
			'DTEND:20201008T230000Z',
		]);
	});

	test('of several days is one event from its start to its end', () => {
		const weekend = { date: '2020-10-23', endDate: '2020-10-25', starts: '18:00', ends: '14:00' };
		expect(event(weekend).slice(0, 2)).toEqual([
			'DTSTART:20201023T170000Z',
			'DTEND:20201025T140000Z',
		]);
	});

	test.each([
		['CONFIRMED', { allDay: true }],
		['TENTATIVE', { starts: 'tba' }],
		// Without a DTEND it would be a moment of the first day.
		['CONFIRMED', { ends: 'tba' }],
	])('of several days whose hours are not known is those days, %s: %j', (status, times) => {
		const days = { date: '2020-10-23', endDate: '2020-10-25' };
		expect(event({ ...days, ...times }).slice(0, 4)).toEqual([
			'DTSTART;VALUE=DATE:20201023',
			'DTEND;VALUE=DATE:20201026',
			summary,
			`STATUS:${status}`,
		]);
	});

	test('stays cancelled or postponed, whatever is known of its time', () => {
		expect(event({ starts: 'tba', status: 'cancelled' }).slice(2, 4)).toEqual([
			summary.replace(':', ':CANCELLED: '),
			'STATUS:CANCELLED',
		]);
		expect(event({ allDay: true, status: 'postponed' }).slice(2, 4)).toEqual([
			summary.replace(':', ':POSTPONED: '),
			'STATUS:TENTATIVE',
		]);
	});
});

test.each([
	[{ starts: 'tba' }, 'Thursday 8 October 2020, time to be announced'],
	[{ allDay: true }, 'Thursday 8 October 2020, all day'],
	[{ ends: 'tba' }, 'Thursday 8 October 2020, from 4pm, UK time'],
	[{ ends: '00:00' }, 'Thursday 8 October 2020, 4pm to midnight, UK time'],
	[
		{ endDate: '2020-10-09', ends: '02:00' },
		'Thursday 8 October 2020, 4pm to 2am the next day, UK time',
	],
	[
		{ endDate: '2020-10-10', ends: '14:00' },
		'Thursday 8 October 2020, 4pm to Saturday 10 October, 2pm, UK time',
	],
	[
		{ endDate: '2020-10-10', ends: 'tba' },
		'Thursday 8 October 2020, from 4pm, to Saturday 10 October, UK time',
	],
	[
		{ endDate: '2020-10-10', allDay: true },
		'Thursday 8 October 2020 to Saturday 10 October 2020, all day',
	],
	[
		{ endDate: '2020-10-10', starts: 'tba' },
		'Thursday 8 October 2020 to Saturday 10 October 2020, time to be announced',
	],
])('the description of %j says so', (times, words) => {
	const catalogue = withTimes(times);
	const text = writerFor(catalogue).event(sessionOf(catalogue, 'first')).replaceAll('\r\n ', '');
	expect(text.replaceAll('\\', '')).toContain(`n${words}n`);
});

const chicago = { timeZone: 'America/Chicago', timeZoneName: 'Chicago time' };

test('an event elsewhere is at its moment, and says its own time first', () => {
	const times = { ...chicago, starts: '13:30', ends: '15:00' };
	expect(event(times).slice(0, 2)).toEqual(['DTSTART:20201008T183000Z', 'DTEND:20201008T200000Z']);
	const catalogue = withTimes(times);
	const text = writerFor(catalogue).event(sessionOf(catalogue, 'first')).replaceAll('\r\n ', '');
	expect(text.replaceAll('\\', '')).toContain(
		'Thursday 8 October 2020, 1:30pm to 3pm, Chicago time (7:30pm to 9pm, UK time)',
	);
});

describe('links to add', () => {
	const times = (of: object) => {
		const catalogue = withTimes(of);
		const links = addLinks(sessionOf(catalogue, 'first'), {
			...publicationOf(catalogue),
			now: new Date('2020-10-01T00:00:00Z'),
		});
		return links.map(({ href }) => {
			const { searchParams } = new URL(href);
			const names = ['dates', 'ctz', 'startdt', 'enddt', 'allday', 'st', 'et', 'dur'];
			return names
				.filter((name) => searchParams.has(name))
				.map((name) => `${name}=${searchParams.get(name)}`)
				.join('&');
		});
	};

	test.each([{ starts: 'tba' }, { allDay: true }])('a day without hours: %j', (of) => {
		const outlook = 'startdt=2020-10-08&enddt=2020-10-08&allday=true';
		expect(times(of)).toEqual([
			'dates=20201008/20201009',
			outlook,
			outlook,
			'st=20201008&dur=allday',
		]);
	});

	test('without an end it ends as it starts, since none of them takes it otherwise', () => {
		const outlook = 'startdt=2020-10-08T15:00:00Z&enddt=2020-10-08T15:00:00Z';
		expect(times({ ends: 'tba' })).toEqual([
			'dates=20201008T160000/20201008T160000&ctz=Europe/London',
			outlook,
			outlook,
			'st=20201008T150000Z&et=20201008T150000Z',
		]);
	});

	test('of several days without hours Yahoo knows no link', () => {
		const outlook = 'startdt=2020-10-08&enddt=2020-10-10&allday=true';
		expect(times({ endDate: '2020-10-10', allDay: true })).toEqual([
			'dates=20201008/20201011',
			outlook,
			outlook,
		]);
	});

	test('elsewhere Google takes its wall time and its zone', () => {
		const [google, outlook] = times({ ...chicago, starts: '13:30', ends: '15:00' });
		expect(google).toBe('dates=20201008T133000/20201008T150000&ctz=America/Chicago');
		expect(outlook).toBe('startdt=2020-10-08T18:30:00Z&enddt=2020-10-08T20:00:00Z');
	});

	test('of several days with hours all have one', () => {
		const outlook = 'startdt=2020-10-08T15:00:00Z&enddt=2020-10-10T13:00:00Z';
		expect(times({ endDate: '2020-10-10', ends: '14:00' })).toEqual([
			'dates=20201008T160000/20201010T140000&ctz=Europe/London',
			outlook,
			outlook,
			'st=20201008T150000Z&et=20201010T130000Z',
		]);
	});

	test('until midnight Google’s end is on the next day', () => {
		expect(times({ ends: '24:00' })[0]).toBe(
			'dates=20201008T160000/20201009T000000&ctz=Europe/London',
		);
	});
});
