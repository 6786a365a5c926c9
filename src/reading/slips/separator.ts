import { nearest } from '../../spelling.ts';
import type { Slip } from './slip.ts';

/** Matches a line that begins with a word: the signs before it, the word, the signs after it, the rest. */
const WORD = /^(\s*(?:- +)*)(["'“]?)([A-Za-z][A-Za-z-]*)\2?([ \t]*[:：;=,.][ \t]*|[ \t]+|)(.*)$/;

const separator: Slip = {
	mend(line, { words }) {
		const [, before = '', , word = '', between = '', rest = ''] = WORD.exec(line) ?? [];
		const known = words.includes(word)
			? word
			: /[:：;=]/.test(between)
				? nearest(word, words)
				: undefined;
		if (!known || /^:[ \t]/.test(between)) return undefined;
		return `${before}${word}: ${rest}`.trimEnd();
	},
	message(line) {
		const [, , , word = '', between = ''] = WORD.exec(line) ?? [];
		return between.trim() === ':'
			? `There is no space after the colon of ${word}.`
			: `There must be a colon and a space after ${word}.`;
	},
	hint: (right) => `Type: ${right.trim()}`,
};

/** The slips between the name of a field and its text. */
export const separatorSlips: readonly Slip[] = [separator];
