import { expect, test } from 'vitest';
import { mergedCalendar } from '../../../src/scripts/merged-calendar.ts';
import { lintCalendar } from '../../calendar/linter/index.ts';
import { catalogueWith } from '../content.ts';
import { writerFor } from './writing.ts';

const catalogue = catalogueWith();
const writer = writerFor(catalogue);
const files = catalogue.sessions.map((session) => writer.sessionCalendar(session));
const octets = (file: string) => new TextEncoder().encode(file);

test('the file of one session is itself', () => {
	for (const file of files) expect(mergedCalendar([file])).toBe(file);
});

test('the files of a cohort’s sessions make the cohort’s own file, octet for octet', () => {
	for (const run of catalogue.runs) {
		const each = run.sessions.map((session) => writer.sessionCalendar(session));
		expect(mergedCalendar(each)).toBe(writer.runCalendar(run));
	}
});

test('any choice passes the linter', () => {
	expect(lintCalendar(octets(mergedCalendar(files)), 'download')).toEqual([]);
	expect(lintCalendar(octets(mergedCalendar(files.toReversed().slice(1))), 'download')).toEqual([]);
});

test('nothing to merge, or a file without an event, is refused', () => {
	expect(() => mergedCalendar([])).toThrow('no calendar file');
	expect(() => mergedCalendar(['BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n'])).toThrow('no event');
});
