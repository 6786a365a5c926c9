import { readFile } from 'node:fs/promises';
import { expect, type Page, test } from '@playwright/test';
import ICAL from 'ical.js';
import { kindsOfPage } from './kinds-of-page.ts';

test.use({ javaScriptEnabled: false });

const main = (page: Page) => page.getByRole('main');
const link = (page: Page, name: RegExp) => main(page).getByRole('link', { name }).first();

test('every kind of page has its heading, its words and its way to the others', async ({
	page,
}) => {
	for (const path of kindsOfPage) {
		await page.goto(path);
		await expect(page.getByRole('heading', { level: 1 }), path).toBeVisible();
		expect(((await main(page).textContent()) ?? '').length, path).toBeGreaterThan(100);
		await expect(main(page).getByRole('link').first(), path).toBeVisible();
		if (path.startsWith('embed/')) continue;
		await expect(page.getByRole('navigation', { name: 'Main' }), path).toBeVisible();
	}
});

test('nothing is shown that only a script could make work', async ({ page }) => {
	for (const path of kindsOfPage) {
		await page.goto(path);
		await expect(page.getByRole('button').filter({ visible: true }), path).toHaveCount(0);
		await expect(page.getByRole('checkbox').filter({ visible: true }), path).toHaveCount(0);
		await expect(page.getByRole('searchbox').filter({ visible: true }), path).toHaveCount(0);
	}
});

/** The main task of each page, by the link that does it. */
const deeds: [path: string, ...links: RegExp[]][] = [
	['', /Planning an action/, /^Register for Street School: Cohort 5/, /schedule/],
	[
		'street-school/',
		/^Register for Lunchtime Cohort by/,
		/^Register for Cohort 5 opens/,
		/^Join the waiting list for Cohort 4/,
	],
	['street-school/2027-summer/', /^Register for Cohort 5/, /^Add all 4 sessions/, /^Subscribe to/],
	[
		'open-evenings/2027-03/',
		/^Register for 3 of the 5 March 2027/,
		/^Add all 5 sessions/,
		/^Calendar file/,
	],
	['open-evenings/2027-03/first-steps/', /^Register for/, /^Add this session/, /^Add to Google/],
	[
		'street-school/2027-spring/listening-first/',
		/^Watch the rec/,
		/^See the slides/,
		/^Calendar file/,
	],
	['schedule/', /^Street School$/, /^Calendar file of Planning an action/],
	['archive/', /^2026: \d+ sessions/, /^Beginning a conversation$/],
	['archive/2026/', /Food|Speaking|Listening first/],
	['calendars/', /^Subscribe in Google to Riverside/, /^Subscribe in Apple.* to Street School$/],
	['search/', /^Street School$/, /^Archive of 2026$/],
	['404.html', /^Search the site$/, /^schedule$/],
	['embed/open-evenings/', /^Doorstep listening$/],
];

for (const [path, ...links] of deeds) {
	test(`what /${path} is for can be done`, async ({ page }) => {
		await page.goto(path);
		for (const name of links) {
			await expect(link(page, name)).toBeVisible();
			await expect(link(page, name)).toHaveAttribute('href', /^(\/|https:|mailto:|webcal:)/);
		}
	});
}

test('a calendar file can be downloaded', async ({ page }) => {
	await page.goto('street-school/2027-summer/');
	const downloading = page.waitForEvent('download');
	await link(page, /^Add all 4 sessions/).click();
	const file = await readFile(await (await downloading).path(), 'utf8');
	expect(new ICAL.Component(ICAL.parse(file)).getAllSubcomponents('vevent')).toHaveLength(4);
});

test('what can be folded away can be unfolded, and answers stand open', async ({ page }) => {
	await page.goto('faqs/');
	await expect(page.locator('details:not([open])')).toHaveCount(0);
	await page.goto('schedule/');
	await expect(link(page, /^Online$/)).toBeHidden();
	await page.getByText('More ways to choose').click();
	await expect(link(page, /^Online$/)).toBeVisible();
});
