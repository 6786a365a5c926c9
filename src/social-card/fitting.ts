import { type Weight, widthOf } from './fonts.ts';

/** The height of a line of a title, in parts of the size of its letters. */
export const LINE = 1.12;

/** A text in one size of letters: the size, the lines that there is room for, and the lines that it needs. */
export interface Fit {
	readonly size: number;
	readonly maxLines: number;
	readonly lines: number;
}

/**
 * A text in the largest of the `sizes` at which it fits in a box; in the smallest where none is small enough.
 *
 * @param sizes in pixels, the largest first
 */
export function fitted(
	text: string,
	room: { readonly width: number; readonly height: number },
	{ sizes, weight }: { sizes: readonly number[]; weight: Weight },
): Fit {
	const longest = Math.max(...text.split(' ').map((word) => widthOf(word, weight)));
	let fit = { size: 0, maxLines: 1, lines: 1 };
	for (const size of sizes) {
		const maxLines = Math.max(1, Math.floor(room.height / (size * LINE)));
		fit = { size, maxLines, lines: linesOf(text, { width: room.width, size, weight }) };
		if (fit.lines <= maxLines && longest * size <= room.width) break;
	}
	return fit;
}

/** The number of lines that a text takes. It breaks between words, and inside one only where that is too long for a line. */
export function linesOf(
	text: string,
	{ width, size, weight }: { width: number; size: number; weight: Weight },
): number {
	const space = widthOf(' ', weight) * size;
	let lines = 1;
	let used = 0;
	for (const word of text.split(' ')) {
		const needed = widthOf(word, weight) * size;
		const gap = used > 0 ? space : 0;
		if (used > 0 && used + gap + needed > width) {
			lines += 1;
			used = needed;
		} else {
			used += gap + needed;
		}
		lines += Math.max(0, Math.ceil(used / width) - 1);
		if (used > width) used %= width;
	}
	return lines;
}
