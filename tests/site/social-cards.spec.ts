import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { Parser } from 'htmlparser2';
import sharp from 'sharp';
import { catalogueFrom } from '../../src/domain/catalogue.ts';
import { entriesFrom } from '../../src/reading/entries.ts';
import { readContent } from '../../src/reading/folder.ts';
import { isFirstOrganisation, OTHER_CONTENT, OWN } from '../first-organisation.ts';
import { buildSite } from './build-site.ts';
import { formerPages } from './former-pages.ts';

/** The metadata of a built page, by property or name. Beside it the pictures that its structured data names. */
function sharedBy(file: string): { metas: Map<string, string>; pictures: string[] } {
	const metas = new Map<string, string>();
	const html = readFileSync(file, 'utf8');
	const parser = new Parser({
		onopentag(element, { property, name, content }) {
			const key = property ?? name;
			if (element === 'meta' && key !== undefined) metas.set(key, content ?? '');
		},
	});
	parser.end(html);
	const pictures = [...html.matchAll(/"image":"([^"]+)"/g)].map(([, image = '']) => image);
	return { metas, pictures };
}

const sites = [
	{ contentDir: 'tests/fixtures/content', url: 'https://example.org/training' },
	{ contentDir: 'content' },
];

for (const { contentDir, ...address } of sites) {
	test(`every page of ${contentDir} has a picture to be shared with`, async () => {
		test.skip(contentDir === OWN && !isFirstOrganisation, OTHER_CONTENT);
		const { folder } = await buildSite({ contentDir, ...address });
		const { site } = catalogueFrom(entriesFrom(readContent(contentDir)));
		const url = `${(address.url ?? site.url).replace(/\/$/, '')}/`;
		const seen = new Set<string>();
		const addressOf = new Map<string, string>();
		let pictured = 0;
		for (const page of globSync('**/*.html', { cwd: folder })) {
			const { metas, pictures } = sharedBy(join(folder, page));
			// Pages that are kept out of search engines have no address to share.
			if (metas.get('robots')?.includes('noindex')) continue;
			const image = metas.get('og:image') ?? '';
			expect(image.startsWith(url), `${page}: ${image}`).toBe(true);
			expect(image, page).toMatch(/\.png\?v=[0-9a-f]{8}$/);
			// Whatever names a picture gives it the same address. A run names the one of its programme, too.
			if (pictures.length > 0) expect(pictures, page).toContain(image);
			for (const named of [image, ...pictures]) {
				const [path = ''] = named.split('?');
				expect(addressOf.get(path) ?? named, page).toBe(named);
				addressOf.set(path, named);
			}
			pictured += pictures.length;
			expect(metas.get('twitter:card'), page).toBe('summary_large_image');
			expect(metas.get('og:image:alt')?.length, page).toBeGreaterThan(10);
			const file = join(folder, image.slice(url.length).replace(/\?.*/, ''));
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
		expect(pictured).toBeGreaterThan(20);
		// Nothing is drawn that no page shows, but for copies at old addresses. Sessions have cards of their own.
		const drawn = globSync('social/**/*.png', { cwd: folder });
		const bytes = (file: string) => readFileSync(file, 'base64');
		const shown = new Set([...seen].map(bytes));
		const unseen = drawn.map((card) => join(folder, card)).filter((file) => !seen.has(file));
		expect(unseen.filter((file) => !shown.has(bytes(file)))).toEqual([]);
		expect(drawn.filter((card) => card.split(/[/\\]/).length === 4).length).toBeGreaterThan(10);
		// A picture that was shared lives on under its old address.
		const isThing = (path: string) =>
			existsSync(join(folder, path.replace(/\/$/, '.ics'))) ||
			existsSync(join(folder, 'embed', path));
		const former = [...formerPages(folder, new URL(url).pathname)].filter(isThing);
		for (const path of former) {
			expect(drawn, path).toContain(`social/${path.replace(/\/$/, '.png')}`);
		}
	});
}
