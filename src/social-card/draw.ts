import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import satori from 'satori';
import sharp from 'sharp';
import type { Element } from './elements.ts';
import { fonts } from './fonts.ts';
import { HEIGHT, WIDTH } from './size.ts';

/** Some 20 colours keep the hues of the tracks apart. They are chosen in the quickest way, since this takes half of the time. */
export const png = { palette: true, quality: 92, effort: 1, dither: 0 } as const;

let isSweptOften = false;

/** An image of a card: a PNG of 1200 × 630 pixels. */
export async function draw(element: Element): Promise<Buffer> {
	if (!isSweptOften) sweepOften();
	isSweptOften = true;
	const svg = await satori(element, { width: WIDTH, height: HEIGHT, fonts });
	return sharp(Buffer.from(svg)).png(png).toBuffer();
}

/** Drawing a picture leaves much garbage. In a large build 400 MB of it would gather before Node collects it. */
function sweepOften(): void {
	setFlagsFromString('--heap-growing-percent=60');
	// The flag holds only from the next collection on, so this asks for one now.
	setFlagsFromString('--expose-gc');
	runInNewContext('gc')();
}
