import { advice, marked } from './advice.ts';
import type { Finding } from './finding.ts';
import type { Place } from './place.ts';

/*
 * Characters that no text for people has, however they are written: as themselves, as `\u0092` in quoted YAML, or as the
 * entity `&#146;` in a body. YAML's readers differ over them, and calendars and feeds must not hold them (RFC 5545 §3.1).
 */

/** Characters without a width, and signs that turn the direction of the words after them. Joiners within words are fine. */
const INVISIBLE = /[\u200b\u2060\ufeff\u202a-\u202e\u2066-\u2069]/u;

/** The sign that stands where a character could not be read. */
const LOST = '\uFFFD';

/** Those, control characters without tabs and line ends, code points that stand for nothing, and halves of a pair. */
const NO_TEXT =
	/(?![\t\n\r])[\p{Cc}\p{Cs}\u200b\u2060\ufeff\u202a-\u202e\u2066-\u2069\ufdd0-\ufdef\ufffd-\uffff\u{1fffe}\u{1ffff}\u{2fffe}\u{2ffff}\u{10fffe}\u{10ffff}]/u;

/** Is this character none that a text may have? */
export function isLost(character: string): boolean {
	return NO_TEXT.test(character);
}

/** The first character in some text that it may not have, and its offset; undefined if all are fine. */
export function lostIn(text: string): { character: string; at: number } | undefined {
	const found = NO_TEXT.exec(text);
	return found ? { character: found[0], at: found.index } : undefined;
}

/**
 * Reports a character that a text may not have, with the one that was meant where that can be known.
 *
 * @param isAlone is nothing marked but the character?
 */
export function lostCharacter(
	character: string,
	place: Place,
	{ isAlone = true }: { isAlone?: boolean } = {},
): Finding {
	const rule = 'lost-character';
	const code = character.codePointAt(0) ?? 0;
	if (character === LOST) {
		return {
			rule,
			place,
			message:
				'A character here was lost: the file was saved in an old encoding, or copied wrongly.',
			hint: 'Type the character again and save the file as UTF-8.',
		};
	}
	const name = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
	if (INVISIBLE.test(character)) {
		return {
			rule,
			place,
			message: `An invisible character (${name}) stands here. It was copied along with the text.`,
			...(isAlone
				? advice`${marked('', 'Delete this place')} and type it again. Copy the words through a plain text editor.`
				: advice`Delete this place and type it again. Copy the words through a plain text editor.`),
		};
	}
	const meant = fromWindows(code);
	return {
		rule,
		place,
		message: `A control character (${name}) stands here, which no page can show.`,
		...(meant
			? advice`Type ${isAlone ? marked(meant) : meant} in its place: the text comes from an old encoding.`
			: advice`Delete this place and type it again.`),
	};
}

/** The sign that a byte stands for in windows-1252. Texts from old programs have it in the place of a control character. */
function fromWindows(code: number): string | undefined {
	if (code < 0x80 || code > 0x9f) return undefined;
	const sign = new TextDecoder('windows-1252').decode(Uint8Array.of(code));
	return /\p{Cc}/u.test(sign) ? undefined : sign;
}
