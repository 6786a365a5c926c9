import { statSync } from 'node:fs';
import { join } from 'node:path';
import { nearest } from '../spelling.ts';
import { at, type Content, type Located, type Rule } from './content.ts';
import type { Finding } from './problem.ts';

const names = ['logo', 'icon'] as const;

/** The most bytes of a picture that every page shows. */
const MOST_BYTES = 50_000;

/** The fewest pixels at the edge of an icon. Search engines take no smaller one. */
const LEAST_EDGE = 48;

/** Reports a logo or an icon that does not exist. */
export const brandPictureMissing: Rule = function* ({ site, pictures }) {
	for (const name of names) {
		const path = site?.draft?.brand?.[name];
		if (!site || path === undefined || pictures.has(path)) continue;
		const guess = nearest(path, pictures);
		yield at(site.file, ['brand', name], {
			rule: 'image-missing',
			message: `The picture content/${path} does not exist.`,
			hint: guess?.startsWith('images/')
				? `Did you mean ${name}: ${guess}?`
				: `Put the picture there, or take the line with ${name} out. Capitals count.`,
		});
	}
};

/** Reports a logo or an icon that is too large, or of a shape that does not do. */
export async function checkBrandPictures(dir: string, content: Content): Promise<Located[]> {
	const { site, pictures } = content;
	const found: Located[] = [];
	for (const name of names) {
		const path = site?.draft?.brand?.[name];
		if (!site || path === undefined || !pictures.has(path)) continue;
		const words = tooLarge(join(dir, path), name) ?? (await misshapen(join(dir, path), name));
		if (words) found.push(at(site.file, ['brand', name], words));
	}
	return found;
}

type Words = Omit<Finding, 'place'>;

function tooLarge(path: string, name: string): Words | undefined {
	const { size } = statSync(path);
	if (size <= MOST_BYTES) return undefined;
	return {
		rule: 'too-large',
		message: `The ${name} has ${Math.ceil(size / 1000)} KB, and ${MOST_BYTES / 1000} KB is the most, since every page shows it.`,
		hint:
			name === 'logo'
				? 'Save it anew as PNG, 144 pixels high: no page shows more.'
				: 'Save it anew as PNG, 192 pixels wide and high.',
	};
}

async function misshapen(path: string, name: (typeof names)[number]): Promise<Words | undefined> {
	if (name !== 'icon') return undefined;
	const { default: sharp } = await import('sharp');
	const size = await sharp(path)
		.metadata()
		// Another check says that it is no picture.
		.catch(() => undefined);
	if (!size) return undefined;
	const { width, height, format } = size;
	if (width !== height) {
		return {
			rule: 'wrong-value',
			message: `The icon is ${width} pixels wide and ${height} high, and must be square.`,
			hint: 'Cut it, or put room around it, so that it is as wide as it is high.',
		};
	}
	if (format === 'svg' || width >= LEAST_EDGE) return undefined;
	return {
		rule: 'wrong-value',
		message: `The icon is ${width} pixels wide, too few to be sharp: ${LEAST_EDGE} is the least.`,
		hint: 'Save it anew as PNG, 192 pixels wide and high, or as SVG.',
	};
}
