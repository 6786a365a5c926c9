import { expect, test } from '@playwright/test';
import { type Served, serve } from '../../scripts/serve.ts';
import { buildSite } from './build-site.ts';

/** A made-up town with a series without tracks, a course without terms, one that has ended, and two events. */
let site: Served;

test.beforeAll(async () => {
	const built = await buildSite({ contentDir: 'tests/fixtures/town', now: '2027-03-15' });
	site = await serve({ ...built, port: 0 });
});

test.afterAll(() => site.close());

test('a series without tracks lists its months and never speaks of tracks', async ({ page }) => {
	for (const path of ['lunch-talks/', 'lunch-talks/2027-spring/']) {
		await page.goto(site.url + path);
		await expect(page.locator('main')).not.toContainText(/track/i);
		await expect(page.locator('main table')).toHaveCount(0);
		await expect(page.locator('.sessions .title a')).toHaveText([
			'Seven mills',
			'The floods of 1953',
			'Fish come back',
		]);
	}
	await expect(page.locator('h1')).toHaveText('Lunch Talks, Spring 2027: The river');
	await expect(page.locator('main')).toContainText(/history\s*water/);
	await page.goto(`${site.url}lunch-talks/2027-spring/floods/`);
	await expect(page.locator('main')).toContainText(/history\s*water\s*weather/);
	await expect(page.locator('main')).toContainText('Everybody who works or lives in Millbrook.');
});

test('a programme that has ended says so, and is no longer offered', async ({ page }) => {
	const ended = 'Night School has ended. No further dates will follow.';
	const pages = ['night-school/', 'night-school/2026/', 'embed/night-school/'];
	for (const path of [...pages, 'schedule/night-school/']) {
		await page.goto(site.url + path);
		await expect(page.locator('main')).toContainText(ended);
		await expect(page.locator('main')).not.toContainText(/hear of the next/);
	}
	await page.goto(site.url);
	await expect(page.locator('main .cards')).toContainText('First Aid');
	await expect(page.locator('main .cards')).not.toContainText('Night School');
	await page.goto(`${site.url}schedule/`);
	await expect(page.locator('[data-views]')).not.toContainText('Night School');
});

test('a cohort without a term has its title for a name, and a voice no place', async ({ page }) => {
	await page.goto(`${site.url}first-aid/`);
	await expect(page.locator('.run h3').first()).toHaveText('April course');
	await expect(page.locator('figcaption')).toHaveText('Lee Nobody, Cook');
});

test('an event with one session has one page, and the address of its session leads there', async ({
	page,
}) => {
	await page.goto(`${site.url}mill-day/open-day/`);
	await page.waitForURL(`${site.url}mill-day/`);
	await expect(page.locator('h1')).toHaveText('Mill Day');
	await expect(page.locator('link[rel=canonical]')).toHaveAttribute('href', /\/mill-day\/$/);
	await expect(page.locator('.kicker')).toHaveText('Doors and wheels');
	const main = page.locator('main');
	for (const says of [
		'The mill turns for one day, and everybody may come in.',
		'Saturday 24 April 2027, 10am to 4pm, UK time',
		'You do not need to register for Mill Day.',
		'The café is closed this year.',
		'Bring boots.',
	])
		await expect(main).toContainText(says);
	await expect(main).not.toContainText(/session|Part of/i);
	const file = main.getByRole('link', {
		name: 'Add this event, Saturday 24 April, to your calendar',
	});
	const calendar = await page.request.get(
		`${site.url}${(await file.getAttribute('href'))?.slice(1)}`,
	);
	expect(await calendar.text()).toContain('SUMMARY:Mill Day: Doors and wheels');
	const data = await page.locator('script[type="application/ld+json"]').textContent();
	expect(JSON.parse(data ?? '')['@graph']).toMatchObject([{ '@type': 'Event', name: 'Mill Day' }]);
});

test('every list of an event that is to come leads to its one page', async ({ page }) => {
	for (const path of ['', 'schedule/', 'schedule/mill-day/', 'embed/mill-day/']) {
		await page.goto(site.url + path);
		const links = page.locator('main .sessions a', { hasText: 'Doors and wheels' }).first();
		await expect(links).toHaveAttribute('href', '/mill-day/');
	}
	await page.goto(site.url);
	const card = page.locator('.cards li', { hasText: 'Mill Day' });
	await expect(card).toContainText('Saturday 24 April 2027');
});

test('an event that is over is offered no longer, and is in the archive', async ({ page }) => {
	await page.goto(site.url);
	await expect(page.locator('main .cards')).not.toContainText('Flood');
	await page.goto(`${site.url}archive/`);
	const past = page.locator('section section', { hasText: 'Flood Exercise' });
	await expect(past.locator('li')).toHaveText([
		/^\s*Flood Exercise,\s+2 February 2027/,
		/^\s*Sandbags\s+Sandbags,\s+9 February 2027/,
	]);
	await past.getByRole('link', { name: 'Sandbags' }).click();
	await expect(page.locator('h1')).toHaveText('Sandbags');
	await expect(page).toHaveTitle('Sandbags – Flood Exercise – Millbrook Learning');
	await expect(page.locator('.crumbs li')).toHaveText(['Home', 'Flood Exercise']);
	await expect(page.locator('main')).toContainText('Watch the recording');
	await page.getByRole('link', { name: 'Flood Exercise' }).first().click();
	await expect(page.locator('.sessions .title a')).toHaveText(['Flood Exercise', 'Sandbags']);
	await expect(page.locator('main')).toContainText(
		'Flood Exercise ended on Tuesday 9 February 2027.',
	);
	await expect(page.locator('main')).toContainText('Tell us what you would do better.');
	await expect(page.locator('main')).not.toContainText(/Session \d/);
});
