import { expect, type Page, test } from '@playwright/test';
import { kindsOfPage } from './kinds-of-page.ts';

const main = (page: Page) => page.getByRole('navigation', { name: 'Main' }).getByRole('link');
const foot = (page: Page) => page.getByRole('contentinfo').getByRole('link');

test('on a phone the header is the name and one row of links', async ({ page }) => {
	await page.setViewportSize({ width: 360, height: 740 });
	// A frame on another site has no header.
	for (const path of kindsOfPage.filter((each) => !each.startsWith('embed/'))) {
		await page.goto(path);
		const box = await page.getByRole('banner').boundingBox();
		expect(box?.height, path).toBeLessThanOrEqual(100);
	}
	expect(await main(page).allInnerTexts()).toEqual([
		'Programmes',
		'Schedule',
		'Calendars',
		'Search',
	]);
});

test('what a phone’s header has no room for stands beside it on a wide screen, and in every foot', async ({
	page,
}) => {
	const more = ['Archive', 'Questions', 'About us'];
	await page.goto('schedule/');
	expect(await main(page).allInnerTexts()).toEqual([
		...['Programmes', 'Schedule', 'Calendars'],
		...more,
		'Search',
	]);
	await page.setViewportSize({ width: 360, height: 740 });
	expect((await foot(page).allInnerTexts()).slice(0, 4)).toEqual([...more, 'Changes']);
});

test('programmes stand on the home page, one link away from every other', async ({ page }) => {
	await page.goto('schedule/');
	await main(page).filter({ hasText: 'Programmes' }).click();
	await expect(page.getByRole('heading', { level: 2, name: 'Programmes' })).toBeInViewport();
});

test('the schedule and the calendars lead to what has changed', async ({ page }) => {
	for (const path of ['schedule/', 'calendars/']) {
		await page.goto(path);
		await page.getByRole('main').getByRole('link', { name: 'See what was added' }).click();
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('Changes');
	}
});
