import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const EVERY = {
	runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
	rules: { 'color-contrast-enhanced': { enabled: true } },
};
// The enhanced rule asks for 7:1, but leaves anything below 4.5:1 to the plain one.
const COLOUR = ['color-contrast', 'color-contrast-enhanced', 'link-in-text-block'];
const PLACE = [
	...['target-size', 'scrollable-region-focusable', 'td-headers-attr', 'th-has-data-cells'],
	...['list', 'listitem', 'heading-order', 'region', 'meta-viewport'],
];

const small = { width: 320, height: 640 };
const large = { width: 1280, height: 800 };

/**
 * The four ways in which axe looks at a page: in a large window with all its rules, in the dark and in forced colours
 * with the rules about colour, and in a small window also with the rules that depend on the layout.
 */
const ways = [
	{ name: 'light', size: large, media: { colorScheme: 'light', forcedColors: 'none' } },
	{ name: 'dark', size: large, media: { colorScheme: 'dark' }, rules: COLOUR },
	{
		...{ name: 'forced colours', size: large, rules: COLOUR },
		media: { colorScheme: 'light', forcedColors: 'active' },
	},
	{ name: '320 px', size: small, media: { forcedColors: 'none' }, rules: [...COLOUR, ...PLACE] },
] as const;

/** Sets the window and colours in which a page is to be opened before `faultsOf` looks at it. */
export async function prepare(page: Page): Promise<void> {
	await page.setViewportSize(ways[0].size);
	await page.emulateMedia(ways[0].media);
}

/** Lists the faults that axe finds in the open page in each of the four ways, and where it is wider than its window. */
export async function faultsOf(page: Page): Promise<string[]> {
	const found: string[] = [];
	for (const { name, size, media, ...way } of ways) {
		await page.setViewportSize(size);
		await page.emulateMedia(media);
		const chosen = 'rules' in way ? rulesOnly(way.rules) : EVERY;
		// The page has axe after the first look. Its source is large, so it is not sent again.
		const axe = new AxeBuilder({ page, ...(name !== 'light' && { axeSource: ';' }) });
		// These pages have no frames, so axe's faster mode will do.
		axe.setLegacyMode().options({ ...chosen, resultTypes: ['violations'], preload: false });
		const { violations } = await axe.analyze();
		for (const { id, nodes } of violations) {
			found.push(...nodes.map(({ html }) => `${name}: ${id}: ${html}`));
		}
		if ((await overflow(page)) > 0) found.push(`${name}: wider than its window`);
	}
	return found;
}

const rulesOnly = (values: readonly string[]) => ({
	runOnly: { type: 'rule' as const, values: [...values] },
});

/** The number of pixels by which a page is wider than its window. */
function overflow(page: Page): Promise<number> {
	return page.evaluate(() => {
		const { scrollWidth, clientWidth } = document.documentElement;
		return scrollWidth - clientWidth;
	});
}
