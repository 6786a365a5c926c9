import { expect, type Page, test } from '@playwright/test';

/** A session of the demo that goes on from a Friday to the Sunday after it. */
const weekend = 'street-school/2027-may/looking-back/';
const run = 'street-school/2027-may/';

/** The day on which the demo is built, from which its pages count. */
const BUILT = Date.parse('2027-03-03T12:00:00Z');

async function openAt(page: Page, path: string, instant: string): Promise<void> {
	await page.clock.setFixedTime(BUILT);
	await page.goto(path);
	await page.clock.setFixedTime(Date.parse(instant) + 1000);
	await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
}

const when = (page: Page) => page.locator('dt', { hasText: 'When' }).locator('+ dd');
const hours = '5pm to Sunday 30 May, 2pm, UK time';

test('a weekend says its first day, its last and the hours of both', async ({ page }) => {
	await page.goto(weekend);
	await expect(when(page)).toContainText(`Friday 28 May 2027, ${hours}`);
	const add = page.getByRole('link', { name: 'Friday 28 to Sunday 30 May, to your calendar' });
	await expect(add).toBeVisible();
	await page.goto(run);
	await expect(page.locator('.sessions li').last()).toContainText(hours);
	await expect(page.locator('.page-head')).toContainText('to Sunday 30 May 2027');
	// Its hours are not those of the others, so the head says none.
	await expect(page.locator('.page-head')).not.toContainText('midday');
	await page.goto('street-school/');
	const cohort = page.locator('.run:visible', { hasText: 'Lunchtime Cohort' });
	await expect(cohort).toContainText('to Sunday 30 May');
});

for (const [timezoneId, words] of [
	['America/New_York', '(Friday 28 May, 12pm to Sunday 30 May, 9am your time)'],
	['Pacific/Auckland', '(Saturday 29 May, 4am to Monday 31 May, 1am your time)'],
	['Europe/London', undefined],
] as const) {
	test(`in ${timezoneId} its own time is ${words ?? 'not repeated'}`, async ({ browser }) => {
		const context = await browser.newContext({ timezoneId });
		const page = await context.newPage();
		await page.goto(test.info().project.use.baseURL + weekend);
		if (words) await expect(when(page)).toContainText(words);
		else await expect(when(page)).not.toContainText('your time');
		await context.close();
	});
}

for (const [instant, mark] of [
	['2027-05-28T15:59:50Z', 'Today'],
	['2027-05-28T16:00:00Z', 'Happening now'],
	['2027-05-29T03:00:00Z', 'Happening now'],
	['2027-05-30T12:59:50Z', 'Happening now'],
	['2027-05-30T13:00:00Z', 'Past'],
] as const) {
	test(`at ${instant} it is “${mark}”`, async ({ page }) => {
		await openAt(page, run, instant);
		const marks = page.locator('.sessions li').last().locator('.mark:not([hidden])');
		await expect(marks).toHaveText([mark]);
		await openAt(page, 'schedule/street-school/', instant);
		const listed = page.locator('.sessions > li:not([hidden])', { hasText: 'Sunday 30 May' });
		await expect(listed).toHaveCount(mark === 'Past' ? 0 : 1);
	});
}
