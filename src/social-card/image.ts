import { createHash } from 'node:crypto';
import { join } from 'node:path';
import satoriPackage from 'satori/package.json' with { type: 'json' };
import sharp from 'sharp';
import { keptDir } from '../environment.ts';
import { cached } from './cache.ts';
import type { Card } from './card.ts';
import { digestOf } from './digest.ts';
import { draw, png } from './draw.ts';
import { fonts } from './fonts.ts';
import { layout } from './layout.ts';

/** Kept from one build to the next and shared by all builds: the name of a file says everything about its picture. */
const FOLDER = join(keptDir, 'social-cards');

/** The programs and fonts that decide how a layout is drawn. */
const tools = fonts.reduce(
	(hash, { data }) => hash.update(data),
	createHash('sha256').update(JSON.stringify([satoriPackage.version, sharp.versions, png])),
);

/** The image of a card. It is drawn only where no earlier build has drawn the same. */
export function cardImage(card: Card, folder = FOLDER): Promise<Buffer> {
	const name = tools.copy().update(digestOf(card)).digest('hex').slice(0, 32);
	return cached(folder, `${name}.png`, () => draw(layout(card)));
}
