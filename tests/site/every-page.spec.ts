import { globSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { serve } from '../../scripts/serve.ts';
import { faultsOf, faultsOfWidth, kindsOfElement, prepare } from './axe.ts';
import { buildSite } from './build-site.ts';
import { formerPages } from './former-pages.ts';

test('axe finds nothing on any page, and each fits its window', async ({ page }) => {
	// This may be slow on a busy machine.
	test.setTimeout(600_000);
	const seen = new Set<string>();
	for (const contentDir of ['tests/fixtures/content', 'content']) {
		const { folder, base } = await buildSite({ contentDir });
		const { url, close } = await serve({ folder, base, port: 0 });
		// Old addresses redirect before axe can look at them.
		const former = formerPages(folder);
		const pages = globSync('**/*.html', { cwd: folder })
			.filter((file) => !former.has(file.replace('index.html', '')))
			.sort();
		expect(pages.length).toBeGreaterThan(40);
		const found: string[] = [];
		for (const file of pages) {
			const path = file.replace(/index\.html$/, '');
			await prepare(page);
			await page.goto(url + path);
			const kinds = await kindsOfElement(page);
			const isLikeOthers = kinds.every((kind) => seen.has(kind));
			for (const kind of kinds) seen.add(kind);
			const faults = isLikeOthers ? await faultsOfWidth(page) : await faultsOf(page);
			found.push(...faults.map((fault) => `${contentDir}: ${path}, ${fault}`));
		}
		expect(found).toEqual([]);
		await close();
	}
});
