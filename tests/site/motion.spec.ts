import { expect, type Page, test } from '@playwright/test';
import { kindsOfPage } from './kinds-of-page.ts';

/** Everything that moves by itself, or would if it were touched. */
const moving = (page: Page) =>
	page.evaluate(() => {
		const timed = [...document.querySelectorAll('*')].filter((element) =>
			['', '::before', '::after'].some((part) => {
				const { animationName, transitionDuration } = getComputedStyle(element, part);
				return animationName !== 'none' || /[1-9]/.test(transitionDuration);
			}),
		);
		const { scrollBehavior } = getComputedStyle(document.documentElement);
		return [
			...timed.map(({ outerHTML }) => outerHTML.slice(0, 80)),
			...document.getAnimations().map(String),
			...(scrollBehavior === 'smooth' ? ['smooth scrolling'] : []),
		];
	});

/** Did the browser fade from the page before to this one? It tells the new page as it is revealed. */
async function fades(page: Page): Promise<boolean> {
	await page.addInitScript(() => {
		addEventListener('pagereveal', (event) => {
			Object.assign(window, { hasFaded: Boolean((event as PageRevealEvent).viewTransition) });
		});
	});
	await page.goto('');
	await page
		.getByRole('navigation', { name: 'Main' })
		.getByRole('link', { name: 'Archive' })
		.click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Archive');
	return page.evaluate(() => (window as unknown as { hasFaded: boolean }).hasFaded);
}

test('pages fade into one another, and nothing else moves', async ({ page }) => {
	expect(await fades(page)).toBe(true);
	for (const path of kindsOfPage) {
		await page.goto(path);
		expect(await moving(page), path).toEqual([]);
	}
});

test.describe('for those who asked for less motion', () => {
	test.use({ contextOptions: { reducedMotion: 'reduce' } });

	test('nothing moves at all', async ({ page }) => {
		expect(await fades(page)).toBe(false);
		for (const path of kindsOfPage) {
			await page.goto(path);
			expect(await moving(page), path).toEqual([]);
		}
	});
});
