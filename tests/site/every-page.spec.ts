import { globSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { serve } from '../../scripts/serve.ts';
import { faultsOf, prepare } from './axe.ts';
import { buildSite } from './build-site.ts';
import { formerPages } from './former-pages.ts';

test.describe.configure({ mode: 'parallel' });

const PARTS = 2;
for (const contentDir of ['tests/fixtures/content', 'content']) {
	for (let part = 0; part < PARTS; part += 1) {
		test(`axe finds nothing on any page of ${contentDir}, and each fits its window (${part + 1} of ${PARTS})`, async ({
			page,
		}) => {
			// This may be slow on a busy machine.
			test.setTimeout(600_000);
			const { folder, base } = await buildSite({ contentDir });
			const { url, close } = await serve({ folder, base, port: 0 });
			// Old addresses redirect before axe can look at them.
			const former = formerPages(folder);
			const pages = globSync('**/*.html', { cwd: folder })
				.filter((file) => !former.has(file.replace('index.html', '')))
				.sort();
			expect(pages.length).toBeGreaterThan(40);
			const found: string[] = [];
			for (const file of pages.filter((_, index) => index % PARTS === part)) {
				const path = file.replace(/index\.html$/, '');
				await prepare(page);
				await page.goto(url + path);
				found.push(...(await faultsOf(page)).map((fault) => `${path}, ${fault}`));
			}
			expect(found).toEqual([]);
			await close();
		});
	}
}
