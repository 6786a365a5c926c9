import fc from 'fast-check';
import { expect, test } from 'vitest';
import { feeds } from '../../../src/calendar/feed.ts';
import { catalogueWith, runOf } from './content.ts';
import { read, writerFor } from './writing.ts';

/** With any text in the content, files are well formed and say the same when they are read back. */

const NASTY = [
	',',
	';',
	'\\',
	'\\n',
	'\\,',
	':',
	'"',
	'^',
	'=',
	' ',
	'\t',
	'\n',
	'\r',
	'\r\n',
	'\u0000',
	'\u0008',
	'\u001b',
	'\u007f',
	'\u0085',
	'\u00a0',
	'\u2028',
	'\u2029',
	'\uFEFF',
	'\uFFFE',
	'\uD800',
	'\uDC00',
	'\uD83D',
	'👩‍👩‍👧',
	'🏴󠁧󠁢󠁷󠁬󠁳󠁿',
	'e\u0301',
	'\u0301',
	'\u202E',
	'مفتوح',
	'עברית',
	'ŷ',
	'漢字',
	'BEGIN:VEVENT',
	'END:VCALENDAR',
	'X-A:b',
	'plain words ',
];

const piece = fc.oneof(
	fc.constantFrom(...NASTY),
	fc.string({ unit: 'binary', maxLength: 12 }),
	fc.string({ unit: 'grapheme', maxLength: 12 }),
);
const pieces = fc.array(piece, { maxLength: 14 }).map((all) => all.join(''));
const hostile = fc.oneof(
	{ weight: 4, arbitrary: pieces },
	{ weight: 1, arbitrary: pieces.map((text) => `x${text}`.repeat(1200).slice(0, 1200)) },
);

/** A text after the clean-up that calendar files get, character by character. */
function cleaned(text: string): string {
	const breaks = ['\r', '\u0085', '\u2028', '\u2029'];
	const kept = [...text.replaceAll('\r\n', '\n')].map((character) => {
		const code = character.codePointAt(0) ?? 0;
		if (breaks.includes(character) || character === '\n') return '\n';
		const isControl = code < 0x20 || (code >= 0x7f && code < 0xa0);
		const isHalf = code >= 0xd800 && code <= 0xdfff;
		const isUnseen =
			[0x200b, 0xfeff].includes(code) ||
			(code >= 0x2060 && code <= 0x2064) ||
			(code >= 0x202a && code <= 0x202e) ||
			(code >= 0x2066 && code <= 0x2069) ||
			(code >= 0xfdd0 && code <= 0xfdef) ||
			(code & 0xfffe) === 0xfffe;
		return isControl || isHalf || isUnseen ? '' : character;
	});
	return kept.join('').normalize('NFC');
}

function expectWellFormed(file: string, events: number): void {
	expect(file.isWellFormed()).toBe(true);
	const bytes = Buffer.from(file);
	const lines: Buffer[] = [];
	for (let from = 0; from < bytes.length; ) {
		const to = bytes.indexOf('\r\n', from);
		lines.push(bytes.subarray(from, to));
		from = to + 2;
	}
	expect(bytes.subarray(-2).toString()).toBe('\r\n');
	const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
	for (const line of lines) {
		expect(line.length).toBeLessThanOrEqual(75);
		expect(strict.decode(line)).not.toMatch(/[\p{Cc}\uFEFF]/u);
	}
	expect(file.split('\r\nBEGIN:VEVENT\r\n')).toHaveLength(events + 1);
}

test('title, place and words survive, whatever they are', () => {
	fc.assert(
		fc.property(
			fc.record({
				title: hostile,
				programme: hostile,
				place: hostile,
				summary: hostile,
				note: hostile,
				audience: hostile,
			}),
			({ title, programme, place, summary, note, audience }) => {
				const catalogue = catalogueWith({
					course: { title: `P${programme}`, audience },
					place,
					cohort: [{ part: 'cycle', date: '2021-03-10', title, summary, note }],
				});
				const file = writerFor(catalogue).runCalendar(runOf(catalogue, 'schools/2021-spring'));
				expectWellFormed(file, 1);

				const { event } = read(file);
				const value = (name: string) => String(event.getFirstPropertyValue(name) ?? '');
				const whole = `${cleaned(`P${programme}`)}: ${cleaned(title)}`;
				if (whole.length <= 100) expect(value('summary')).toBe(whole);
				else expect(value('summary')).toContain('…');
				expect(value('summary').length).toBeLessThanOrEqual(100);
				expect(value('location')).toBe(cleaned(place));

				const description = value('description');
				expect(description.length).toBeLessThanOrEqual(1000);
				expect(description).toBe(cleaned(description));
				expect(description.split('\n').at(-1)).toBe(
					'https://training.example.org/schools/2021-spring/cycle/',
				);
				expect(description).toContain('Wednesday 10 March 2021, 4pm to 6pm, UK time');
				if (cleaned(note).length <= 300) expect(description).toContain(cleaned(note));
				if (whole.length > 100 && whole.length <= 350) {
					expect(description.startsWith(`${whole}\n`)).toBe(true);
				}
				// A title that SUMMARY cuts takes some of the room.
				if (whole.length <= 100 && cleaned(summary).length <= 200)
					expect(description).toContain(cleaned(summary));
			},
		),
		{ numRuns: 300 },
	);
});

test('a feed’s name and description survive, whatever they are', () => {
	fc.assert(
		fc.property(hostile, hostile, (name, summary) => {
			const catalogue = catalogueWith({
				site: { name, summary },
				cohort: [{ part: 'cycle', date: '2021-03-10' }],
				theme: [{ id: 'one', title: 'One', date: '2020-10-08', tracks: ['leaders'] }],
			});
			const [whole] = feeds(catalogue);
			if (!whole) throw new Error('There should be a feed.');
			const file = writerFor(catalogue).feedCalendar(whole);
			expectWellFormed(file, 2);
			const { root } = read(file);
			const calendarName = String(root.getFirstPropertyValue('x-wr-calname'));
			expect(calendarName).not.toMatch(/[,;\\\n]/);
			expect(calendarName).not.toBe('');
			expect(root.getFirstPropertyValue('name')).toBe(calendarName);
			const description = String(root.getFirstPropertyValue('description'));
			expect(description.length).toBeLessThanOrEqual(1000);
			if (cleaned(summary).length <= 1000) expect(description).toBe(cleaned(summary));
			expect(root.getFirstPropertyValue('x-wr-caldesc')).toBe(description);
		}),
		{ numRuns: 200 },
	);
});
