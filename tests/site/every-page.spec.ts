import { globSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { serve } from '../../scripts/serve.ts';
import { buildSite } from './build-site.ts';
import { formerPages } from './former-pages.ts';

/**
 * axe looks at every built page: in a large window with all its rules, in the dark and in forced colours with the rules
 * about colour, and in a small window also with the rules that depend on the layout.
 */
const EVERY = {
	runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
	// The stricter rule, 7:1, replaces the one of 4.5:1.
	rules: { 'color-contrast': { enabled: false }, 'color-contrast-enhanced': { enabled: true } },
};
const COLOUR = ['color-contrast-enhanced', 'link-in-text-block'];
const PLACE = [
	...['target-size', 'scrollable-region-focusable', 'td-headers-attr', 'th-has-data-cells'],
	...['list', 'listitem', 'heading-order', 'region', 'meta-viewport'],
];

const small = { width: 320, height: 640 };
const large = { width: 1280, height: 800 };

/** The faults that axe finds in a page the way it is shown now. */
async function faults(page: Page, rules?: string[]): Promise<string[]> {
	const chosen = rules ? { runOnly: { type: 'rule' as const, values: rules } } : EVERY;
	// These pages have no frames, so axe's faster mode will do.
	const axe = new AxeBuilder({ page }).setLegacyMode();
	axe.options({ ...chosen, resultTypes: ['violations'], preload: false });
	const { violations } = await axe.analyze();
	return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

/** By how much a page is wider than its window. */
const overflow = (page: Page) =>
	page.evaluate(() => {
		const { scrollWidth, clientWidth } = document.documentElement;
		return scrollWidth - clientWidth;
	});

test.describe.configure({ mode: 'parallel' });

const PARTS = 2;
for (const [contentDir, now] of [
	['tests/fixtures/content', undefined],
	['content', '2021-02-01'],
] as const) {
	for (let part = 0; part < PARTS; part += 1) {
		test(`axe finds nothing on any page of ${contentDir}, and each fits its window (${part + 1} of ${PARTS})`, async ({
			page,
		}) => {
			// This may be slow on a busy machine.
			test.setTimeout(600_000);
			const { folder, base } = await buildSite({ contentDir, ...(now && { now }) });
			const { url, close } = await serve({ folder, base, port: 0 });
			// Old addresses redirect before axe can look at them.
			const former = formerPages(folder);
			const pages = globSync('**/*.html', { cwd: folder })
				.filter((file) => !former.has(file.replace('index.html', '')))
				.sort();
			expect(pages.length).toBeGreaterThan(40);
			const found: string[] = [];
			const look = async (path: string, way: string, rules?: string[]) => {
				for (const fault of await faults(page, rules)) found.push(`${path}, ${way}: ${fault}`);
				if ((await overflow(page)) > 0) found.push(`${path}, ${way}: wider than its window`);
			};
			for (const file of pages.filter((_, index) => index % PARTS === part)) {
				const path = file.replace(/index\.html$/, '');
				await page.setViewportSize(large);
				await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
				await page.goto(url + path);
				await look(path, 'light');
				await page.emulateMedia({ colorScheme: 'dark' });
				await look(path, 'dark', COLOUR);
				await page.emulateMedia({ colorScheme: 'light', forcedColors: 'active' });
				await look(path, 'forced colours', COLOUR);
				await page.emulateMedia({ forcedColors: 'none' });
				await page.setViewportSize(small);
				await look(path, '320 px', [...COLOUR, ...PLACE]);
			}
			expect(found).toEqual([]);
			await close();
		});
	}
}
