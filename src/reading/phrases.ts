import { nearest } from '../spelling.ts';
import { type Advice, advice, type Mend } from './advice.ts';

/**
 * The question “Did you mean …? ” with a space after it; empty if no word is near.
 *
 * @param put types the other word in the place of this one
 */
export function didYouMean(
	word: string,
	words: Iterable<string>,
	put: (guess: string) => Mend,
): Advice {
	const guess = nearest(word, words);
	return guess === undefined
		? advice``
		: { ...advice`Did you mean ${put(guess)}? `, hint: `Did you mean ${guess}? ` };
}

/** Lists things to choose from. @example oneOf(['a', 'b', 'c']); // => 'a, b or c' */
export function oneOf(words: readonly string[]): string {
	return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
}

/** Lists things that belong together. @example allOf(['a', 'b', 'c']); // => 'a, b and c' */
export function allOf(words: readonly string[]): string {
	return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}

/** A text as a sentence may quote it: on one line, not too long. */
export function quoted(text: string): string {
	const line = text.replace(/\s+/g, ' ').trim();
	if (/[“”]/.test(line)) return line.slice(0, 60);
	return line.length > 60 ? `“${line.slice(0, 57)}…”` : `“${line}”`;
}

/** Puts a text in quotes for YAML. @example inQuotes('Power: how'); // => '"Power: how"' */
export function inQuotes(text: string): string {
	return /["\\]/.test(text) ? `'${text.replaceAll("'", "''")}'` : `"${text}"`;
}

/** Curly quotes around a whole text. Inside single ones an apostrophe may stand. */
const CURLY = /^(?:“([^“”]*)”|‘((?:[^‘’]|(?<=\p{L})’(?=\p{L}))*)’)$/su;

/**
 * Puts a text in quotes for YAML as somebody typed it. Curly ones around the whole were meant as these.
 *
 * @example inStraightQuotes('“Power: how”'); // => '"Power: how"'
 */
export function inStraightQuotes(text: string): string {
	const [, double, single = double] = CURLY.exec(text) ?? [];
	return inQuotes(single ?? text);
}

/** Makes a text fit for an address. @example slugFrom('Übung für alle'); // => 'ubung-fur-alle' */
export function slugFrom(text: string): string {
	return text
		.normalize('NFKD')
		.replace(/[\u0300-\u036f'’]/g, '')
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-|-$/g, '');
}
