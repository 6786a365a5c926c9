import satori from 'satori';
import sharp from 'sharp';
import type { Element } from './elements.ts';
import { fonts } from './fonts.ts';
import { HEIGHT, WIDTH } from './size.ts';

/** As few colours as keep the hues of the tracks apart (about 20), found in the quickest way: half of the time is spent here. */
export const png = { palette: true, quality: 92, effort: 1, dither: 0 } as const;

/** An image of a card: a PNG of 1200 × 630 pixels. */
export async function draw(element: Element): Promise<Buffer> {
	const svg = await satori(element, { width: WIDTH, height: HEIGHT, fonts });
	return sharp(Buffer.from(svg)).png(png).toBuffer();
}
