import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** Axe without its comments, which AxeBuilder would send and a browser take twice as long to read. */
const { resolve } = createRequire(createRequire(import.meta.url).resolve('@axe-core/playwright'));
const source = readFileSync(resolve('axe-core/axe.min.js'), 'utf8');

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** The rule that asks for 4.5:1 (1.4.3), and the one that asks for 7:1 (1.4.6). Large letters may have less. */
const CONTRAST = { AA: 'color-contrast', AAA: 'color-contrast-enhanced' } as const;
type Contrast = keyof typeof CONTRAST;

/**
 * Axe's own options of the rule that asks for 7:1, without the ratios below which it leaves a text to the other rule. It
 * finds all that both do, in half the time.
 */
const ENHANCED = {
	...{ ignoreUnicode: true, ignoreLength: false, ignorePseudo: false },
	...{ boldValue: 700, boldTextPt: 14, largeTextPt: 18, pseudoSizeThreshold: 0.25 },
	...{ shadowOutlineEmMax: 0.1, textStrokeEmMin: 0.03 },
	contrastRatio: { normal: { expected: 7 }, large: { expected: 4.5 } },
};

const COLOUR = ['link-in-text-block'];
const PLACE = [
	...['target-size', 'scrollable-region-focusable', 'td-headers-attr', 'th-has-data-cells'],
	...['list', 'listitem', 'heading-order', 'region', 'meta-viewport'],
];

const small = { width: 320, height: 640 };
const large = { width: 1280, height: 800 };

/**
 * The ways in which axe looks at a page: in a large window with all its rules; in a small one, which is dark, with the rules
 * about colour and those that depend on the layout; and in forced colours with the rules about colour.
 */
const ways = [
	{ name: 'light', size: large, media: { colorScheme: 'light', forcedColors: 'none' } },
	{
		...{ name: '320 px, dark', size: small, rules: [...COLOUR, ...PLACE] },
		media: { colorScheme: 'dark' },
	},
	{
		...{ name: 'forced colours', size: large, rules: COLOUR },
		media: { colorScheme: 'light', forcedColors: 'active' },
	},
] as const;

/** Sets the window and colours in which a page is to be opened before `faultsOf` looks at it. */
export async function prepare(page: Page): Promise<void> {
	await page.setViewportSize(ways[0].size);
	await page.emulateMedia(ways[0].media);
}

/**
 * Lists the faults that axe finds in the open page in each of these ways, and where it is wider than its window.
 *
 * @param options `AA` asks for a contrast of 4.5:1 in place of 7:1
 */
export async function faultsOf(
	page: Page,
	{ contrast = 'AAA' }: { contrast?: Contrast } = {},
): Promise<string[]> {
	const found: string[] = [];
	await send(page);
	for (const { name, size, media, ...way } of ways) {
		await page.setViewportSize(size);
		await page.emulateMedia(media);
		const rules = 'rules' in way ? way.rules : undefined;
		const faults = [...(await look(page, contrast, rules)), ...(await tooWide(page))];
		found.push(...faults.map((fault) => `${name}: ${fault}`));
	}
	return found;
}

/** Axe in the page. */
interface Axe {
	configure(settings: object): void;
	run(page: Document, options: object): ReturnType<AxeBuilder['analyze']>;
}

/** Sends axe to the page. AxeBuilder would send it anew for each look, and takes far longer for each. */
async function send(page: Page): Promise<void> {
	await page.evaluate(source);
	await page.evaluate(
		(check) => (window as unknown as { axe: Axe }).axe.configure({ checks: [check] }),
		{ id: CONTRAST.AAA, options: ENHANCED },
	);
}

/** Looks at the page with some rules, or with all of them, and always at its contrast. */
function look(page: Page, contrast: Contrast, rules?: readonly string[]): Promise<string[]> {
	const isAsked = { [CONTRAST.AA]: contrast === 'AA', [CONTRAST.AAA]: contrast === 'AAA' };
	const enabled = Object.entries(isAsked).map(([rule, enabled]) => [rule, { enabled }]);
	const options = rules
		? { runOnly: { type: 'rule', values: [...rules, CONTRAST[contrast]] } }
		: { runOnly: { type: 'tag', values: TAGS }, rules: Object.fromEntries(enabled) };
	return page.evaluate(
		async (options) => {
			const { axe } = window as unknown as { axe: Axe };
			const { violations } = await axe.run(document, options);
			return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
		},
		// These pages have no frames. Axe need not list what it finds nothing wrong with.
		{ ...options, resultTypes: ['violations'], preload: false },
	);
}

/** Is the page wider than its window? */
function tooWide(page: Page): Promise<string[]> {
	return page.evaluate(() => {
		const { scrollWidth, clientWidth } = document.documentElement;
		return scrollWidth > clientWidth ? ['wider than its window'] : [];
	});
}
