import { expect, type Page, test } from '@playwright/test';
import { serve } from '../../scripts/serve.ts';
import { buildSite } from './build-site.ts';

const choices = (page: Page) => page.getByRole('navigation', { name: 'Choose what to show' });
const choice = (page: Page, name: string) => choices(page).getByRole('link', { name, exact: true });
const titles = (page: Page) => page.locator('main .session .title a').allInnerTexts();
const heading = (page: Page) => page.getByRole('heading', { level: 1 });

/** Marks the document, so that a test can tell whether it is still the same one. */
const mark = (page: Page) => page.evaluate(() => Object.assign(window, { isSame: true }));
const isSame = (page: Page) => page.evaluate(() => 'isSame' in window);

/** All of a page that depends on the choice, as its own address gives it. */
const state = (page: Page) =>
	page.evaluate(() => ({
		title: document.title,
		canonical: document.querySelector('link[rel="canonical"]')?.getAttribute('href'),
		calendar: document.querySelector('link[type="text/calendar"]')?.getAttribute('href'),
		shared: document.querySelector('meta[property="og:title"]')?.getAttribute('content'),
		current: [...document.querySelectorAll('a[aria-current]')].map((link) =>
			link.textContent?.trim(),
		),
		heading: document.querySelector('h1')?.textContent,
		sessions: [...document.querySelectorAll('main .session')].map((one) =>
			one.textContent?.replace(/\s+/g, ' '),
		),
		// Words that time shows and hides, and the boxes to pick with.
		shown: [...document.querySelectorAll('main .mark, main label')].map(
			(element) => (element as HTMLElement).hidden,
		),
	}));

test('a choice is shown without a reload, just as its own address shows it', async ({ page }) => {
	await page.goto('schedule/');
	await mark(page);
	for (const [name, path] of [
		['Street School', 'schedule/street-school/'],
		['Open Evenings', 'schedule/open-evenings/'],
		['Leaders’ Workshop', 'schedule/open-evenings/leaders/'],
		['Trefnu Cymunedol: côr, caffi a chymdogion', 'schedule/trefnu-cymunedol/'],
		['All programmes', 'schedule/'],
	] as const) {
		await choice(page, name).click();
		await expect(choice(page, name)).toHaveAttribute('aria-current', 'page');
		await expect(page).toHaveURL(path);
		await expect(choice(page, name)).toBeFocused();
		expect(await isSame(page)).toBe(true);
		const swapped = await state(page);
		const fresh = await page.context().newPage();
		await fresh.goto(path);
		expect(swapped).toEqual(await state(fresh));
		await fresh.close();
	}
});

test('on a phone many programmes wait behind two words, and the chosen one is in sight', async ({
	page,
}) => {
	await page.setViewportSize({ width: 360, height: 740 });
	await page.goto('schedule/');
	await expect(choice(page, 'Street School')).toBeHidden();
	await page.getByText('Choose one programme').click();
	await choice(page, 'Street School').click();
	await expect(heading(page)).toHaveText('Street School: schedule');
	await expect(choice(page, 'Street School')).toBeVisible();
	await expect(choice(page, 'River Weekend')).toBeHidden();
	await page.setViewportSize({ width: 1280, height: 800 });
	await expect(choice(page, 'River Weekend')).toBeVisible();
});

test('the way back and forth leads through what was chosen', async ({ page }) => {
	await page.goto('schedule/');
	await mark(page);
	const all = await titles(page);
	await choice(page, 'Street School').click();
	await expect(heading(page)).toHaveText('Street School: schedule');
	const school = await titles(page);
	expect(school.length).toBeLessThan(all.length);
	await choice(page, 'Open Evenings').click();
	await expect(heading(page)).toHaveText('Open Evenings: schedule');

	await page.goBack();
	await expect(heading(page)).toHaveText('Street School: schedule');
	expect(await titles(page)).toEqual(school);
	await page.goBack();
	await expect(heading(page)).toHaveText('Schedule');
	expect(await titles(page)).toEqual(all);
	await page.goForward();
	await expect(page).toHaveURL('schedule/street-school/');
	await expect(heading(page)).toHaveText('Street School: schedule');
	expect(await isSame(page)).toBe(true);

	await page.reload();
	expect(await titles(page)).toEqual(school);
});

test('how many sessions a choice has is told to those who do not see it', async ({ page }) => {
	await page.goto('schedule/');
	const said = choices(page).getByRole('status');
	await expect(said).toHaveText('');
	await choice(page, 'Street School').click();
	await expect(said).toHaveText(/^Street School: schedule: \d+ sessions on this page$/);
	const [, count] = /(\d+) sessions/.exec((await said.textContent()) ?? '') ?? [];
	expect(Number(count)).toBe(await page.locator('main .session:not(.past)').count());
	await choice(page, 'Trefnu Cymunedol: côr, caffi a chymdogion').click();
	await expect(said).toHaveText(/: no sessions on this page$/);
});

test('people choose by how they can take part, among the sessions of all programmes', async ({
	page,
}) => {
	await page.goto('schedule/');
	await mark(page);
	await page.getByText('More ways to choose').click();
	await choice(page, 'Step-free access').click();
	await expect(heading(page)).toHaveText('Sessions with step-free access: schedule');
	await expect(page).toHaveURL(/schedule\/access\/step-free\/$/);
	expect(await isSame(page)).toBe(true);
	expect(await titles(page)).toContain('Spring Assembly');
	// No calendar holds these sessions alone.
	await expect(page.locator('head link[type="text/calendar"]')).toHaveCount(0);
	const swapped = await state(page);
	await page.reload();
	expect(await state(page)).toEqual(swapped);
	await expect(choice(page, 'Online')).toBeVisible();
});

test('each month has an address, and one that is over leads to the archive of its year', async ({
	page,
}) => {
	const months = page.getByRole('navigation', { name: 'Months' });
	await page.goto('schedule/');
	await months.getByRole('link', { name: 'June 2027' }).click();
	await expect(page).toHaveURL(/schedule\/#in-2027-06$/);
	await expect(page.getByRole('heading', { name: 'June 2027' })).toBeInViewport();
	await page.getByRole('link', { name: 'All sessions in October 2027' }).click();
	await expect(heading(page)).toHaveText('October 2027: schedule');
	await expect(page.locator('[data-pagefind-body]')).toHaveCount(0);
	// The next session is in another month.
	await expect(page.locator('main .mark:visible')).toHaveCount(0);
	await months.getByRole('link', { name: 'March 2027' }).click();
	await expect(page).toHaveURL('schedule/2027-03/');
	await expect(page.locator('main .mark:visible').first()).toHaveText('Today');
	await page.goto('schedule/2026-11/');
	await expect(page).toHaveURL('archive/2026/');
});

test.describe('without script', () => {
	test.use({ javaScriptEnabled: false });

	test('a choice by how people can take part is a page of its own', async ({ page }) => {
		await page.goto('schedule/');
		await page.getByText('More ways to choose').click();
		await choice(page, 'Online').click();
		await expect(heading(page)).toHaveText('Online sessions: schedule');
		const lines = await page.locator('main .session .detail').allInnerTexts();
		expect(lines.length).toBeGreaterThan(0);
		expect(lines.join('\n')).not.toContain('rowing club');
	});
});

test('sessions can be picked in what was chosen, from a view that had none too', async ({
	page,
}) => {
	await page.goto('schedule/trefnu-cymunedol/');
	await expect(page.getByRole('checkbox')).toHaveCount(0);
	await choice(page, 'Street School').click();
	await page.getByRole('checkbox').first().check();
	await expect(page).toHaveURL(/schedule\/street-school\/\?pick=street-school/);
	const downloading = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Download', exact: true }).click();
	expect((await downloading).suggestedFilename()).toBe('my-sessions.ics');
	// The picked sessions are in the address of that view, so that going back restores them.
	await choice(page, 'All programmes').click();
	await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(0);
	await page.goBack();
	await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(1);
});

test('time moves on in what was chosen', async ({ page }) => {
	await page.clock.install({ time: Date.parse('2027-03-03T12:00:00Z') });
	await page.goto('schedule/');
	await choice(page, 'Street School').click();
	await expect(heading(page)).toHaveText('Street School: schedule');
	const marks = page.locator('main .mark:visible');
	await expect(marks.first()).toHaveText(/Today/);
	await page.clock.runFor('04:00:01');
	await expect(marks.first()).toHaveText(/Happening now/);
});

test('the pointer or the focus fetches a page once, and nothing is fetched before', async ({
	page,
}) => {
	const asked: string[] = [];
	await page.goto('schedule/', { waitUntil: 'networkidle' });
	page.on('request', (request) => {
		if (request.resourceType() === 'fetch') asked.push(new URL(request.url()).pathname);
	});
	await choice(page, 'Street School').hover();
	await expect.poll(() => asked).toEqual(['/schedule/street-school/']);
	await choice(page, 'Street School').click();
	await expect(heading(page)).toHaveText('Street School: schedule');
	expect(asked).toEqual(['/schedule/street-school/']);
});

test('a page that cannot be fetched is gone to as the link says, and a new tab is the browser’s', async ({
	page,
	context,
}) => {
	await page.goto('schedule/');
	await mark(page);
	const opening = context.waitForEvent('page');
	await choice(page, 'Open Evenings').click({ modifiers: ['ControlOrMeta'] });
	await expect(heading(await opening)).toHaveText('Open Evenings: schedule');
	await expect(heading(page)).toHaveText('Schedule');

	await page.evaluate(() => {
		window.fetch = () => Promise.reject(new TypeError('no connection'));
	});
	await choice(page, 'Street School').click();
	await expect(heading(page)).toHaveText('Street School: schedule');
	expect(await isSame(page)).toBe(false);
});

test('under a base path it is the same', async ({ page }) => {
	const site = await buildSite({ url: 'https://example.org/training' });
	const { url, close } = await serve({ ...site, port: 0 });
	await page.goto(`${url}schedule/`);
	await mark(page);
	await choice(page, 'Street School').click();
	await expect(heading(page)).toHaveText('Street School: schedule');
	await expect(page).toHaveURL(`${url}schedule/street-school/`);
	expect(await isSame(page)).toBe(true);
	await close();
});

test('without script the choices are plain links', async ({ browser, baseURL }) => {
	const page = await browser.newPage({ javaScriptEnabled: false });
	await page.goto(`${baseURL}schedule/`);
	await choice(page, 'Street School').click();
	await expect(page).toHaveURL(`${baseURL}schedule/street-school/`);
	await expect(heading(page)).toHaveText('Street School: schedule');
	await page.close();
});
