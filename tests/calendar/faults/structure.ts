import { after, line, octets, swap } from '../edits.ts';
import { type Fault, inDownload, inFeed } from './fault.ts';

const alarm = [
	'BEGIN:VALARM',
	'ACTION:DISPLAY',
	'TRIGGER:-PT15M',
	'DESCRIPTION:Soon',
	'END:VALARM',
];
const zone = [
	...['BEGIN:VTIMEZONE', 'TZID:Europe/London', 'BEGIN:STANDARD', 'DTSTART:19961027T020000'],
	...['TZOFFSETFROM:+0100', 'TZOFFSETTO:+0000', 'END:STANDARD', 'END:VTIMEZONE'],
];
const todo = ['BEGIN:VTODO', 'UID:a@example.org', 'DTSTAMP:20210118T101500Z', 'END:VTODO'];

const withoutEvents = (file: string) => file.replace(/BEGIN:VEVENT.*END:VEVENT\r\n/s, '');
const lastEnd = (replacement: string) =>
	swap('END:VEVENT\r\nEND:VCALENDAR', `${replacement}END:VCALENDAR`);

/** Faults of components (RFC 5545 §3.4, §3.6). */
export const structureFaults: readonly Fault[] = [
	inDownload('nesting', 'no END:VEVENT', lastEnd('')),
	inDownload('nesting', 'no END:VEVENT between events', line('END:VEVENT'), ['component-refused']),
	inDownload('nesting', 'an END of something else', lastEnd('END:VTODO\r\n')),
	inDownload('nesting', 'one END:VEVENT too many', after('END:VEVENT', 'END:VEVENT')),
	inDownload('nesting', 'no END:VCALENDAR', line('END:VCALENDAR')),
	inDownload('nesting', 'END:VCALENDAR twice', after('END:VCALENDAR', 'END:VCALENDAR')),

	inDownload('outside-calendar', 'before BEGIN', (file) => `X-NOTE:one\r\n${file}`),
	inDownload('outside-calendar', 'after END', after('END:VCALENDAR', 'X-NOTE:one')),
	inDownload('vcalendar-once', 'an empty file', () => ''),
	inDownload('vcalendar-once', 'two calendars', (file) => file + file, ['uid-repeated']),
	inDownload(
		'vcalendar-once',
		'a page for an error',
		() => octets('<p>Error: no such page.</p>\r\n'),
		['name-grammar'],
	),
	inDownload(
		'uid-recurrence',
		'two events of one UID',
		(file) => {
			const start = file.lastIndexOf('BEGIN:VEVENT');
			const event = file.slice(start, file.lastIndexOf('END:VCALENDAR'));
			const other = event.replace('CLASS:', 'RECURRENCE-ID:20210303T160000Z\r\nCLASS:');
			return swap('END:VCALENDAR', `${other}END:VCALENDAR`)(file);
		},
		['property-refused'],
	),
	inFeed('component-missing', 'no event', withoutEvents),
	inDownload('component-missing', 'no event', withoutEvents),

	inDownload('component-refused', 'VALARM', after('CLASS:', ...alarm)),
	inDownload('component-refused', 'VTIMEZONE', after('CALSCALE:', ...zone)),
	inDownload(
		'timezone-empty',
		'a zone of nothing but a name',
		after('CALSCALE:', 'BEGIN:VTIMEZONE', 'TZID:Europe/London', 'END:VTIMEZONE'),
		['component-refused'],
	),
	inDownload('component-refused', 'VTODO', after('END:VEVENT', ...todo)),
	inDownload('component-refused', 'an event in an event', (file) => {
		const event = file.slice(file.lastIndexOf('BEGIN:VEVENT'), file.lastIndexOf('END:VCALENDAR'));
		return file.replace('CLASS:PUBLIC\r\n', (found) => `${found}${event}`);
	}),
	inDownload(
		'component-refused',
		'a VCARD after the calendar',
		after('END:VCALENDAR', 'BEGIN:VCARD', 'END:VCARD'),
	),

	inDownload('property-order', 'CALSCALE between the events', (file) =>
		after('END:VEVENT', 'CALSCALE:GREGORIAN')(line('CALSCALE')(file)),
	),
	inDownload('property-order', 'CALSCALE after the events', (file) =>
		line('END:VCALENDAR', 'CALSCALE:GREGORIAN', 'END:VCALENDAR')(line('CALSCALE')(file)),
	),
];
