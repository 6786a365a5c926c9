import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { accentOf } from './domain/accent.ts';
import { endingOf, mediaType } from './domain/file-types.ts';
import type { Look, Picture } from './domain/site.ts';
import { contentDir } from './environment.ts';
import type { SiteData } from './schemas/site.ts';

/** The room that a small copy of a picture has, in pixels of a card. */
const SMALL = { width: 360, height: 60, fit: 'inside' } as const;

/** The look that a site's brand asks for. Undefined if it has none. */
export async function lookOf({ brand }: SiteData): Promise<Look | undefined> {
	if (!brand) return undefined;
	const { logo, icon } = brand;
	return {
		accent: accentOf(brand),
		logo: logo === undefined ? undefined : await pictureAt(logo),
		icon: icon === undefined ? undefined : await pictureAt(icon),
	};
}

/** Pictures by path and time, so that they are opened once in a build and once after each save. */
const known = new Map<string, Promise<Picture>>();

async function pictureAt(path: string): Promise<Picture> {
	const { mtimeMs } = await stat(join(contentDir, path));
	const key = `${path} ${mtimeMs}`;
	const picture = known.get(key) ?? opened(path);
	known.set(key, picture);
	return picture;
}

async function opened(path: string): Promise<Picture> {
	// A site without a brand does without the program that opens pictures.
	const { default: sharp } = await import('sharp');
	const bytes = await readFile(join(contentDir, path));
	const { autoOrient } = await sharp(bytes).metadata();
	const { data, info } = await sharp(bytes)
		.autoOrient()
		.resize(SMALL)
		.png()
		.toBuffer({ resolveWithObject: true });
	return {
		path: `/${path}`,
		type: mediaType('images', endingOf(path)) ?? '',
		width: autoOrient.width,
		height: autoOrient.height,
		small: {
			src: `data:image/png;base64,${data.toString('base64')}`,
			width: info.width,
			height: info.height,
		},
	};
}
