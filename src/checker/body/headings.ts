import type { Piece } from '../../reading/body.ts';
import type { ContentFile } from '../../reading/file.ts';
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

function headingWords({ collection }: ContentFile, { depth = 2, text }: Piece, above: number) {
	const words = text.trim();
	const right = `Type ${'#'.repeat(Math.min(Math.max(depth, 2), above + 1))} ${words}`;
	if (collection === 'faqs' || collection === 'testimonials') {
		return {
			message: 'This kind of file cannot have headings: the page puts it below one.',
			hint: `Take the # signs out. To make the words strong, type **${words}**`,
		};
	}
	if (!words) {
		return {
			message: 'This heading has no words.',
			hint: 'Type its words after the # signs and a space, or take the line out.',
		};
	}
	if (depth === 1) {
		return {
			message: 'A heading with one # is the title of the page, and the page has its title already.',
			hint: right,
		};
	}
	if (depth > above + 1) {
		const before = above === 1 ? 'the title of the page' : `a heading with ${above}`;
		return {
			message: `This heading has ${depth} # signs, but it comes after ${before}, so it skips a step.`,
			hint: right,
		};
	}
	return undefined;
}
