import { line } from '../edits.ts';
import { type Fault, inDownload, inFeed } from './fault.ts';

const location = (value: string) => line('LOCATION', `LOCATION:${value}`);

const stray = { HTAB: '\t', NEL: '\x85', C1: '\x9B', LS: '\u2028', PS: '\u2029', ZWNBSP: '\uFEFF' };

const unseen = {
	'an override of direction': '\u202E',
	'an embedding': '\u202A',
	'an isolate': '\u2067',
	'a zero-width space': '\u200B',
	'a word joiner': '\u2060',
	'a noncharacter': '\uFDD0',
	'a noncharacter of another plane': '\u{1FFFE}',
};

const meetings = [
	'https://zoom.us/j/123',
	'https://us02web.zoom.us/j/123?pwd=abc',
	'https://zoom.us/wc/join/123',
	'https://ZOOM.US/my/organiser',
	'https://teams.microsoft.com/l/meetup-join/19%3ameeting',
	'https://teams.live.com/meet/123',
	'https://meet.google.com/abc-defg-hij',
	'zoommtg://zoom.us/join?confno=123',
	'https://example.org/?to=https%3A%2F%2Fzoom.us%2Fj%2F123',
];

/** Faults of text: escapes (RFC 5545 §3.3.11), characters, and what may not be said. */
export const textFaults: readonly Fault[] = [
	inDownload('text-escape', 'an escaped colon', location('Room\\: London')),
	inDownload('text-escape', 'an escaped quote', location('Room \\"One\\"')),
	inDownload('text-escape', 'an escape of RTF', location('Room\\tOne')),
	inDownload('text-escape', 'a backslash at the end', location('Room\\')),
	inDownload('text-escape', 'a path', location('C:\\Rooms')),
	inDownload('text-escape', 'three backslashes', location('Room\\\\\\')),
	inFeed('text-escape', 'in PRODID', line('PRODID', 'PRODID:-//Example\\//Site//EN')),

	inDownload('text-separator', 'a comma in SUMMARY', line('SUMMARY', 'SUMMARY:Bread, cheese')),
	inDownload('text-separator', 'a semicolon in SUMMARY', line('SUMMARY', 'SUMMARY:Bread; cheese')),
	inDownload('text-separator', 'a comma in LOCATION', location('Room 3, London')),
	inDownload('text-separator', 'a comma after a backslash', location('Room 3\\\\, London')),
	inDownload(
		'text-separator',
		'a semicolon in CATEGORIES',
		line('CATEGORIES', 'CATEGORIES:One;Two'),
	),
	inDownload('text-separator', 'a comma in DESCRIPTION', (file) =>
		file.replace('2\\, for', '2, for'),
	),
	inFeed('text-separator', 'in X-WR-CALDESC', line('X-WR-CALDESC', 'X-WR-CALDESC:A, B'), [
		'feed-description-match',
	]),
	inFeed('text-separator', 'in X-WR-CALNAME', line('X-WR-CALNAME', 'X-WR-CALNAME:A, B'), [
		'feed-name-match',
		'feed-name-character',
	]),

	inDownload('text-empty', 'LOCATION', location('')),
	inDownload('text-empty', 'white space alone', location('  ')),
	inDownload('text-empty', 'a category of nothing', line('CATEGORIES', 'CATEGORIES:One,,Two')),
	inDownload('text-empty', 'DESCRIPTION', line('DESCRIPTION', 'DESCRIPTION:'), ['description-url']),

	inDownload('text-nfc', 'an accent by itself', location('Cafe\u0301')),
	inDownload('text-nfc', 'the ångström sign for Å', location('\u212Bngstrom')),
	...Object.entries(unseen).map(([name, character]) =>
		inDownload('text-unseen', name, location(`Room${character}One`)),
	),
	...Object.entries(stray).map(([name, character]) =>
		inDownload('text-character', name, location(`Room${character}One`)),
	),
	inDownload(
		'text-replacement',
		'a lone surrogate, as an encoder writes it',
		location('Room \uD83D'),
	),

	...meetings.map((address) => inDownload('meeting-address', address, location(address))),
	inDownload(
		'meeting-address',
		'over a fold',
		location(`${'Room '.repeat(11)}https://zoom.us/j/123`),
	),
	inDownload(
		'meeting-address',
		'in a parameter',
		line('LOCATION', 'LOCATION;X-A="https://zoom.us/j/1":Here'),
		['param-unlisted'],
	),
];
