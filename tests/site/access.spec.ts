import { expect, type Page, test } from '@playwright/test';
import { kindsOfPage } from './kinds-of-page.ts';

/** Texts that an editor may well write, and where: each is put in the place of a text, or of its first word. */
const LONG = {
	address: {
		places: 'a[href^="mailto:"]',
		text: 'elisabethalexandrina@riverside.example.org',
	},
	word: {
		places: 'h1, h2, h3, a, .kicker, .lead, .track, .detail, .notice p, .prose *, dd, figcaption',
		firstWord: 'Donaudampfschiffahrtskapitaens',
	},
	title: {
		places: 'h1, h2, h3, main a, .crumbs a, .kicker, .track',
		text: 'How four neighbours and one bus driver won '.repeat(5).slice(0, 200),
	},
};

/** Puts long texts into the open page and says in how many places. */
function putIn(page: Page, long: { places: string; text?: string; firstWord?: string }) {
	return page.evaluate(({ places, text, firstWord = '' }) => {
		const elements = [...document.querySelectorAll(places)];
		for (const element of elements) {
			const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
			const length = (node: Node) => node.textContent?.trim().length ?? 0;
			let longest = walker.nextNode();
			for (let node = longest; node; node = walker.nextNode()) {
				if (longest && length(node) > length(longest)) longest = node;
			}
			if (longest)
				longest.textContent = text ?? `${longest.textContent?.replace(/\S+/, firstWord)}`;
		}
		return elements.length;
	}, long);
}

/** The parts of the open page that can be scrolled sideways. */
function scrolledSideways(page: Page): Promise<string[]> {
	return page.evaluate(() => {
		const isScroller = (element: Element) =>
			element === document.documentElement ||
			['auto', 'scroll'].includes(getComputedStyle(element).overflowX);
		return [...document.querySelectorAll('*')]
			.filter((element) => element.scrollWidth > element.clientWidth && isScroller(element))
			.map(({ localName, className }) => `${localName}.${className}`);
	});
}

test('nothing runs out of the window: with the text twice as large, spaced out, or with long words', async ({
	page,
}) => {
	const places = { address: 0, word: 0, title: 0 };
	for (const path of kindsOfPage) {
		await page.setViewportSize({ width: 640, height: 800 });
		await page.goto(path);
		for (const style of [
			'html { font-size: 200% }',
			'* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }',
			'',
		]) {
			await page.evaluate((text) => {
				const sheet = new CSSStyleSheet();
				sheet.replaceSync(text);
				document.adoptedStyleSheets = [sheet];
			}, style);
			expect(await scrolledSideways(page), `${path} with ${style}`).toEqual([]);
		}
		await page.setViewportSize({ width: 320, height: 640 });
		for (const kind of ['address', 'word', 'title'] as const) {
			places[kind] += await putIn(page, LONG[kind]);
			expect(await scrolledSideways(page), `${path} with a long ${kind}`).toEqual([]);
		}
	}
	expect([LONG.address.text.length, LONG.word.firstWord.length]).toEqual([42, 30]);
	expect(Math.min(...Object.values(places))).toBeGreaterThan(20);
});

test('the keyboard alone leads from home to a calendar file', async ({ page }) => {
	await page.goto('');
	const tabTo = async (name: RegExp) => {
		for (let presses = 0; presses < 80; presses += 1) {
			await page.keyboard.press('Tab');
			const focused = page.locator(':focus');
			if (name.test((await focused.textContent()) ?? '')) return;
		}
		throw new Error(`No press of Tab reaches ${name}.`);
	};
	await page.keyboard.press('Tab');
	await expect(page.getByRole('link', { name: 'Skip to the content' })).toBeFocused();
	await page.keyboard.press('Enter');
	await tabTo(/Planning an action/);
	await page.keyboard.press('Enter');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Planning an action');
	await tabTo(/Add session 3 of 5/);
	const downloading = page.waitForEvent('download');
	await page.keyboard.press('Enter');
	expect((await downloading).suggestedFilename()).toMatch(/\.ics$/);
});

/** The colours of words that stand on the page's own ground, and that ground. */
function inksOf(page: Page): Promise<{ ground: string; inks: string[] }> {
	return page.evaluate(() => {
		const groundOf = (element: Element | null): string => {
			if (!element) return '';
			const { backgroundColor } = getComputedStyle(element);
			return backgroundColor === 'rgba(0, 0, 0, 0)'
				? groundOf(element.parentElement)
				: backgroundColor;
		};
		const ground = groundOf(document.body);
		const hasWords = ({ childNodes }: Element) =>
			[...childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim());
		const worded = [...document.body.querySelectorAll('*:not(script)')].filter(
			(element) => hasWords(element) && groundOf(element) === ground,
		);
		return { ground, inks: [...new Set(worded.map((element) => getComputedStyle(element).color))] };
	});
}

const [BLACK, WHITE] = ['rgb(0, 0, 0)', 'rgb(255, 255, 255)'];

for (const [colorScheme, ground, ink, red] of [
	['light', WHITE, BLACK, 'rgb(150, 23, 15)'],
	['dark', BLACK, WHITE, 'rgb(255, 179, 168)'],
] as const) {
	test(`visitors who ask for more contrast read black and white, and the red, when it is ${colorScheme}`, async ({
		page,
	}) => {
		await page.emulateMedia({ colorScheme, contrast: 'more' });
		for (const path of kindsOfPage) {
			await page.goto(path);
			const found = await inksOf(page);
			expect(found.ground, path).toBe(ground);
			expect(found.inks, path).toContain(ink);
			expect(found.inks.filter((colour) => colour !== ink && colour !== red)).toEqual([]);
		}
	});
}
