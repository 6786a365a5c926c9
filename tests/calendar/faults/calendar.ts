import { after, type Edit, line } from '../edits.ts';
import { crowded, padded } from './crowds.ts';
import { type Fault, inDownload, inFeed } from './fault.ts';

const feedOnly = [
	'NAME',
	'X-WR-CALNAME',
	'DESCRIPTION',
	'X-WR-CALDESC',
	'URL',
	'SOURCE',
	'REFRESH',
	'X-PUBLISHED',
];
const subscription = [
	'NAME:Schools',
	'X-WR-CALNAME:Schools',
	'X-PUBLISHED-TTL:PT6H',
	'REFRESH-INTERVAL;VALUE=DURATION:PT6H',
	'SOURCE;VALUE=URI:https://example.org/calendars/a.ics',
];
const source = (address: string) => line('SOURCE', `SOURCE;VALUE=URI:${address}`);
const bothNames =
	(name: string): Edit =>
	(file) =>
		line('NAME', `NAME:${name}`)(line('X-WR-CALNAME', `X-WR-CALNAME:${name}`)(file));

/** Faults of a VCALENDAR (RFC 5545 §3.7) and of what a download and a feed say of themselves (RFC 7986 §5). */
export const calendarFaults: readonly Fault[] = [
	inDownload('version', '1.0', line('VERSION', 'VERSION:1.0')),
	inDownload('version', '2', line('VERSION', 'VERSION:2')),
	inDownload('version', 'a range', line('VERSION', 'VERSION:2.0\\;2.0')),
	inDownload('prodid-version', '1.4.2', line('PRODID', 'PRODID:-//Example//Site 1.4.2//EN')),
	inDownload('prodid-version', 'v2', line('PRODID', 'PRODID:-//Example//Site v2//EN')),
	inDownload('calscale', 'another calendar', line('CALSCALE', 'CALSCALE:JULIAN')),
	inDownload('method', 'PUBLISH', after('CALSCALE', 'METHOD:PUBLISH')),
	inFeed('method', 'REQUEST', after('CALSCALE', 'METHOD:REQUEST')),

	...subscription.map((property) =>
		inDownload('download-subscription', property, after('CALSCALE', property)),
	),
	...feedOnly.map((name) => inFeed('feed-missing', name, line(name))),

	inFeed('feed-name-match', 'another name', line('X-WR-CALNAME', 'X-WR-CALNAME:Thursdays')),
	inFeed(
		'feed-description-match',
		'another description',
		line('X-WR-CALDESC', 'X-WR-CALDESC:Thursdays'),
	),
	inFeed('feed-name-character', 'a comma', bothNames('Thursdays\\, and more')),
	inFeed('feed-name-character', 'a semicolon', bothNames('Thursdays\\; and more')),
	inFeed('feed-name-character', 'a backslash', bothNames('Thursdays \\\\ more')),

	inFeed('feed-refresh', 'an hour, as ics has it', line('X-PUBLISHED', 'X-PUBLISHED-TTL:PT1H')),
	inFeed('feed-refresh', 'a week', line('REFRESH', 'REFRESH-INTERVAL;VALUE=DURATION:P1W')),
	inFeed('feed-address', 'elsewhere', source('https://example.org/a.ics')),
	inFeed('feed-address', 'not .ics', source('https://example.org/calendars/a')),
	inFeed('feed-address', 'a folder', source('https://example.org/calendars/.ics/')),
	inFeed(
		'feed-address',
		'100 characters',
		source(`https://example.org/calendars/${'a'.repeat(66)}.ics`),
	),
	inFeed('feed-events', '1,001 events', crowded(1001, 'Short')),
	inFeed('feed-bytes', '1,000 events of 2,000 bytes', crowded(1000, 'ŵ'.repeat(900))),
	inFeed('feed-bytes', '1,000,001 bytes', padded(1_000_001)),
];
