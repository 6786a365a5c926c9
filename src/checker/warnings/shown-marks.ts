import { advice, example, marked, wholeLine } from '../../reading/advice.ts';
import type { Piece } from '../../reading/body.ts';
import type { ContentFile } from '../../reading/file.ts';
import { type Content, inBody, type Located, type Rule } from '../content.ts';

/** Warns of marks in a text that visitors see as they were typed, since Markdown does not take them for marks. */
export const shownMarks: Rule = function* ({ bodies }: Content) {
	for (const [file, { pieces }] of bodies) {
		for (const piece of pieces) {
			if (piece.type === 'text') yield* inText(file, piece);
			if (piece.type === 'code') yield* asCode(file, piece);
			if (piece.type === 'listItem') yield* asTask(file, piece);
		}
	}
};

const rule = 'shown-marks';

/** A kind of mark: what it looks like, what it does, and what to type. */
interface Mark {
	readonly form: RegExp;
	readonly says: (found: RegExpExecArray) => Omit<Located['finding'], 'place' | 'rule'>;
}

const MARKS: readonly Mark[] = [
	{
		form: /^(#{1,6})(?=[^\s#\d])/gm,
		says: ([signs]) => ({
			message: 'A heading needs a space after its # signs. Visitors see the signs.',
			...advice`Type a space: ${marked(`${signs} `)}`,
		}),
	},
	{
		form: /(?<!\\)\*\*[ \t]*([^*\n]+?)[ \t]*\*\*/g,
		says: ([whole, words = '']) => ({
			message:
				'Stars make words strong only where no blank stands between. Visitors see the stars.',
			...advice`Put the blanks outside of the stars: ${marked(outside(whole, words), `**${words.trim()}**`)}`,
		}),
	},
	{
		form: /\{\{[<%].*?[>%]\}\}|\{%.*?%\}|(?<![\\\]!])\[\/?(?:gallery|caption|embed|audio|video|button|contact-form[\w-]*|vc_\w+)\b[^\]]*\](?!\()/g,
		says: ([code]) => ({
			message: `Another program would put something in the place of ${code}. Visitors here see it as it is.`,
			...advice`Write in words what it was for, or type a link or a picture in its place.`,
		}),
	},
	{
		form: /(?<!\\)\[\[([^\]|\n]+)(?:\|([^\]\n]+))?\]\]/g,
		says: ([, page = '', words = page]) => ({
			message: 'A link in double brackets does not work here. Visitors see the brackets.',
			...advice`Type the words and the address, such as ${example(marked(`[${words}](/about/)`))}`,
		}),
	},
	{
		form: /(?<![\\=\w])==(?=[^\s=])([^=\n]+)(?<=\S)==(?![=\w])/g,
		says: ([, words = '']) => ({
			message: 'Text cannot be highlighted here. Visitors see the = signs.',
			...advice`Type two stars on both sides to make it strong: ${marked(`**${words}**`)}`,
		}),
	},
	{
		form: /^:::.*$/gm,
		says: () => ({
			message: 'A line that begins with ::: does nothing here. Visitors see it.',
			...advice`${wholeLine('', 'Take the line out')}. In a file that ends in .mdx, <Aside title="Good to know"> makes a box.`,
		}),
	},
	{
		form: /(?<![\w:/]):(?=[a-z])[a-z_]{3,30}:(?![\w:/])/g,
		says: ([name]) => ({
			message: `Visitors see ${name} as it is, and no picture.`,
			...advice`Type the sign itself, or ${marked('', 'take it out')}.`,
		}),
	},
];

function outside(whole: string, words: string): string {
	const [, before = '', after = ''] = /^\*\*([ \t]*).*?([ \t]*)\*\*$/s.exec(whole) ?? [];
	return `${before}**${words.trim()}**${after}`;
}

function* inText(file: ContentFile, { source, start }: Piece): Iterable<Located> {
	for (const { form, says } of MARKS) {
		for (const found of source.matchAll(form)) {
			const at = start + found.index;
			yield inBody(file, { start: at, end: at + found[0].length }, { rule, ...says(found) });
		}
	}
}

/** Four blanks make code of a line, which people rarely mean. Code on purpose stands between lines of three backticks. */
function* asCode(file: ContentFile, piece: Piece): Iterable<Located> {
	const { source } = piece;
	if (/^[ \t]*(?:`{3}|~{3})/.test(source) || !/\p{L}{2}/u.test(source)) return;
	const [line = '', ...more] = source.split('\n');
	yield inBody(file, piece, {
		rule,
		message: 'Four blanks before a line make computer code of it, in one long line.',
		...(more.length === 0
			? advice`Take the blanks out: ${wholeLine(line.trim())}`
			: advice`Take the blanks at the beginning of these lines out. Code on purpose stands between two lines of three backticks.`),
	});
}

/** A box that could be ticked would have no name for people who cannot see it, and nothing keeps the tick. */
function* asTask(file: ContentFile, piece: Piece): Iterable<Located> {
	const [line = ''] = piece.source.split('\n');
	const [box = '', marker = ''] = /^([-*+]|\d+[.)])\s+\[[ xX]\]\s+/.exec(line) ?? [];
	if (!box) return;
	yield inBody(
		file,
		{ start: piece.start, end: piece.start + line.length },
		{
			rule: 'task-list',
			message: 'A list in a text has no boxes to tick.',
			...advice`Type the line without the box: ${marked(`${marker} ${line.slice(box.length)}`)}`,
		},
	);
}
