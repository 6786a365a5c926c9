/** Text as calendars may hold it (RFC 5545 §3.3.11): cleaned, cut to a length, fit to be a name. */

const LINE_BREAK = /\r\n?|[\u0085\u2028\u2029]/g;
const UNWANTED = /(?!\n)[\p{Cc}\p{Cs}\uFEFF]/gu;
const OPEN_END = /[\s\p{Pd}\p{Ps}\p{Pi},;:.]+$/u;

const characters = new Intl.Segmenter('en', { granularity: 'grapheme' });

/**
 * Text without what breaks readers of calendars: every sort of line break is a newline; other
 * control characters, byte order marks and halves of characters (lone surrogates) are gone; accents
 * are composed (NFC).
 */
export function calendarText(text: string): string {
	return text.replace(LINE_BREAK, '\n').replace(UNWANTED, '').normalize('NFC');
}

/**
 * Text of at most `atMost` UTF-16 code units, cut after a word where there is one in its second
 * half, else between two characters as readers see them, never inside one. An ellipsis shows the
 * cut.
 *
 * @example cutText('Developing leaders in your school', 20); // => 'Developing leaders…'
 */
export function cutText(text: string, atMost: number): string {
	if (text.length <= atMost) return text;
	if (atMost < 1) return '';
	const end = lastBoundary(text, atMost - 1);
	const space = text.slice(0, end + 1).search(/\s\S*$/);
	const kept = text.slice(0, space > end / 2 ? space : end);
	return `${kept.replace(OPEN_END, '')}…`;
}

/** The last place at or before `limit` that stands between two characters. */
function lastBoundary(text: string, limit: number): number {
	let boundary = 0;
	for (const { index, segment } of characters.segment(text)) {
		if (index + segment.length > limit) break;
		boundary = index + segment.length;
	}
	return boundary;
}

/**
 * A calendar's name: one line without comma, semicolon or backslash, which clients show escaped or
 * cut the name at.
 *
 * @example calendarName('Race, Power\nand Privilege'); // => 'Race Power and Privilege'
 */
export function calendarName(text: string): string {
	return calendarText(text)
		.replaceAll('\\', '/')
		.replace(/[\s,;]+/g, ' ')
		.trim();
}
