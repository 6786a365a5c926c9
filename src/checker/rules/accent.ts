import {
	contrastOf,
	LEAST_CONTRAST,
	type Mode,
	onAccent,
	readableAccent,
} from '../../domain/accent.ts';
import { advice, instead } from '../../reading/advice.ts';
import { at, type Rule } from '../content.ts';

const modeOf = { accent: 'light', accentDark: 'dark' } as const satisfies Record<string, Mode>;

/** Refuses an accent that many people could not read, and names the nearest one that they can. */
export const accent: Rule = function* ({ site }) {
	const brand = site?.draft?.brand;
	if (!site || !brand) return;
	for (const name of ['accent', 'accentDark'] as const) {
		const colour = brand[name];
		const mode = modeOf[name];
		if (colour === undefined) continue;
		const contrast = contrastOf(colour, mode);
		if (contrast >= LEAST_CONTRAST) continue;
		const words = mode === 'light' ? 'white words' : `words in ${onAccent.dark}`;
		yield at(site.file, ['brand', name], {
			rule: 'low-contrast',
			message: `Many people cannot read the colour ${colour} on ${mode} pages, or ${words} on it: the contrast is ${inWords(contrast)}, and ${LEAST_CONTRAST} is the least.`,
			...advice`The nearest colour of the same hue that they can read is ${instead(`${name}: "${readableAccent(colour, mode)}"`)}`,
		});
	}
};

/** A contrast with one decimal, never rounded up to one that would do. @example inWords(4.49); // => '4.4' */
function inWords(contrast: number): string {
	return (Math.floor(contrast * 10) / 10).toFixed(1);
}
