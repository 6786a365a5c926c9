import { nearest, plain } from '../../spelling.ts';

/**
 * The word of the site that a visitor's word stands for: itself where a page has it, as the beginning of a word or in
 * another form (`recorded` for `recording`), else the word that was misspelt; undefined if none is near.
 *
 * A short word, a number, and a word that begins with another letter are most likely right, and no page has them.
 *
 * @param known every word of the site, the most frequent first
 * @example meant('lisening', ['listening', 'little']); // => 'listening'
 * @example meant('kettle', ['listening', 'little']); // => undefined
 */
export function meant(word: string, known: readonly string[]): string | undefined {
	const typed = plain(word);
	const stem = typed.replace(/^(.{4,}?)(ies|es|s|ed|ing|y|e)$/, '$1');
	if (isIn(known, typed) || isIn(known, stem)) return word;
	if (typed.length < 5 || /\p{N}/u.test(typed)) return undefined;
	const alike = known.filter((other) => other[0] === typed[0]);
	return nearest(typed, alike, 4);
}

/** Is it a word of the site, or the beginning of one? */
export function isIn(known: readonly string[], start: string): boolean {
	return known.some((word) => word.startsWith(start));
}
