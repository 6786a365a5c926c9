import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import satori from 'satori';
import sharp from 'sharp';
import type { Element } from './elements.ts';
import { fonts } from './fonts.ts';
import { HEIGHT, WIDTH } from './size.ts';

/** As few colours as keep the hues of the tracks apart (about 20), found in the quickest way: half of the time is spent here. */
export const png = { palette: true, quality: 92, effort: 1, dither: 0 } as const;

let isSweptOften = false;

/** An image of a card: a PNG of 1200 × 630 pixels. */
export async function draw(element: Element): Promise<Buffer> {
	if (!isSweptOften) sweepOften();
	isSweptOften = true;
	const svg = await satori(element, { width: WIDTH, height: HEIGHT, fonts });
	return sharp(Buffer.from(svg)).png(png).toBuffer();
}

/** A picture leaves much behind. In a large build 400 MB of that would gather before Node sweeps it. */
function sweepOften(): void {
	setFlagsFromString('--heap-growing-percent=60');
	// That holds from the next sweep on, which would be late.
	setFlagsFromString('--expose-gc');
	runInNewContext('gc')();
}
