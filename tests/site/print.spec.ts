import { execFileSync } from 'node:child_process';
import { globSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { installedByApt } from '../../scripts/apt.ts';
import { serve } from '../../scripts/serve.ts';
import { buildSite } from './build-site.ts';
import { formerPages } from './former-pages.ts';

const sites = [
	{ contentDir: 'tests/fixtures/content', origin: 'https://training.example.org/' },
	{ contentDir: 'content', now: '2021-02-01', origin: 'https://citizensuk.org/' },
	{ contentDir: 'content', now: '2026-11-21', origin: 'https://citizensuk.org/' },
];

/** The pages of one run or one session, by their addresses below the site. */
function sheets(folder: string): string[] {
	const former = formerPages(folder);
	return ['20??-*', '20??-*/*']
		.flatMap((pattern) => globSync(`*/${pattern}/index.html`, { cwd: folder }))
		.map((file) => `${dirname(file)}/`)
		.filter((path) => !former.has(path))
		.sort();
}

/** @throws {Error} when the file is not a PDF as Chromium writes it */
function pagesOf(pdf: Buffer): number {
	const count = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length;
	if (!count) throw new Error('No page was found in the PDF.');
	return count;
}

for (const { origin, ...options } of sites) {
	test(`each run and session of ${options.contentDir} as of ${options.now ?? '2027-03-03'} prints one A4 sheet`, async ({
		page,
	}) => {
		test.slow();
		const { folder, base } = await buildSite(options);
		const { url, close } = await serve({ folder, base, port: 0 });
		const paths = sheets(folder);
		expect(paths.length).toBeGreaterThan(35);
		const long: string[] = [];
		// Letters that come late are left out until the next page: without any here, a sheet may take more room.
		await page.goto(url);
		await page.evaluate(() => document.fonts.ready);
		for (const path of paths) {
			await page.goto(url + path);
			const pdf = await page.pdf({ format: 'A4' });
			if (pagesOf(pdf) !== 1) long.push(path);
			const foot = page.locator('.sheet-foot');
			await expect(foot).toContainText(`${origin.slice('https://'.length)}${path.slice(0, -1)}`);
		}
		expect(long).toEqual([]);
		await close();
	});
}

test('the QR code leads to the page: a reader that did not make it reads its address', async ({
	page,
}, { outputDir }) => {
	const isThere = installedByApt(['zbar-tools']);
	const missing = 'QR codes are not read. Run: sudo apt-get install zbar-tools';
	if (!isThere && process.env.CI === 'true') throw new Error(missing);
	test.skip(!isThere, missing);
	test.slow();
	const { folder } = await buildSite();
	mkdirSync(outputDir, { recursive: true });
	await page.emulateMedia({ media: 'print' });
	// Every third is a mixture of runs and sessions, short addresses and long ones.
	const paths = sheets(folder).filter((_, index) => index % 3 === 0);
	const files: string[] = [];
	for (const path of paths) {
		await page.goto(path);
		const file = `${outputDir}/${files.length}.png`;
		await page.locator('.sheet-foot').screenshot({ path: file });
		files.push(file);
	}
	const options = ['--quiet', '--raw', '--nodbus', '-Sdisable', '-Sqrcode.enable'];
	const read = execFileSync('zbarimg', [...options, ...files], {
		encoding: 'utf8',
		// It complains of a desktop that is not there.
		stdio: ['ignore', 'pipe', 'ignore'],
	});
	expect(read.trim().split('\n')).toEqual(
		paths.map((path) => `https://training.example.org/${path}`),
	);
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
		await expect(main(page).getByRole('link', { name: /^Register for / })).toBeVisible();

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
		expect(pagesOf(await page.pdf({ format: 'A4' }))).toBeLessThan(6);
	}
});

test('a month prints as its table', async ({ page }) => {
	await page.setViewportSize({ width: 673, height: 1000 });
	await page.emulateMedia({ media: 'print' });
	await page.goto('open-evenings/2027-03/');
	await expect(page.getByRole('columnheader')).toHaveCount(3);
	await expect(page.locator('.timetable')).toHaveCSS('display', 'table');
});
