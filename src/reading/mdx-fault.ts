import { advice, example, marked } from './advice.ts';
import type { ContentFile } from './file.ts';
import type { Finding } from './finding.ts';
import { markdownFor } from './html-tags.ts';

/** A mistake that stopped the parser of MDX, and the text without it, so that reading can go on. */
export interface MdxFault {
	readonly finding: Finding;
	readonly source: string;
}

/**
 * Explains a message of the parser, such as `3:1: Expected a closing tag for <Aside>`.
 *
 * @param source the body as it was parsed
 */
export function mdxFault(source: string, message: string, file: ContentFile): MdxFault {
	const [, line = '1', column = '1'] = /^(\d+):(\d+):/.exec(message) ?? [];
	const starts = source.split('\n');
	const before = starts.slice(0, Number(line) - 1).reduce((sum, text) => sum + text.length + 1, 0);
	const pointed = Math.min(before + Number(column) - 1, Math.max(0, source.length - 1));
	const sign = /expression|brace|oxc/.test(message) ? '{' : '<';
	const found = source[pointed] === sign ? pointed : source.lastIndexOf(sign, pointed);
	const offset = found < 0 ? pointed : found;
	const end = sign === '{' ? endOfBraces(source, offset) : offset + 1;
	const [, otherLine, otherColumn] =
		/expected corresponding closing tag for .* \((\d+):(\d+)\)/.exec(message) ?? [];
	const blanked = [...blank(source, offset, found < 0 ? offset : end)];
	if (otherLine) {
		const other =
			starts.slice(0, Number(otherLine) - 1).reduce((sum, text) => sum + text.length + 1, 0) +
			Number(otherColumn) -
			1;
		if (blanked[other] === '<') blanked[other] = ' ';
	}
	const isAfterWords = /\S/.test(source.slice(source.lastIndexOf('\n', offset - 1) + 1, offset));
	const [tag = ''] = /^<[^\n<>]*>/.exec(source.slice(offset)) ?? [];
	const place = file.lines.place(
		file.bodyStart + offset,
		file.bodyStart + Math.min(Math.max(end, offset + tag.length), lineEnd(source, offset)),
	);
	return {
		source: blanked.join(''),
		finding: { rule: 'mdx-syntax', place, ...words(message, source.slice(offset), isAfterWords) },
	};
}

function* blank(source: string, start: number, end: number): Iterable<string> {
	// One code unit at a time, so that all offsets stay the same.
	for (let at = 0; at < source.length; at += 1) {
		const unit = source.charAt(at);
		yield at >= start && at < end && unit !== '\n' ? ' ' : unit;
	}
}

function lineEnd(source: string, offset: number): number {
	const end = source.indexOf('\n', offset);
	return end < 0 ? source.length : end;
}

/** The end of the bracket that closes on the same line, or else of the opening bracket. */
function endOfBraces(source: string, start: number): number {
	const close = source.indexOf('}', start);
	return close < 0 || close > lineEnd(source, start) ? start + 1 : close + 1;
}

function words(
	message: string,
	rest: string,
	isAfterWords: boolean,
): Omit<Finding, 'rule' | 'place'> {
	const [, tag] = /tag for `?<\/?([\w.-]*)/.exec(message) ?? [];
	const [opening = ''] = /^<[^\n>]*>?/.exec(rest) ?? [];
	const isInLine =
		rest.startsWith(opening) && (isAfterWords || /^[^\n]*\S/.test(rest.slice(opening.length)));
	const closed = `${opening.replace(/\s*\/?>$/, '')} />`;
	if (/Expected a closing tag/.test(message) && /^[a-z]/.test(tag ?? '')) {
		return {
			message: `HTML is not allowed in a text: <${tag}>.`,
			hint: markdownFor(tag ?? ''),
		};
	}
	if (/Expected a closing tag/.test(message)) {
		return {
			message: `<${tag}> is opened here but never closed.`,
			...(isInLine
				? advice`Type ${marked(closed)} if it stands alone, or </${tag ?? ''}> behind its text.`
				: advice`Type </${tag ?? ''}> on a line of its own below its text.`),
		};
	}
	if (/Unexpected closing tag/.test(message)) {
		const [closing = 'This'] = /^<\/[\w.-]*>?/.exec(rest) ?? [];
		return {
			message: `${closing} closes something that is not open${tag ? `. Here <${tag}> is open` : ''}.`,
			hint: tag ? `Type </${tag}>. Capitals count.` : 'Take it out, or open it above its text.',
		};
	}
	if (rest.startsWith('{')) {
		return {
			message: 'Curly brackets would run code here, so they cannot be used as text.',
			hint: 'Use round or square brackets, or type \\{ and \\} for the signs themselves.',
		};
	}
	if (rest.startsWith('<!--')) {
		return {
			message: 'A comment in <!-- --> does not work in this kind of file.',
			hint: 'Take it out.',
		};
	}
	const [link] = /^<((https?:\/\/|www\.|[\w.+-]+@)[^>\s]*)>/.exec(rest)?.slice(1) ?? [];
	if (link) {
		const target = link.includes('@') ? `mailto:${link}` : link;
		return {
			message: 'A link between < and > does not work in this kind of file.',
			...advice`Type ${example(marked(`[what it leads to](${target})`))}`,
		};
	}
	if (/^<[A-Z]/.test(rest)) {
		return {
			message: 'This component is mistyped.',
			hint: 'Type it with straight quotes, such as <Aside title="Good to know">, then its text, then </Aside>.',
		};
	}
	return {
		message: 'The sign < begins a component here, but this is not a component.',
		hint: 'For the sign itself type \\< or, better, “less than”.',
	};
}
