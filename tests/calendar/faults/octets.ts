import { octets, swap } from '../edits.ts';
import { type Fault, inDownload, inFeed } from './fault.ts';

/** Faults of bytes and lines (RFC 5545 §3.1). */
export const octetFaults: readonly Fault[] = [
	inDownload('bom', 'a byte order mark', (file) => `\xEF\xBB\xBF${file}`),

	inDownload('utf-8', 'ó as Latin-1', swap(octets('ó'), '\xF3')),
	inDownload('utf-8', 'a character cut short', swap(octets('Łódź\r'), `${octets('Łód')}\xC5\r`)),
	inDownload('utf-8', 'a lone surrogate, encoded', swap(octets('Łódź'), '\xED\xA0\x80')),
	inDownload('utf-8', 'an overlong slash', swap('Online (Zoom)', 'Online \xC0\xAF')),
	inDownload('utf-8', 'the whole file in UTF-16', () => '\xFF\xFEB\0E\0G\0I\0N\0', [
		'final-crlf',
		'control-character',
		'content-line',
		'vcalendar-once',
	]),

	inDownload('lone-lf', 'one line ends in LF', swap('CLASS:PUBLIC\r\n', 'CLASS:PUBLIC\n')),
	inDownload('lone-lf', 'every line ends in LF', (file) => file.replaceAll('\r\n', '\n')),
	inDownload('lone-lf', 'the last line ends in LF', (file) => file.replace(/\r\n$/, '\n')),
	inDownload('lone-lf', 'a fold of LF', swap('to \r\n 6pm', 'to \n 6pm')),
	inDownload('lone-cr', 'one line ends in CR', swap('CLASS:PUBLIC\r\n', 'CLASS:PUBLIC\r')),
	inDownload('lone-cr', 'CR within text', swap('LOCATION:Online (', 'LOCATION:Online\r('), [
		'content-line',
	]),
	inDownload('lone-cr', 'CR CR LF', swap('CLASS:PUBLIC\r\n', 'CLASS:PUBLIC\r\r\n'), ['empty-line']),
	inDownload('final-crlf', 'no CR LF at the end', (file) => file.slice(0, -2)),
	inDownload(
		'final-crlf',
		'the file breaks off',
		(file) => file.slice(0, file.indexOf('CLASS') + 4),
		['content-line', 'property-missing', 'nesting'],
	),

	inDownload('empty-line', 'between events', swap('END:VEVENT\r\n', 'END:VEVENT\r\n\r\n')),
	inDownload('empty-line', 'at the end', (file) => `${file}\r\n`),
	inDownload('empty-line', 'at the start', (file) => `\r\n${file}`),

	inDownload('line-length', 'a line that is not folded', swap('to \r\n 6pm', 'to 6pm')),
	inDownload('line-length', '76 octets', swap('to \r\n 6pm', 'to 6\r\n pm')),
	inDownload(
		'line-length',
		'76 octets, with the white space of a fold',
		swap('com\r\n es', 'come\r\n s'),
	),
	inFeed(
		'line-length',
		'a fold that counts characters',
		swap(octets('and \r\n “'), octets('and “z\r\n ')),
	),

	inDownload('fold-orphan', 'white space before BEGIN', (file) => ` ${file}`),
	inDownload('fold-orphan', 'a tab before BEGIN', (file) => `\t${file}`),
	inDownload('fold-empty', 'a fold of nothing', swap('to \r\n 6pm', 'to \r\n \r\n 6pm')),
	inFeed(
		'fold-splits-character',
		'within a character of 2 octets',
		swap(octets('ź'), '\xC5\r\n \xBA'),
	),
	inFeed(
		'fold-splits-character',
		'within a character of 3 octets',
		swap(octets('東'), '\xE6\r\n \x9D\xB1'),
	),
	inFeed(
		'fold-splits-character',
		'within a character of 4 octets',
		swap(octets('🔥'), '\xF0\x9F\r\n \x94\xA5'),
	),

	...['\0', '\x07', '\x0B', '\x0C', '\x1B', '\x1F', '\x7F'].map((control) =>
		inDownload(
			'control-character',
			`0x${control.charCodeAt(0).toString(16)}`,
			swap('LOCATION:', `LOCATION:${control}`),
		),
	),
];
