import { after, line } from '../edits.ts';
import { type Fault, inDownload, inFeed } from './fault.ts';

const start = (value: string) => line('DTSTART', `DTSTART${value}`);
const forms = [
	...['20210224', '20210224T160000z', '20210224T1600Z', '2021-02-24T16:00:00Z', '20210224 160000Z'],
	...['20210224T160000+0000', '20210224T160000.000Z', '160000Z', 'tomorrow', ''],
];
const unreal = {
	'30 February of a leap year': '20200230T160000Z',
	'29 February 1900': '19000229T160000Z',
	'month 13': '20211324T160000Z',
	'month 0': '20210024T160000Z',
	'day 0': '20210200T160000Z',
	'24:00': '20210224T240000Z',
	'minute 60': '20210224T166000Z',
	'second 61': '20210224T160061Z',
};
const pastTheLast = [
	'0132',
	'0229',
	'0332',
	'0431',
	'0532',
	'0631',
	'0732',
	'0832',
	'0931',
	'1032',
	'1131',
	'1232',
];
const zone = [
	...['BEGIN:VTIMEZONE', 'TZID:Europe/London', 'BEGIN:STANDARD', 'DTSTART:19961027T020000'],
	...['TZOFFSETFROM:+0100', 'TZOFFSETTO:+0000', 'END:STANDARD', 'END:VTIMEZONE'],
];
const durations = [
	'P1DT',
	'P',
	'PT',
	'6H',
	'PT6',
	'P6H',
	'P1W2D',
	'P1M',
	'P1Y',
	'PT1H30S',
	'PT6h',
	'PT0.5H',
	'PT6H ',
];

/** Faults of values (RFC 5545 §3.3). */
export const valueFaults: readonly Fault[] = [
	...forms.map((value) => inDownload('date-time-form', `DTSTART of ${value}`, start(`:${value}`))),
	inDownload('date-time-form', 'CREATED', line('CREATED', 'CREATED:20201201')),
	...['DTSTART', 'DTEND', 'DTSTAMP', 'LAST-MODIFIED', 'CREATED'].map((name) =>
		inDownload('date-time-utc', `a floating ${name}`, line(name, `${name}:20210224T170000`)),
	),
	inDownload(
		'date-time-utc',
		'a local time with its VTIMEZONE',
		(file) => after('CALSCALE:', ...zone)(start(';TZID=Europe/London:20210224T160000')(file)),
		['component-refused'],
	),
	...Object.entries(unreal).map(([name, value]) =>
		inDownload('date-time-value', name, start(`:${value}`)),
	),
	...['1969', '2101', '0001'].map((year) =>
		inDownload(
			'date-time-year',
			year,
			line('CREATED', `CREATED:${year}1231T235959Z`),
			year === '2101' ? ['created-modified'] : [],
		),
	),
	...pastTheLast.map((day) => inDownload('date-time-value', day, start(`:2021${day}T160000Z`))),
	inDownload('date-time-value', 'of DTSTAMP', line('DTSTAMP', 'DTSTAMP:20210230T160000Z')),
	inDownload('tzid-with-utc', 'of DTSTART', start(';TZID=Europe/London:20210224T160000Z')),
	inDownload('tzid-undefined', 'of DTSTART', start(';TZID=Europe/London:20210224T160000')),
	inDownload(
		'tzid-undefined',
		'of DTEND',
		line('DTEND', 'DTEND;TZID="GMT Standard Time":20210224T180000'),
	),

	...durations.map((value) =>
		inFeed(
			'duration-form',
			`REFRESH-INTERVAL of ${value}`,
			line('REFRESH', `REFRESH-INTERVAL;VALUE=DURATION:${value}`),
		),
	),
	inFeed('duration-form', 'X-PUBLISHED-TTL of 6', line('X-PUBLISHED', 'X-PUBLISHED-TTL:6')),
	...['PT0S', '-PT6H'].map((value) =>
		inFeed(
			'duration-positive',
			value,
			line('REFRESH', `REFRESH-INTERVAL;VALUE=DURATION:${value}`),
			['feed-refresh'],
		),
	),

	...['51.5', '91;0', '0;181', '51,5;-0,1', '51.5; -0.1', 'north;east'].map((value) =>
		inDownload('geo-form', `GEO of ${value}`, after('CLASS:', `GEO:${value}`)),
	),
	...['-1', '+1', '1.5', 'one', '', '2147483648'].map((value) =>
		inDownload('sequence-form', `SEQUENCE of ${value}`, line('SEQUENCE', `SEQUENCE:${value}`)),
	),

	...[
		'/schools/',
		'//example.org/',
		'example.org',
		'https://example.org/a\\,b',
		'https://example.org/Łódź',
	].map((value) =>
		inDownload('uri-form', `URL of ${value}`, line('URL', `URL:${value}`), ['description-url']),
	),
	inDownload('uri-form', 'URL of nothing', line('URL', 'URL:')),
	inDownload('uri-form', 'a space', line('URL', 'URL:https://example.org/a b'), [
		'description-url',
	]),
	inDownload('uri-form', 'half an escape', line('URL', 'URL:https://example.org/100%'), [
		'description-url',
	]),
	...[
		'http://example.org/',
		'webcal://example.org/',
		'mailto:a@example.org',
		'https:example.org',
		'https:///a',
		'https://a:b@example.org/',
	].map((value) =>
		inDownload('uri-https', `URL of ${value}`, line('URL', `URL:${value}`), ['description-url']),
	),
	inDownload(
		'uri-https',
		'a host that begins localhost',
		line('URL', 'URL:http://localhost.example.org/'),
		['description-url'],
	),
	inFeed(
		'uri-https',
		'SOURCE',
		line('SOURCE', 'SOURCE;VALUE=URI:webcal://example.org/calendars/a.ics'),
	),
];
