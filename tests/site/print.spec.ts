import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import sharp from 'sharp';
import { serve } from '../../scripts/serve.ts';
import { isFirstOrganisation, OTHER_CONTENT, OWN } from '../first-organisation.ts';
import { buildSite } from './build-site.ts';
import { addressesIn, readerMissing } from './qr-reader.ts';
import { pagesOf, printedHeight, SHEET, sheets } from './sheets.ts';

const sites = [
	{ contentDir: 'tests/fixtures/content', origin: 'https://training.example.org/' },
	{ contentDir: 'content', now: '2021-02-01', origin: 'https://citizensuk.org/' },
	{ contentDir: 'content', now: '2026-11-21', origin: 'https://citizensuk.org/' },
];

for (const { origin, ...options } of sites) {
	test(`each run and session of ${options.contentDir} as of ${options.now ?? '2027-03-03'} prints one A4 sheet`, async ({
		page,
	}) => {
		test.skip(options.contentDir === OWN && !isFirstOrganisation, OTHER_CONTENT);
		test.slow();
		const { folder, base } = await buildSite(options);
		const { url, close } = await serve({ folder, base, port: 0 });
		const paths = sheets(folder);
		expect(paths.length).toBeGreaterThan(35);
		await page.setViewportSize(SHEET);
		await page.emulateMedia({ media: 'print' });
		// Letters that come late are left out until the next page: without any here, a sheet may take more room.
		await page.goto(url);
		await page.evaluate(() => document.fonts.ready);
		const heights = new Map<string, number>();
		for (const path of paths) {
			await page.goto(url + path);
			heights.set(path, await printedHeight(page));
			const foot = page.locator('.sheet-foot');
			await expect(foot).toContainText(`${origin.slice('https://'.length)}${path.slice(0, -1)}`);
		}
		const byHeight = [...heights].sort(([, a], [, b]) => b - a);
		expect(byHeight.filter(([, height]) => height > SHEET.height)).toEqual([]);
		// A printer has the last word on those that hardly fit.
		const long: string[] = [];
		for (const [path] of byHeight.slice(0, 8)) {
			await page.goto(url + path);
			if (pagesOf(await page.pdf({ format: 'A4' })) !== 1) long.push(path);
		}
		expect(long).toEqual([]);
		await close();
	});
}

test('the QR code leads to the page: a reader that did not make it reads its address', async ({
	page,
}, { outputDir }) => {
	const missing = readerMissing();
	test.skip(missing !== undefined, missing);
	const { folder } = await buildSite();
	mkdirSync(outputDir, { recursive: true });
	const paths = sheets(folder);
	const addresses = (some: string[]) => some.map((path) => `https://training.example.org/${path}`);
	const files: string[] = [];
	for (const path of paths) {
		const [code = ''] =
			/<svg class="qr-code".*?<\/svg>/s.exec(
				readFileSync(join(folder, path, 'index.html'), 'utf8'),
			) ?? [];
		const [, size = ''] = /viewBox="1 0\.5 (\d+) /.exec(code) ?? [];
		const wide = Number(size) + 8;
		const drawn = code
			.replace('<svg ', '<svg xmlns="http://www.w3.org/2000/svg" ')
			.replace(/viewBox="[^"]*"/, `viewBox="-3 -3.5 ${wide} ${wide}" width="${wide * 4}"`)
			.replace('currentColor', 'black');
		files.push(`${outputDir}/${files.length}.png`);
		await sharp(Buffer.from(drawn))
			.flatten({ background: 'white' })
			.toFile(files.at(-1) ?? '');
	}
	expect(addressesIn(files)).toEqual(addresses(paths));

	// On paper it has the room around it that a reader needs.
	await page.emulateMedia({ media: 'print' });
	const some = [paths.at(0), paths.at(-1)].filter((path) => path !== undefined);
	for (const [index, path] of some.entries()) {
		await page.goto(path);
		await page.locator('.sheet-foot').screenshot({ path: `${outputDir}/printed-${index}.png` });
	}
	const printed = some.map((_, index) => `${outputDir}/printed-${index}.png`);
	expect(addressesIn(printed)).toEqual(addresses(some));
});

const main = (page: Page) => page.getByRole('main');

test('paper has the QR code and no controls, the screen the other way round', async ({ page }) => {
	for (const path of [
		'street-school/2027-summer/',
		'open-evenings/2027-03/',
		'open-evenings/2027-03/first-steps/',
	]) {
		await page.emulateMedia({ media: 'screen' });
		await page.goto(path);
		await expect(page.getByRole('img', { name: /^QR code/ })).toHaveCount(0);
		const register = main(page).getByRole('link', { name: /^Register for / });
		await expect(register.first()).toBeVisible();

		await page.emulateMedia({ media: 'print' });
		await expect(page.getByRole('img', { name: /^QR code that leads to https/ })).toBeVisible();
		await expect(page.getByRole('button')).toHaveCount(0);
		await expect(page.getByRole('checkbox')).toHaveCount(0);
		await expect(page.getByRole('navigation', { name: 'Main' })).toHaveCount(0);
		await expect(page.getByText('Words to paste')).toBeHidden();
		const controls = page.locator('.actions, .pick, .pick-bar, .filters, .neighbours, .side');
		await expect(controls.filter({ visible: true })).toHaveCount(0);
		for (const words of ['Register for ', 'register.example.org/', 'training.example.org/']) {
			await expect(page.locator('.sheet-foot').getByText(words).first()).toBeVisible();
		}
		await expect(main(page)).toContainText(/UK time/);
		await expect(page.getByText('Who it is for', { exact: true })).toBeVisible();
	}
});

test('ink on white: no page prints a background, in dark mode either', async ({ page }) => {
	await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
	for (const path of ['', 'schedule/', 'street-school/', 'open-evenings/2027-03/', 'faqs/']) {
		await page.goto(path);
		const { ground, ink } = await page.evaluate(() => {
			const { backgroundColor } = getComputedStyle(document.documentElement);
			return { ground: backgroundColor, ink: getComputedStyle(document.body).color };
		});
		expect([ground, ink], path).toEqual(['rgb(255, 255, 255)', 'rgb(0, 0, 0)']);
		expect(pagesOf(await page.pdf({ format: 'A4' })), path).toBeLessThan(7);
	}
});

for (const { contentDir, now, paths } of [
	{
		contentDir: 'tests/fixtures/content',
		now: '2027-03-03T12:00:00Z',
		paths: ['street-school/', 'open-evenings/'],
	},
	{ contentDir: 'content', now: '2021-02-01', paths: ['schools/', 'learning-thursdays/'] },
]) {
	test(`a programme of ${contentDir} prints on two sides, with its way to register`, async ({
		page,
	}) => {
		test.skip(contentDir === OWN && !isFirstOrganisation, OTHER_CONTENT);
		const { folder, base } = await buildSite({ contentDir, now });
		const { url, close } = await serve({ folder, base, port: 0 });
		try {
			for (const path of paths) {
				await page.goto(url + path);
				expect(pagesOf(await page.pdf({ format: 'A4' })), path).toBeLessThan(3);
				await page.emulateMedia({ media: 'print' });
				const ways = page
					.locator('.to-do, .run, .notice')
					.getByRole('link', { name: /^Register for |@/ });
				await expect(ways.first(), path).toBeVisible();
				await page.emulateMedia({ media: null });
			}
		} finally {
			await close();
		}
	});
}

test('a month prints as its table', async ({ page }) => {
	await page.setViewportSize({ width: 673, height: 1000 });
	await page.emulateMedia({ media: 'print' });
	await page.goto('open-evenings/2027-03/');
	await expect(page.getByRole('columnheader')).toHaveCount(3);
	await expect(page.locator('.timetable')).toHaveCSS('display', 'table');
});

test('a session with much to say covers none of the next', async ({ page }) => {
	await page.emulateMedia({ media: 'print' });
	await page.goto('street-school/2027-summer/');
	const entry = page.locator('.dates > .sessions > li').first();
	const [height, needed] = await entry.evaluate((element) => {
		const detail = element.querySelector('.detail');
		for (let line = 0; line < 12; line += 1) detail?.after(detail.cloneNode(true));
		return [element.clientHeight, element.scrollHeight];
	});
	expect(height).toBe(needed);
});

test('the schedule on paper says that there is more than it lists', async ({ page }) => {
	await page.goto('schedule/');
	await page.emulateMedia({ media: 'print' });
	const later = page.locator('section', {
		has: page.getByRole('heading', { name: 'Later', exact: true }),
	});
	await expect(later).toBeVisible();
	await expect(later).toContainText('All sessions in October 2027');
});
