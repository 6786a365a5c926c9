import { after, line } from '../edits.ts';
import { type Fault, inDownload } from './fault.ts';

/** Faults of names, parameters and values (RFC 5545 §3.1, §3.2). */
export const grammarFaults: readonly Fault[] = [
	inDownload('content-line', 'a line without a colon', after('CLASS:', 'GARBAGE')),
	inDownload(
		'content-line',
		'a name and a parameter alone',
		after('CLASS:', 'COMMENT;LANGUAGE=en'),
	),
	inDownload(
		'content-line',
		'text that a writer forgot to fold',
		after('DESCRIPTION:', 'and its second line'),
	),

	inDownload('name-grammar', 'an underscore', after('CLASS:', 'X_NOTE:one')),
	inDownload('name-grammar', 'a space', after('CLASS:', 'X NOTE:one')),
	inDownload('name-grammar', 'a space before the colon', after('CLASS:', 'COMMENT :one')),
	inDownload('name-grammar', 'no name', after('CLASS:', ':one')),
	inDownload('name-grammar', 'a letter beyond ASCII', after('CLASS:', 'RÉSUMÉ:one')),

	inDownload('param-grammar', 'no equals sign', after('CLASS:', 'COMMENT;LANGUAGE:one')),
	inDownload('param-grammar', 'no name', after('CLASS:', 'COMMENT;=en:one')),
	inDownload('param-grammar', 'nothing at all', after('CLASS:', 'COMMENT;:one')),
	inDownload(
		'param-grammar',
		'a quote that does not end',
		after('CLASS:', 'COMMENT;ALTREP="cid:one'),
	),
	inDownload('param-grammar', 'a quote within a value', after('CLASS:', 'COMMENT;X-A=b"c":one')),
	inDownload('param-grammar', 'text after a quote', after('CLASS:', 'COMMENT;X-A="b"c:one')),
	inDownload('param-grammar', 'a space in a name', after('CLASS:', 'COMMENT; LANGUAGE=en:one')),

	inDownload(
		'param-repeated',
		'two LANGUAGEs',
		line('LOCATION', 'LOCATION;LANGUAGE=en;language=cy:Caerdydd'),
	),
	inDownload(
		'param-unlisted',
		'ALTREP',
		line('LOCATION', 'LOCATION;ALTREP="https://example.org/a":London'),
	),
	inDownload('param-unlisted', 'X-', line('SEQUENCE', 'SEQUENCE;X-A=b:1')),
	inDownload(
		'param-unlisted',
		'LANGUAGE of a date',
		line('DTSTART', 'DTSTART;LANGUAGE=en:20210224T160000Z'),
	),
	inDownload(
		'param-unlisted',
		'TZID of a text',
		line('LOCATION', 'LOCATION;TZID=Europe/London:London'),
	),
	inDownload('param-unlisted', 'of BEGIN', line('BEGIN:VEVENT', 'BEGIN;X-A=b:VEVENT')),
];
