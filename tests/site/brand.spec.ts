import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { serve } from '../../scripts/serve.ts';
import { faultsOf, prepare } from './axe.ts';
import { buildBranded } from './branded.ts';
import { buildSite } from './build-site.ts';
import { pagesOf, printedHeight, SHEET, sheets } from './sheets.ts';

test.describe.configure({ mode: 'serial' });

const site = async () => serve({ ...(await buildBranded()), port: 0 });
const colour = (page: Page, selector: string, property: string) =>
	page
		.locator(selector)
		.first()
		.evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), property);

const YELLOW = 'rgb(255, 212, 0)';
const READABLE = 'rgb(135, 112, 0)';
const RED = 'rgb(150, 23, 15)';
const SESSION = 'street-school/2027-summer/planning-an-action/';

/** The pages that show all that has the accent: the marks, buttons, dates and notices of each state. */
const coloured = [
	'',
	'schedule/',
	'street-school/2027-spring/',
	'open-evenings/2027-03/',
	SESSION,
	'open-evenings/2027-04/first-web-page/',
	'404.html',
	'embed/open-evenings/',
];

test('the pages can be read in a colour of the organisation, and obey their own policy', async ({
	page,
}) => {
	test.slow();
	const { url, close } = await site();
	const said: string[] = [];
	page.on('console', (message) => said.push(message.text()));
	const found: string[] = [];
	for (const path of coloured) {
		await prepare(page);
		await page.goto(url + path);
		// The site's own colours have 7:1. An organisation's needs 4.5:1.
		const faults = await faultsOf(page, { contrast: 'AA' });
		found.push(...faults.map((fault) => `${path}, ${fault}`));
	}
	expect(found).toEqual([]);
	expect(said.filter((text) => !/\b404\b/.test(text))).toEqual([]);
	await close();
});

test('buttons, marks, dates and links have the colour of the mode', async ({ page }) => {
	const { url, close } = await site();
	for (const [colorScheme, accent, on] of [
		['light', READABLE, 'rgb(255, 255, 255)'],
		['dark', YELLOW, 'rgb(27, 23, 20)'],
	] as const) {
		await page.emulateMedia({ colorScheme });
		await page.goto(url + SESSION);
		expect(await colour(page, '.button.main', 'background-color')).toBe(accent);
		expect(await colour(page, '.button.main', 'color')).toBe(on);
		expect(await colour(page, '.leaf > span', 'background-color')).toBe(accent);
		expect(await colour(page, 'main a', 'text-decoration-color')).toBe(accent);
		await page.goto(url);
		expect(await colour(page, '.mark.next', 'background-color')).toBe(accent);
	}
	await close();
});

test('forced colours win, and the logo keeps a light ground', async ({ page }) => {
	const { url, close } = await site();
	await page.emulateMedia({ colorScheme: 'dark', forcedColors: 'active' });
	await page.goto(url);
	for (const property of ['background-color', 'color', 'border-top-color']) {
		expect([READABLE, YELLOW]).not.toContain(await colour(page, '.mark.next', property));
	}
	expect(await colour(page, '.site-name img', 'background-color')).toBe('rgb(255, 253, 249)');
	await close();
});

test('a wide logo says the name of the site, and nothing moves when it arrives', async ({
	page,
}) => {
	const { url, close } = await site();
	await page.setViewportSize({ width: 320, height: 640 });
	const logo = page.getByRole('banner').getByRole('img', { name: 'Riverside Training' });
	let isLate = false;
	await page.route('**/images/logo.svg', async (route) => {
		const before = await logo.boundingBox();
		expect(before).toMatchObject({ width: 120, height: 36 });
		isLate = true;
		await route.continue();
	});
	await page.goto(url, { waitUntil: 'load' });
	expect(isLate).toBe(true);
	expect(await logo.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(160);
	expect(await logo.boundingBox()).toMatchObject({ width: 120, height: 36 });
	await expect(page.getByRole('link', { name: 'Riverside Training', exact: true })).toHaveAttribute(
		'href',
		'/',
	);
	await expect(page.locator('.site-name')).toHaveText('');
	await close();
});

test('a square logo stands beside the name, and a site with a base path finds it', async ({
	page,
}) => {
	const built = await buildBranded({
		content: 'tests/fixtures/broken/base',
		edit: (lines) => lines.replace('logo: images/logo.svg', 'logo: images/icon.png'),
		url: 'https://example.org/training/',
	});
	const { url, close } = await serve({ ...built, port: 0 });
	await page.goto(url);
	const name = page.locator('.site-name');
	await expect(name).toHaveText('Allotment Training');
	await expect(name.locator('img')).toHaveAttribute('alt', '');
	await expect(name.locator('img')).toHaveAttribute('src', '/training/images/icon.png');
	expect(await name.locator('img').evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(
		192,
	);
	await close();
});

test('the browser’s tab has the icon, on every page', async ({ page }) => {
	const { folder, base } = await buildBranded();
	const { url, close } = await serve({ folder, base, port: 0 });
	const pages = globSync('**/*.html', { cwd: folder }).map((file) => join(folder, file));
	expect(pages.length).toBeGreaterThan(100);
	for (const file of pages) {
		const icons = readFileSync(file, 'utf8').match(/<link rel="(?:apple-touch-)?icon"[^>]*>/g);
		expect(icons, file).toEqual([
			'<link rel="icon" href="/images/icon.png" type="image/png">',
			'<link rel="apple-touch-icon" href="/images/icon.png">',
		]);
	}
	const answer = await page.request.get(`${url}images/icon.png`);
	expect(answer.headers()['content-type']).toBe('image/png');
	const drawn = readFileSync('tests/fixtures/brand/images/icon.png');
	expect(drawn.equals(await answer.body())).toBe(true);
	await close();
});

test('the sheet has the logo and the colour for light paper, and stays one sheet', async ({
	page,
}) => {
	test.slow();
	const { folder, base } = await buildBranded();
	const { url, close } = await serve({ folder, base, port: 0 });
	await page.setViewportSize(SHEET);
	await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
	const paths = sheets(folder);
	expect(paths.length).toBeGreaterThan(35);
	const heights: [path: string, height: number][] = [];
	for (const path of paths) {
		await page.goto(url + path);
		heights.push([path, await printedHeight(page)]);
	}
	heights.sort(([, a], [, b]) => b - a);
	expect(heights.filter(([, height]) => height > SHEET.height)).toEqual([]);
	await page.goto(`${url}${heights[0]?.[0]}`);
	expect(pagesOf(await page.pdf({ format: 'A4' }))).toBe(1);
	await expect(page.locator('.site-name img')).toBeVisible();
	await page.goto(url + SESSION);
	expect(await colour(page, '.leaf > span', 'background-color')).toBe(READABLE);
	expect(await colour(page, '.sheet-foot', 'border-top-color')).toBe(READABLE);
	await close();
});

test('a site without a brand has the red, its own name and its own icon', async ({ page }) => {
	const { folder, base } = await buildSite();
	const { url, close } = await serve({ folder, base, port: 0 });
	await page.goto(url + SESSION);
	expect(await colour(page, '.button.main', 'background-color')).toBe(RED);
	await expect(page.locator('.site-header img')).toHaveCount(0);
	await expect(page.locator('link[rel=icon]')).toHaveAttribute('href', '/favicon.svg');
	const html = readFileSync(join(folder, 'index.html'), 'utf8');
	expect(html).not.toContain('.site-name img');
	expect(globSync('images/*', { cwd: folder })).toEqual(['images/boathouse.png']);
	await close();
});
