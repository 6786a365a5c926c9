import { expect, test } from '@playwright/test';
import { kindsOfPage } from './kinds-of-page.ts';

test('with the text twice as large, or spaced out, nothing runs out of the window', async ({
	page,
}) => {
	await page.setViewportSize({ width: 640, height: 800 });
	for (const path of kindsOfPage) {
		await page.goto(path);
		for (const style of [
			'html { font-size: 200% }',
			'* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }',
		]) {
			const over = await page.evaluate((text) => {
				const sheet = new CSSStyleSheet();
				sheet.replaceSync(text);
				document.adoptedStyleSheets = [sheet];
				return document.documentElement.scrollWidth - document.documentElement.clientWidth;
			}, style);
			expect(over, `${path} with ${style}`).toBeLessThanOrEqual(0);
		}
	}
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
