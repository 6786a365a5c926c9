import { after, days, type Edit, edited, line, octets, swap } from '../edits.ts';
import { crowded, padded } from '../faults/crowds.ts';
import type { CalendarKind } from '../linter/index.ts';

/** A right file that a linter too strict would refuse. */
export interface Variant {
	readonly name: string;
	readonly kind: CalendarKind;
	readonly bytes: () => Uint8Array;
}

const url = 'https://training.example.org/schools/2021-spring/relational-power/';
const addresses = [
	...[
		'http://localhost:4321/schools/',
		'http://127.0.0.1:4321/',
		'http://[::1]/',
		'https://example.org',
	],
	...["https://example.org/%C5%81%c3%b3dz/09-az_AZ~!?a=b&c=(d)*+,;$'@:#e"],
];
const uids = ['a@b.uk', '0.9-z@9-0.a0.org', `${'a'.repeat(243)}@example.org`];
const lastDays = [
	'0131',
	'0228',
	'0331',
	'0430',
	'0531',
	'0630',
	'0731',
	'0831',
	'0930',
	'1031',
	'1130',
	'1231',
];

function download(name: string, ...edits: readonly Edit[]): Variant {
	return { name, kind: 'download', bytes: () => edited('download', ...edits) };
}

function feed(name: string, ...edits: readonly Edit[]): Variant {
	return { name, kind: 'feed', bytes: () => edited('feed', ...edits) };
}

/** Right files at the edge of what is right. */
export const variants: readonly Variant[] = [
	download('as it is'),
	feed('as it is'),

	download('a fold of a tab', swap('to \r\n 6pm', 'to \r\n\t6pm')),
	download('a fold within an escape', swap('2\\, for', '2\\\r\n , for')),
	download('a fold where none is needed', swap('CLASS:', 'CLA\r\n SS:')),
	download('a fold in front of a letter of two octets', swap(octets('ó'), octets('\r\n ó'))),
	download('an event of a day and a night', line('DTEND', 'DTEND:20210225T160000Z')),
	download('names in small letters', swap('CLASS:', 'class:')),
	download('\\N for a line break', swap('\\n4pm', '\\N4pm')),
	download('a backslash, escaped', line('LOCATION', 'LOCATION:Room \\\\ Hall')),
	download('a backslash, escaped, before an n', line('LOCATION', 'LOCATION:C:\\\\new\\, old')),
	download('a colon and quotes', line('LOCATION', 'LOCATION:Room "One": upstairs')),
	download('LANGUAGE', line('LOCATION', 'LOCATION;LANGUAGE=cy:Caerdydd')),
	download('LANGUAGE in quotes', line('LOCATION', 'LOCATION;LANGUAGE="cy":Caerdydd')),
	download(
		'VALUE that says the default',
		line('DTSTART', 'DTSTART;VALUE=DATE-TIME:20210224T160000Z'),
	),
	download('VALUE of a text', line('LOCATION', 'LOCATION;VALUE=text:London')),
	download('two CATEGORIES', after('CATEGORIES', 'CATEGORIES:More\\, or less')),
	download(
		'a page to register at Zoom',
		line('LOCATION', 'LOCATION:https://zoom.us/webinar/register/WN_1'),
	),

	...lastDays.map((day) =>
		download(`the last day: ${day}`, line('CREATED', `CREATED:2019${day}T235959Z`)),
	),
	download(
		'an event over the end of a month',
		line('DTSTART', 'DTSTART:20210331T233000Z'),
		line('DTEND', 'DTEND:20210401T003000Z'),
	),
	download('29 February of a leap year', line('CREATED', 'CREATED:20160229T235959Z')),
	download('29 February 2000', line('CREATED', 'CREATED:20000229T000000Z')),
	download('a leap second', line('CREATED', 'CREATED:20161231T235960Z')),
	download('a day', days('20210224', '20210225')),
	download('a leap day', days('20240229', '20240301')),
	download('a point on the map', after('CLASS:', 'GEO:-41.2865;174.7762')),
	download('a place that is to be announced', line('LOCATION')),
	download('a start without an end', line('DTEND')),
	download(
		'a day whose time is to be announced',
		days('20210224', '20210225'),
		line('STATUS', 'STATUS:TENTATIVE'),
		after('STATUS', 'TRANSP:TRANSPARENT'),
	),
	download('an event of a second', line('DTEND', 'DTEND:20210224T160001Z')),
	download('the largest SEQUENCE', line('SEQUENCE', 'SEQUENCE:2147483647')),
	download('TRANSP of a confirmed event', after('CLASS', 'TRANSP:OPAQUE')),
	download('a summary of 120 characters', line('SUMMARY', `SUMMARY:${'🔥'.repeat(120)}`)),
	download(
		'a word of the summary that is no prefix',
		line('SUMMARY', 'SUMMARY:Why is it postponed?'),
	),
	download(
		'a description of 1,000 characters',
		line('DESCRIPTION', `DESCRIPTION:${'🔥'.repeat(999 - url.length)}\\n${url}`),
	),
	...addresses.map((address) => {
		const text = address.replaceAll(/[,;]/g, '\\$&');
		return download(
			address,
			line('URL', `URL:${address}`),
			line('DESCRIPTION', `DESCRIPTION:See\\n${text}\\nfor more`),
		);
	}),
	...uids.map((uid) => download(uid, line('UID', `UID:${uid}`))),

	feed(
		'an address of 99 characters',
		line('SOURCE', `SOURCE;VALUE=URI:https://example.org/calendars/${'a'.repeat(65)}.ics`),
	),
	feed('VALUE of X-PUBLISHED-TTL', line('X-PUBLISHED', 'X-PUBLISHED-TTL;VALUE=DURATION:PT6H')),
	feed('1,000 events', crowded(1000, 'Short')),
	feed('1,000,000 bytes', padded(1_000_000)),
];
