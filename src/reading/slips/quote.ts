import { inStraightQuotes } from '../phrases.ts';
import { FIELD, type Slip } from './slip.ts';

/** Mends a slip in the text of a field by putting the text in quotes. */
function quoting(isSlip: (text: string) => boolean): Slip['mend'] {
	return (line) => {
		const [, before = '', name = '', text = ''] = FIELD.exec(line) ?? [];
		if (!name || !isSlip(text)) return undefined;
		return `${before}${name}: ${inStraightQuotes(bare(text))}`;
	};
}

/** A text without the pair of quotes around it. A text without such a pair stays as it is. */
function bare(text: string): string {
	const [, , inner] = /^(["'])(.*)\1$/.exec(text) ?? [];
	return inner === undefined ? text : inner.replaceAll('\\"', '"').replaceAll("''", "'");
}

const spanOfText: Slip['span'] = (line) => {
	const text = FIELD.exec(line)?.[3] ?? line.trim();
	const from = line.indexOf(text, line.indexOf(':') + 1);
	return [Math.max(0, from), Math.max(0, from) + text.length];
};

const nameOf = (line: string) => FIELD.exec(line)?.[2] ?? 'this field';

const unclosed: Slip = {
	mend: (line) => {
		const [, quote, text = ''] = /:[ \t]+(["'])((?:(?!\1).)*)$/.exec(line) ?? [];
		return quote
			? [line.trimEnd() + quote, line.replace(quote + text, inStraightQuotes(quote + text))]
			: undefined;
	},
	span: spanOfText,
	message: (line) => `The text of ${nameOf(line)} begins with a quote that is not closed.`,
	hint: (right) => `Type: ${right.trim()}`,
	isFarOff: true,
};

const bracket: Slip = {
	mend: (line) => {
		const [, , , text = ''] = FIELD.exec(line) ?? [];
		if (/^\[[^\]]*$/.test(text)) return `${line.trimEnd().replace(/,$/, '')}]`;
		if (/^\{[^}]*$/.test(text)) return `${line.trimEnd().replace(/,$/, '')}}`;
		return /^\s*- +\{[^}]*$/.test(line) ? `${line.trimEnd().replace(/,$/, '')}}` : undefined;
	},
	message: () => 'A bracket is opened here and not closed.',
	hint: (right) => `Type: ${right.trim()}`,
	isFarOff: true,
};

const innerQuotes: Slip = {
	mend: quoting((text) => /^["']/.test(text)),
	span: spanOfText,
	message: (line) =>
		`The quotes in ${nameOf(line)} do not go round the whole text, or hold a \\ that does not belong.`,
	hint: (right) => `Put the whole text in quotes of one kind: ${right.trim()}`,
};

const colon: Slip = {
	mend: quoting((text) => /:(\s|$)/.test(text)),
	span: spanOfText,
	message: (line) =>
		`The text of ${nameOf(line)} holds a colon and a space, which would begin another field.`,
	hint: (right, line) =>
		`Put the text in ${/: +[“‘]/.test(line) ? 'straight quotes' : 'quotes'}: ${right.trim()}`,
};

const sign: Slip = {
	mend: quoting((text) => /^[@`%&*!|>?\-[{\]},#]/.test(text)),
	span: spanOfText,
	message: (line) =>
		`The text of ${nameOf(line)} begins with ${FIELD.exec(line)?.[3]?.[0]}, which has a meaning of its own there.`,
	hint: (right) => `Put the text in quotes: ${right.trim()}`,
};

/** The slips in the text of a field: quotes, brackets, and text that needs quotes. */
export const quoteSlips: readonly Slip[] = [unclosed, bracket, innerQuotes, colon, sign];
