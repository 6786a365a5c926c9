import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { Parser } from 'htmlparser2';
import sharp from 'sharp';
import { catalogueFrom } from '../../src/domain/catalogue.ts';
import { entriesFrom } from '../../src/reading/entries.ts';
import { readContent } from '../../src/reading/folder.ts';
import { buildSite } from './build-site.ts';

/** The metadata of a built page, by property or name. */
function sharedBy(file: string): Map<string, string> {
	const metas = new Map<string, string>();
	const parser = new Parser({
		onopentag(element, { property, name, content }) {
			const key = property ?? name;
			if (element === 'meta' && key !== undefined) metas.set(key, content ?? '');
		},
	});
	parser.end(readFileSync(file, 'utf8'));
	return metas;
}

const sites = [
	{ contentDir: 'tests/fixtures/content', url: 'https://example.org/training' },
	{ contentDir: 'content' },
];

for (const { contentDir, ...address } of sites) {
	test(`every page of ${contentDir} has a picture to be shared with`, async () => {
		const { folder } = await buildSite({ contentDir, ...address });
		const { site } = catalogueFrom(entriesFrom(readContent(contentDir)));
		const url = `${(address.url ?? site.url).replace(/\/$/, '')}/`;
		const seen = new Set<string>();
		for (const page of globSync('**/*.html', { cwd: folder })) {
			const metas = sharedBy(join(folder, page));
			// Pages that are kept out of search engines have no address to share.
			if (metas.get('robots')?.includes('noindex')) continue;
			const image = metas.get('og:image') ?? '';
			expect(image.startsWith(url), `${page}: ${image}`).toBe(true);
			expect(metas.get('twitter:card'), page).toBe('summary_large_image');
			expect(metas.get('og:image:alt')?.length, page).toBeGreaterThan(10);
			const file = join(folder, image.slice(url.length));
			expect(existsSync(file), `${page}: ${image}`).toBe(true);
			if (seen.has(file)) continue;
			seen.add(file);
			const { format, width, height } = await sharp(file).metadata();
			expect({ format, width: `${width}`, height: `${height}` }, image).toEqual({
				format: 'png',
				width: metas.get('og:image:width'),
				height: metas.get('og:image:height'),
			});
			expect([width, height]).toEqual([1200, 630]);
		}
		// Nothing is drawn that no page shows, but for copies at old addresses. Sessions have cards of their own.
		const drawn = globSync('social/**/*.png', { cwd: folder });
		const bytes = (file: string) => readFileSync(file, 'base64');
		const shown = new Set([...seen].map(bytes));
		const unseen = drawn.map((card) => join(folder, card)).filter((file) => !seen.has(file));
		expect(unseen.filter((file) => !shown.has(bytes(file)))).toEqual([]);
		expect(drawn.filter((card) => card.split(/[/\\]/).length === 4).length).toBeGreaterThan(10);
	});
}
