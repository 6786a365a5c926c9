import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { type Served, serve } from '../../scripts/serve.ts';
import { lintCalendar } from '../calendar/linter/index.ts';
import { buildSite } from './build-site.ts';
import { severalDaysIn } from './several-days.ts';

/** A made-up network whose site is in London, with sessions in Auckland and Chicago. */
const contentDir = 'tests/fixtures/network';
const BUILT = '2027-03-01T12:00:00Z';
let site: Served;
let folder: string;

test.beforeAll(async () => {
	const built = await buildSite({ contentDir, now: BUILT });
	({ folder } = built);
	site = await serve({ ...built, port: 0 });
});

test.afterAll(() => site.close());

const month = 'workshops/2027-03/';
const when = (page: Page) => page.locator('dt', { hasText: 'When' }).locator('+ dd');

const AUCKLAND =
	'Thursday 11 March 2027, 9am to 10:30am, Auckland time (Wednesday 10 March, 8pm to 9:30pm, UK time)';
const CHICAGO =
	'Saturday 13 March 2027, 7:30pm to 9pm, Chicago time (Sunday 14 March, 1:30am to 3am, UK time)';

for (const [timezoneId, path, own, yours] of [
	['Europe/London', 'auckland/', AUCKLAND, undefined],
	['Pacific/Auckland', 'auckland/', AUCKLAND, undefined],
	['America/New_York', 'auckland/', AUCKLAND, '(3pm to 4:30pm your time, Wednesday 10 March)'],
	['America/Chicago', 'chicago/', CHICAGO, undefined],
	['Asia/Tokyo', 'chicago/', CHICAGO, '(10:30am to 12pm your time, Sunday 14 March)'],
	['America/Chicago', 'london/', '4pm to 5:30pm, UK time', '(10am to 11:30am your time)'],
] as const) {
	test(`in ${timezoneId} ${path} says its time, the site’s and the visitor’s`, async ({
		browser,
	}) => {
		const context = await browser.newContext({ timezoneId });
		const page = await context.newPage();
		await page.goto(site.url + month + path);
		await expect(when(page)).toContainText(own);
		if (yours) await expect(when(page)).toContainText(yours);
		else await expect(when(page)).not.toContainText('your time');
		await context.close();
	});
}

test('lists go by the moment, and each line says its own time', async ({ page }) => {
	await page.goto(`${site.url}${month}`);
	const lines = page.locator('.session');
	await expect(lines.locator('.title a')).toHaveText([
		'The harbour of sails',
		'The pool of London',
		'The harbour on the lake',
		'Four days by the water',
	]);
	await expect(lines.nth(0)).toContainText('Auckland time (Wednesday 10 March, 8pm');
	await expect(lines.nth(2)).toContainText('Chicago time (Sunday 14 March, 1:30am');
	await expect(lines.nth(3)).toContainText('All day, to Sunday 21 March');
	// They share neither hours nor a zone, so the head says none.
	await expect(page.locator('.page-head')).not.toContainText('time');
	await expect(page.locator('#email-text')).toHaveValue(new RegExp(AUCKLAND.replace(/[()]/g, '.')));
	await expect(page.locator('#whatsapp-text')).toHaveValue(
		/Saturday 13 March, 7:30pm to 9pm, Chicago time/,
	);
});

test('a month elsewhere says its zone once, with the site’s time after it', async ({ page }) => {
	await page.goto(`${site.url}workshops/2027-04/`);
	await expect(page.locator('.page-head')).toContainText(
		'10am to midday, Chicago time (4pm to 6pm, UK time)',
	);
	await page.emulateMedia({ media: 'print' });
	await expect(page.locator('.page-head')).toContainText('Chicago time');
});

test('a session is over at its own moment', async ({ page }) => {
	for (const [instant, count] of [
		['2027-03-10T21:29:00Z', 4],
		['2027-03-10T21:30:00Z', 3],
		['2027-03-21T10:59:00Z', 1],
		['2027-03-21T11:00:00Z', 0],
	] as const) {
		await page.clock.setFixedTime(Date.parse(BUILT));
		await page.goto(`${site.url}schedule/`);
		await page.clock.setFixedTime(Date.parse(instant) + 1000);
		await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
		const ofMarch = page.locator('section', { hasText: 'March 2027' });
		await expect(ofMarch.locator('.session').filter({ visible: true })).toHaveCount(count);
	}
});

test('calendars have the moments, and machines the offset', async ({ request }) => {
	const paths = globSync('**/*.ics', { cwd: folder });
	expect(paths.length).toBeGreaterThan(8);
	for (const path of paths) {
		const kind = path.startsWith('calendars/') ? 'feed' : 'download';
		const found = lintCalendar(readFileSync(join(folder, path)), kind, severalDaysIn(contentDir));
		expect(found, path).toEqual([]);
	}
	const lines = (path: string) => readFileSync(join(folder, month, path), 'utf8').split('\r\n');
	expect(lines('auckland.ics')).toContain('DTSTART:20270310T200000Z');
	expect(lines('chicago.ics')).toContain('DTEND:20270314T030000Z');
	expect(lines('retreat.ics')).toContain('DTSTART;VALUE=DATE:20270318');
	expect(lines('retreat.ics')).toContain('DTEND;VALUE=DATE:20270322');

	const html = await (await request.get(`${site.url}${month}chicago/`)).text();
	expect(html).toContain('"startDate":"2027-03-13T19:30:00-06:00"');
	const { sessions } = await (await request.get(`${site.url}api/v1/sessions.json`)).json();
	const facts = sessions.map(({ id, start, timeZone, endDate }: Record<string, string>) => [
		...[id?.split('/').at(-1), start, timeZone, endDate],
	]);
	expect(facts.slice(0, 4)).toEqual([
		['auckland', '2027-03-11T09:00:00+13:00', 'Pacific/Auckland', undefined],
		['london', '2027-03-11T16:00:00+00:00', 'Europe/London', undefined],
		['chicago', '2027-03-13T19:30:00-06:00', 'America/Chicago', undefined],
		['retreat', undefined, 'Pacific/Auckland', '2027-03-21'],
	]);
});
