import { expect, test } from '@playwright/test';

/** The fixture is built as of 3 March 2027, 12:00. */
const BUILT = Date.parse('2027-03-03T12:00:00Z');

test('a session leads to its subject, and the subject to it and to its programme', async ({
	page,
}) => {
	await page.clock.setFixedTime(BUILT);
	await page.goto('street-school/2027-summer/planning-an-action/');
	await page.getByRole('main').getByRole('link', { name: 'listening', exact: true }).click();
	await expect(page).toHaveURL(/\/subjects\/listening\/$/);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Listening');
	const main = page.getByRole('main');
	await expect(main.getByRole('link', { name: 'Street School', exact: true })).toBeVisible();
	await expect(main.locator('a[href$="/2027-summer/planning-an-action/"]:visible')).toHaveCount(1);
	await main.getByRole('link', { name: 'See all subjects' }).click();
	await expect(page.getByRole('main').getByRole('link', { name: 'Cymraeg' })).toBeVisible();
});

test('a session moves from those to come to those that are past', async ({ page }) => {
	const section = (name: string) =>
		page.locator('section', { has: page.getByRole('heading', { level: 2, name }) });
	const session = 'a[href$="/2027-summer/planning-an-action/"]';
	await page.clock.setFixedTime(BUILT);
	await page.goto('subjects/listening/');
	await expect(section('Sessions to come').locator(session)).toBeVisible();
	await expect(section('Past sessions').locator(session)).toBeHidden();
	await page.clock.setFixedTime(Date.parse('2027-06-24T09:00:00Z'));
	await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
	await expect(section('Sessions to come').locator(session)).toBeHidden();
	await expect(section('Past sessions').locator(session)).toBeVisible();
});

test('a subject that no session has leads to none', async ({ request }) => {
	expect((await request.get('subjects/nothing/')).status()).toBe(404);
});
