import { advice, out, wholeLine } from '../../reading/advice.ts';
import type { Piece } from '../../reading/body.ts';
import type { ContentFile } from '../../reading/file.ts';
import { valueAt } from '../../reading/where.ts';
import { inBody, type Rule } from '../content.ts';

/** Checks headings: they go down one step at a time from ##, since # is the title of the page. Answers have none. */
export const headings: Rule = function* ({ bodies }) {
	for (const [file, { pieces }] of bodies) {
		let above = 1;
		for (const piece of pieces) {
			if (piece.type !== 'heading') continue;
			const words = headingWords(file, piece, above);
			if (words) yield inBody(file, piece, { rule: 'heading', ...words });
			above = Math.max(piece.depth ?? 2, 2);
		}
	}
};

function headingWords(
	{ collection, data }: ContentFile,
	{ depth = 2, text, source }: Piece,
	above: number,
) {
	const words = text.trim();
	const right = `${'#'.repeat(Math.min(Math.max(depth, 2), above + 1))} ${words}`;
	// A heading may be underlined with === or --- too.
	const isUnderlined = /\n[ \t]*(?:=+|-+)[ \t]*$/.test(source);
	const typed = isUnderlined
		? advice`Type ${right} and take out the line below it.`
		: advice`Type ${wholeLine(right)}`;
	const isTitle =
		words !== '' && ['title', 'question'].some((name) => isSame(valueAt(data, [name]), words));
	if (isTitle && (depth === 1 || collection === 'faqs')) {
		return {
			message: 'The page shows its title already, and this heading says it again.',
			...(isUnderlined
				? advice`Take the heading out, with the line below it.`
				: advice`${out('Take the line out')}.`),
		};
	}
	if (collection === 'faqs' || collection === 'testimonials') {
		return {
			message: 'This kind of file cannot have headings: the page puts it below one.',
			...advice`${isUnderlined ? 'Take the line below it out' : wholeLine(words, 'Take the # signs out')}. To make the words strong, type ${isUnderlined ? `**${words}**` : wholeLine(`**${words}**`)}`,
		};
	}
	if (!words) {
		return {
			message: 'This heading has no words.',
			...advice`Type its words after the # signs and a space, or ${wholeLine('', 'take the line out')}.`,
		};
	}
	if (depth === 1) {
		return {
			message: 'A heading with one # is the title of the page, and the page has its title already.',
			...typed,
		};
	}
	if (depth > above + 1) {
		const before = above === 1 ? 'the title of the page' : `a heading with ${above}`;
		return {
			message: `This heading has ${depth} # signs, but it comes after ${before}, so it skips a step.`,
			...typed,
		};
	}
	return undefined;
}

/** Do a title and a heading say the same, capitals and blanks aside? */
function isSame(title: unknown, words: string): boolean {
	const plain = (text: string) => text.replace(/\s+/g, ' ').trim().toLowerCase();
	return typeof title === 'string' && plain(title) === plain(words);
}
