import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { widthsIn } from './font-file.ts';

/** The site's typeface. Satori takes no variable font, so each weight has a file of its own, and Latin takes two. */
const FOLDER = 'node_modules/@fontsource/atkinson-hyperlegible-next/files';

const SUBSETS = ['latin', 'latin-ext'] as const;

export type Weight = 400 | 700;

/** The fonts as satori takes them. Each subset has its own name, since satori uses only the first file of a name. */
export const fonts = ([400, 700] as const).flatMap((weight) =>
	SUBSETS.map((name) => ({
		name,
		weight,
		style: 'normal' as const,
		data: readFileSync(resolve(FOLDER, `atkinson-hyperlegible-next-${name}-${weight}-normal.woff`)),
	})),
);

/** The CSS `font-family` that finds a letter in whichever subset has it. */
export const fontFamily = SUBSETS.join(', ');

const widths = { 400: widthsOf(400), 700: widthsOf(700) } as const;

function widthsOf(weight: Weight): Map<string, number> {
	const files = fonts.filter((font) => font.weight === weight);
	return new Map(files.flatMap(({ data }) => [...widthsIn(data)]));
}

/** Can a character be drawn, in any weight? */
export function hasGlyph(character: string): boolean {
	return widths[400].has(character) && widths[700].has(character);
}

/** The width of a text on one line, in parts of the size of its letters. It ignores kerning, which takes a little off. */
export function widthOf(text: string, weight: Weight): number {
	let sum = 0;
	for (const character of text) sum += widths[weight].get(character) ?? 1;
	return sum;
}
