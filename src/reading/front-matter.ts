import { advice, wholeLine } from './advice.ts';
import type { Finding } from './finding.ts';
import { type Lines, top } from './place.ts';

/** A Markdown file taken apart: the fields between the two lines of `---`, and the body after them. */
export interface FrontMatter {
	/** The offset at which the fields begin: just after the first `---` line. */
	readonly start: number;
	/** The offset at which they end: at the second `---`. */
	readonly end: number;
	/** The offset at which the body begins. */
	readonly bodyStart: number;
}

const OPENING = /^(?:\uFEFF|\s)*?(?<![^\n\uFEFF])---[ \t]*\r?\n/;
const CLOSING = /^---[ \t]*\r?$/m;

/** Finds the fields and the body of a file. It accepts a byte-order mark, blank lines above, and Windows line ends. */
export function frontMatter(text: string, lines: Lines): FrontMatter | Finding {
	const opening = OPENING.exec(text);
	if (!opening) return noOpening(text, lines);
	const start = opening[0].length;
	const closing = CLOSING.exec(text.slice(start));
	if (!closing) return noClosing(text, start, lines);
	const end = start + closing.index;
	return { start, end, bodyStart: Math.min(text.length, end + closing[0].length + 1) };
}

function noOpening(text: string, lines: Lines): Finding {
	const first = text.search(/\S/);
	if (first < 0) {
		return {
			rule: 'front-matter',
			place: top,
			message: 'The file is empty.',
			hint: 'Copy the fields of a file beside it and change them, or take this file out.',
		};
	}
	const line = /.*/.exec(text.slice(first))?.[0].trim() ?? '';
	const isNearlyRight = /^[-–—_*=+]{2,}/.test(line);
	return {
		rule: 'front-matter',
		place: lines.place(first, first + line.length),
		message: isNearlyRight
			? 'The line above the fields must be three hyphens, and nothing else.'
			: 'The file must begin with its fields, between two lines of three hyphens.',
		...(isNearlyRight
			? advice`Type ${wholeLine('---')} alone on this line.`
			: advice`Type --- alone on the line above the first field, and again on the line below the last.`),
	};
}

/** Points at the line that was meant to be the second `---`, or else at what looks like the end of the fields. */
function noClosing(text: string, start: number, lines: Lines): Finding {
	const fields = text.slice(start);
	const meant = /^[ \t]*[-–—_*=+]{2,}.*$/m.exec(fields);
	if (meant) {
		const at = start + meant.index;
		return {
			rule: 'front-matter',
			place: lines.place(at, at + meant[0].trimEnd().length),
			message: 'The line below the fields must be three hyphens, and nothing else.',
			...advice`Type ${wholeLine('---')} alone on this line, with no space before it.`,
		};
	}
	const end = start + (/\n\s*\n(?!\s*\w+:|\s*- )|\s*$/.exec(fields)?.index ?? fields.length);
	return {
		rule: 'front-matter',
		place: lines.place(Math.max(start, end - 1)),
		message: 'The fields at the top of this file do not end.',
		hint: 'Type --- alone on a line below the last field, before the text of the page.',
	};
}
