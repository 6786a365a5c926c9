/** Text that is fit for calendars (RFC 5545 §3.3.11): cleaned, and cut to a length. */

const LINE_BREAK = /\r\n?|[\u0085\u2028\u2029]/g;
const UNWANTED =
	/(?!\n)[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}\uFEFF\u200B\u2060-\u2064\u202A-\u202E\u2066-\u2069]/gu;
const OPEN_END = /[\s\p{Pd}\p{Ps}\p{Pi},;:.]+$/u;

const characters = new Intl.Segmenter('en', { granularity: 'grapheme' });

/**
 * Text without the characters that break readers of calendars. Every sort of line break becomes a newline. Other
 * control characters, byte order marks, lone surrogates and noncharacters are removed, and so are zero-width spaces and
 * controls of direction, which reorder what readers see. Joiners stay, since scripts and emoji need them. Accents are
 * composed (NFC).
 */
export function cleanText(text: string): string {
	return text.replace(LINE_BREAK, '\n').replace(UNWANTED, '').normalize('NFC');
}

/**
 * Text of at most `atMost` UTF-16 code units. The cut falls after a word if one ends in the second half of the text,
 * and otherwise between two characters as readers see them. An ellipsis shows the cut.
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

/** The last place between two characters that is not beyond `limit`. */
function lastBoundary(text: string, limit: number): number {
	let boundary = 0;
	for (const { index, segment } of characters.segment(text)) {
		if (index + segment.length > limit) break;
		boundary = index + segment.length;
	}
	return boundary;
}
