import { mkdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { expect, type Page, test } from '@playwright/test';
import { lintCalendar } from '../calendar/linter/index.ts';
import { addressesIn, readerMissing } from './qr-reader.ts';
import { severalDaysIn } from './several-days.ts';

const boxes = (page: Page) => page.getByRole('checkbox', { name: /^Pick / });

async function downloaded(page: Page): Promise<Buffer> {
	const downloading = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Download', exact: true }).click();
	return readFile(await (await downloading).path());
}

for (const path of [
	'schedule/',
	'open-evenings/',
	'open-evenings/2027-03/',
	'street-school/2027-summer/',
]) {
	test(`on /${path} ticked sessions become one file, and the choice is in the address`, async ({
		page,
	}) => {
		await page.goto(path);
		await boxes(page).nth(0).check();
		await boxes(page).nth(2).check();
		await expect(page.getByText('2 sessions picked.')).toBeVisible();
		const ids = await boxes(page).evaluateAll((all) =>
			(all as HTMLInputElement[]).filter(({ checked }) => checked).map(({ value }) => value),
		);
		expect(new URL(page.url()).search).toBe(`?pick=${ids.join(',')}`);

		const file = await downloaded(page);
		expect(lintCalendar(file, 'download', severalDaysIn())).toEqual([]);
		const events = file.toString().match(/^URL:.*$/gm) ?? [];
		expect(events).toHaveLength(2);
		for (const id of ids) {
			const own = await (await page.request.get(`/${id}.ics`)).text();
			const event = own.slice(own.indexOf('BEGIN:VEVENT'), own.indexOf('END:VCALENDAR'));
			expect(file.toString()).toContain(event);
		}
	});
}

test('the choice survives a reload and can be shared, and nothing is stored', async ({
	page,
	context,
}) => {
	await page.goto('schedule/');
	await boxes(page).nth(1).check();
	const address = page.url();
	await page.reload();
	await expect(boxes(page).nth(1)).toBeChecked();

	const other = await context.newPage();
	await other.goto(address);
	await expect(other.getByText('1 session picked.')).toBeVisible();
	expect(await other.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);
	expect(await context.cookies()).toEqual([]);

	await other.getByRole('checkbox', { checked: true }).uncheck();
	expect(new URL(other.url()).search).toBe('');
});

test('a session with two boxes, one a track, is picked once and unpicked by either', async ({
	page,
}) => {
	await page.goto('open-evenings/2027-03/');
	await page.evaluate(() => {
		const box = document.querySelector('.pick');
		box?.after(box.cloneNode(true));
		document.dispatchEvent(new Event('swap'));
	});
	await boxes(page).nth(0).check();
	await expect(boxes(page).nth(1)).toBeChecked();
	await expect(page.getByText('1 session picked.')).toBeVisible();
	expect((await downloaded(page)).toString().match(/^BEGIN:VEVENT/gm)).toHaveLength(1);
	await page.reload();
	await expect(page.getByText('1 session picked.')).toBeVisible();
	await page.evaluate(() => {
		const box = document.querySelector('.pick');
		box?.after(box.cloneNode(true));
		document.dispatchEvent(new Event('swap'));
	});
	await boxes(page).nth(1).uncheck();
	await expect(boxes(page).nth(0)).not.toBeChecked();
	expect(new URL(page.url()).search).toBe('');
});

test.describe('on a fine screen', () => {
	test.use({ deviceScaleFactor: 3 });

	test('a choice travels as a QR code, and stands alone on paper', async ({ page }, {
		outputDir,
	}) => {
		mkdirSync(outputDir, { recursive: true });
		await page.goto('schedule/');
		const code = page.getByRole('img', { name: /^QR code of this page/ });
		await expect(page.getByText('QR code', { exact: true })).toBeHidden();
		await boxes(page).nth(0).check();
		await boxes(page).nth(2).check();
		await page.getByText('QR code', { exact: true }).click();
		await code.screenshot({ path: `${outputDir}/screen.png` });
		await page.emulateMedia({ media: 'print' });
		await expect(page.locator('.session:visible')).toHaveCount(2);
		await page.locator('.pick-bar').screenshot({ path: `${outputDir}/paper.png` });
		const files = [`${outputDir}/screen.png`, `${outputDir}/paper.png`];
		if (readerMissing() === undefined) {
			expect(addressesIn(files)).toEqual([page.url(), page.url()]);
		}

		// The last of the choice takes the code with it, and paper has the whole list.
		await page.emulateMedia({ media: 'screen' });
		await boxes(page).nth(0).uncheck();
		await boxes(page).nth(2).uncheck();
		await expect(page.getByText('QR code', { exact: true })).toBeHidden();
		await page.emulateMedia({ media: 'print' });
		expect(await page.locator('.session:visible').count()).toBeGreaterThan(2);
	});
});

test('each box and each file is a target of 44 pixels', async ({ page }) => {
	await page.setViewportSize({ width: 360, height: 740 });
	await page.goto('schedule/');
	await boxes(page).nth(0).check();
	const targets = page.locator('.pick :is(label, a), .pick-bar :is(button, a, summary)');
	const heights = await targets.evaluateAll((all) =>
		all.filter((one) => one.checkVisibility()).map((one) => one.getBoundingClientRect().height),
	);
	expect(heights.length).toBeGreaterThan(10);
	expect(Math.min(...heights)).toBeGreaterThanOrEqual(44);
});

test('a choice too long for a code that telephones read has none', async ({ page }) => {
	await page.goto('schedule/');
	const code = page.getByText('QR code', { exact: true });
	await boxes(page).nth(0).check();
	await expect(code).toBeVisible();
	for (let box = 1; box < 18; box += 1) await boxes(page).nth(box).check();
	await expect(code).toBeHidden();
	for (let box = 1; box < 18; box += 1) await boxes(page).nth(box).uncheck();
	await expect(code).toBeVisible();
});

test('a sheet of a choice has the code of its page alone', async ({ page }) => {
	await page.goto('open-evenings/2027-03/');
	await boxes(page).nth(0).check();
	await expect(page.getByText('QR code', { exact: true })).toBeVisible();
	await page.emulateMedia({ media: 'print' });
	await expect(page.locator('.pick-bar')).toBeHidden();
	await expect(page.locator('.timetable .session:visible')).toHaveCount(1);
	await expect(page.locator('.sheet-foot svg')).toBeVisible();
});

test('a shared choice whose session is not on the page says so', async ({ page }) => {
	await page.goto('schedule/?pick=street-school/2027-spring/no-longer-here');
	await expect(page.getByText('1 of those in the address are not on this page.')).toBeVisible();
});

test('without script each session’s own file is offered, and no box', async ({ browser }) => {
	const page = await browser.newPage({ javaScriptEnabled: false });
	await page.goto(`${test.info().project.use.baseURL}open-evenings/2027-03/`);
	await expect(page.getByRole('link', { name: /^Calendar file of .* March$/ })).toHaveCount(5);
	await expect(boxes(page)).toHaveCount(0);
	await expect(page.getByRole('button')).toHaveCount(0);
	await page.close();
});
