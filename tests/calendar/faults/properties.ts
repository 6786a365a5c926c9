import { after, days, line } from '../edits.ts';
import { type Fault, inDownload, inFeed } from './fault.ts';

const once = [
	...[
		'UID',
		'DTSTAMP',
		'LAST-MODIFIED',
		'CREATED',
		'SEQUENCE',
		'DTSTART',
		'DTEND',
		'SUMMARY',
		'STATUS',
	],
	...['DESCRIPTION', 'URL', 'LOCATION', 'CLASS', 'VERSION', 'PRODID', 'CALSCALE'],
];
const onceInFeed = ['NAME', 'X-WR-CALNAME', 'DESCRIPTION', 'X-WR-CALDESC', 'URL', 'SOURCE'];
// Properties that RFC 5545 §3.6.1 and RFC 7986 §4 allow once and the house not at all.
const onceElsewhere = ['PRIORITY:5', 'COLOR:navy'];
const onceInOtherCalendars = [
	'UID:calendar@example.org',
	'LAST-MODIFIED:20210118T101500Z',
	'COLOR:navy',
];

const refused = [
	'ORGANIZER:mailto:schools@example.org',
	'ATTENDEE:mailto:someone@example.org',
	'X-ALT-DESC;FMTTYPE=text/html:<p>Rich</p>',
	'RRULE:FREQ=WEEKLY;COUNT=5',
	'RDATE:20210303T160000Z',
	'EXDATE:20210303T160000Z',
	'RECURRENCE-ID:20210303T160000Z',
	'CONFERENCE;VALUE=URI:https://example.org/room',
];

/** The name of a property's line, without more: `URL` begins no other name here, `NAME` does not begin `X-WR-CALNAME`. */
const copied = (name: string) => (file: string) => {
	const found = new RegExp(`^${name}[;:].*?\\r\\n(?![ \\t])`, 'ms').exec(file)?.[0];
	if (found === undefined) throw new Error(`No ${name}`);
	return file.replace(found, () => found + found);
};

/** Faults of which properties there are, and of the type that they say they have. */
export const propertyFaults: readonly Fault[] = [
	...once.map((name) => inDownload('property-repeated', name, copied(name))),
	...onceInFeed.map((name) => inFeed('property-repeated', name, copied(name))),
	...['NAME', 'DESCRIPTION'].map((name) =>
		inFeed(
			'language-repeated',
			`${name} in Welsh`,
			after('CALSCALE:', `${name};LANGUAGE=cy:Hyfforddiant`),
			[`feed-${name.toLowerCase()}-match` as 'feed-name-match'],
		),
	),
	inDownload('property-repeated', 'GEO', after('CLASS:', 'GEO:51.5;-0.1', 'GEO:51.5;-0.1')),
	inFeed('property-repeated', 'TRANSP', copied('TRANSP')),
	inFeed('property-repeated', 'REFRESH-INTERVAL', copied('REFRESH-INTERVAL')),
	inFeed('property-repeated', 'X-PUBLISHED-TTL', copied('X-PUBLISHED-TTL')),
	...onceElsewhere.map((property) =>
		inDownload('property-repeated', property, after('CLASS:', property, property), [
			'property-unlisted',
		]),
	),
	...onceInOtherCalendars.map((property) =>
		inDownload('property-repeated', property, after('CALSCALE:', property, property), [
			'property-unlisted',
		]),
	),
	...['ORGANIZER:mailto:a@example.org', 'RRULE:FREQ=DAILY', 'RECURRENCE-ID:20210303T160000Z'].map(
		(property) =>
			inDownload('property-repeated', property, after('CLASS:', property, property), [
				'property-refused',
			]),
	),
	inDownload('property-repeated', 'DURATION', after('DTEND:', 'DURATION:PT2H', 'DURATION:PT2H'), [
		'dtend-duration',
	]),

	...[...once.filter((name) => name !== 'DTEND' && name !== 'LOCATION'), 'CATEGORIES'].map((name) =>
		inDownload('property-missing', name, line(name)),
	),

	...refused.map((property) => inDownload('property-refused', property, after('CLASS:', property))),

	inDownload('property-unlisted', 'a property of RFC 5545', after('CLASS:', 'PRIORITY:5')),
	inDownload('property-unlisted', 'a private property', after('CLASS:', 'X-NOTE:one')),
	inDownload('property-unlisted', 'a word misspelt', after('CLASS:', 'SUMARY:one')),
	inDownload(
		'property-unlisted',
		'of a calendar',
		after('CALSCALE:', 'X-WR-TIMEZONE:Europe/London'),
	),
	inFeed('property-unlisted', 'an event’s, of a calendar', after('CALSCALE:', 'SUMMARY:one')),
	inDownload('property-unlisted', 'a calendar’s, of an event', after('CLASS:', 'NAME:one')),

	inDownload('value-date', 'a day to a time', line('DTSTART', 'DTSTART;VALUE=DATE:20210224')),
	inDownload('value-date', 'a time to a day', line('DTEND', 'DTEND;VALUE=DATE:20210225')),
	inDownload('date-form', 'a day that is not', days('20210230', '20210301')),
	inDownload('date-form', 'a time for a day', days('20210224', '20210225T000000')),
	inDownload('date-end', 'no end', (file) => line('DTEND')(days('20210224', '20210225')(file))),
	inDownload('dtend-order', 'the day itself', days('20210224', '20210224')),
	inDownload(
		'value-type',
		'DTEND;VALUE=PERIOD',
		line('DTEND', 'DTEND;VALUE=PERIOD:20210224T160000Z/PT2H'),
	),
	inDownload('value-type', 'URL;VALUE=TEXT', line('URL', 'URL;VALUE=TEXT:https://example.org/'), [
		'description-url',
	]),
	inDownload('value-type', 'SEQUENCE;VALUE=FLOAT', line('SEQUENCE', 'SEQUENCE;VALUE=FLOAT:1')),
	inDownload('value-type', 'LOCATION;VALUE=', line('LOCATION', 'LOCATION;VALUE=:London')),
	inDownload(
		'value-type',
		'CATEGORIES;VALUE=TEXT-LIST',
		line('CATEGORIES', 'CATEGORIES;VALUE=TEXT-LIST:One'),
	),
	inFeed(
		'value-type',
		'X-PUBLISHED-TTL;VALUE=TEXT',
		line('X-PUBLISHED', 'X-PUBLISHED-TTL;VALUE=TEXT:PT6H'),
	),
	inFeed(
		'value-type',
		'REFRESH-INTERVAL;VALUE=TEXT',
		line('REFRESH', 'REFRESH-INTERVAL;VALUE=TEXT:PT6H'),
	),
	inFeed('value-type-missing', 'REFRESH-INTERVAL', line('REFRESH', 'REFRESH-INTERVAL:PT6H')),
	inFeed(
		'value-type-missing',
		'SOURCE',
		line('SOURCE', 'SOURCE:https://example.org/calendars/a.ics'),
	),
];
