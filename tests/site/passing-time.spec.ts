import { expect, type Page, test } from '@playwright/test';

/**
 * The fixture is built as of 3 March 2027, 12:00, and its pages start from that moment. The browser's clock is moved on
 * from there.
 */
const BUILT = Date.parse('2027-03-03T12:00:00Z');

async function openAt(page: Page, path: string, instant: string): Promise<void> {
	await page.clock.install({ time: BUILT });
	await page.goto(path);
	// The page counts from when it was opened, which takes a moment.
	await page.clock.pauseAt(Date.parse(instant) + 5000);
	await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
}

const marks = (page: Page) => page.locator('main .mark:visible');

for (const [instant, expected] of [
	['2027-03-03T15:59:50Z', ['Past', 'Past', 'Today', 'Cancelled']],
	['2027-03-03T16:00:00Z', ['Past', 'Past', 'Happening now', 'Cancelled']],
	['2027-03-03T17:59:50Z', ['Past', 'Past', 'Happening now', 'Cancelled']],
	['2027-03-03T18:00:00Z', ['Past', 'Past', 'Past', 'Cancelled', 'Next']],
	['2027-03-30T22:59:50Z', ['Past', 'Past', 'Past', 'Cancelled', 'Next']],
	['2027-03-30T23:00:00Z', ['Past', 'Past', 'Past', 'Cancelled', 'Today']],
	['2027-03-31T16:30:00Z', ['Past', 'Past', 'Past', 'Cancelled', 'Happening now']],
	['2027-03-31T20:00:00Z', ['Past', 'Past', 'Past', 'Cancelled', 'Past']],
] as const) {
	test(`a cohort under way, at ${instant}`, async ({ page }) => {
		await openAt(page, 'street-school/2027-spring/', instant);
		await expect(marks(page)).toHaveText(expected.map((word) => new RegExp(`^\\s*${word}\\s*$`)));
	});
}

for (const [instant, sentence, action] of [
	['2027-05-31T22:59:50Z', 'opens on Tuesday 1 June 2027', 0],
	['2027-05-31T23:00:00Z', 'Register for', 1],
] as const) {
	test(`registration opens in the browser, at ${instant}`, async ({ page }) => {
		await openAt(page, 'street-school/2027-autumn/', instant);
		await expect(page.locator('main')).toContainText(sentence);
		await expect(page.getByRole('link', { name: /^Register for / })).toHaveCount(action);
	});
}

for (const [instant, isOpen] of [
	['2027-06-04T22:59:50Z', true],
	['2027-06-04T23:00:00Z', false],
] as const) {
	test(`registration closes in the browser, at ${instant}`, async ({ page }) => {
		await openAt(page, 'street-school/2027-summer/', instant);
		await expect(page.getByRole('link', { name: /^Register for / })).toHaveCount(isOpen ? 1 : 0);
		await expect(page.getByText('closed at the end of Friday 4 June 2027.')).toBeVisible({
			visible: !isOpen,
		});
	});
}

for (const [instant, left] of [
	['2027-05-28T22:59:50Z', undefined],
	['2027-05-28T23:00:00Z', 'Last 7 days to register'],
	['2027-06-03T22:59:50Z', 'Last 2 days to register'],
	['2027-06-03T23:00:00Z', 'Last day to register'],
	['2027-06-04T22:59:50Z', 'Last day to register'],
	['2027-06-04T23:00:00Z', undefined],
] as const) {
	test(`the last week of registration is counted down, at ${instant}`, async ({ page }) => {
		for (const path of ['street-school/2027-summer/', 'street-school/']) {
			await openAt(page, path, instant);
			const cohort = page.locator('main > .columns, .ticket', { hasText: /Friday 4 June 2027/ });
			const mark = cohort.locator('.mark:visible', { hasText: /^Last .*day/ });
			if (left) await expect(mark.first()).toHaveText(left);
			else await expect(mark).toHaveCount(0);
		}
	});
}

for (const [instant, said] of [
	['2027-04-11T22:59:50Z', ['Registration opens on 12 April 2027']],
	['2027-04-11T23:00:00Z', []],
] as const) {
	test(`the schedule says whether people can register yet, at ${instant}`, async ({ page }) => {
		await openAt(page, 'schedule/', instant);
		const walk = page.locator('.session', { hasText: 'a walk along the river' });
		await expect(walk.locator('.joining:visible')).toHaveText([...said]);
		const full = page.locator('.session', { hasText: 'Session 2 of 4 · Street School, Cohort 4' });
		await expect(full.locator('.joining:visible')).toHaveText(['Registration is closed']);
	});
}

test('registration that closes within days of the build is counted at once', async ({ page }) => {
	await page.goto('open-evenings/2027-03/mill-lane-crossing/');
	await expect(page.getByText('Last day to register').filter({ visible: true })).toHaveCount(1);
});

for (const [instant, words] of [
	['2027-05-25T22:59:50Z', undefined],
	['2027-05-25T23:00:00Z', 'Starts in 14 days'],
	['2027-06-07T12:00:00Z', 'Starts in 2 days'],
	['2027-06-07T23:00:00Z', 'Starts tomorrow'],
	['2027-06-08T23:00:00Z', undefined],
] as const) {
	test(`the days before a run are counted down, at ${instant}`, async ({ page }) => {
		await openAt(page, 'street-school/2027-summer/', instant);
		const mark = page.locator('.mark:visible', { hasText: /^Starts / });
		if (words) await expect(mark).toHaveText(words);
		else await expect(mark).toHaveCount(0);
	});
}

test('a page that is kept open moves on by itself', async ({ page }) => {
	await page.clock.install({ time: BUILT });
	await page.goto('street-school/2027-spring/');
	const mark = marks(page).nth(2);
	await expect(mark).toHaveText(/Today/);
	await page.clock.runFor('04:00:01');
	await expect(mark).toHaveText(/Happening now/);
});

test('a session that is over says so, offers its file, and no longer what is to be done before', async ({
	page,
}) => {
	await openAt(page, 'street-school/2027-spring/planning-an-action/', '2027-03-03T18:00:00Z');
	await expect(page.getByText('This session took place on Wednesday 3 March 2027.')).toBeVisible();
	await expect(page.getByRole('link', { name: /^Calendar file of session 3/ })).toBeVisible();
	await expect(page.getByRole('link', { name: /^Add / })).toHaveCount(0);
	await expect(page.getByRole('link', { name: /^Give feedback/ })).toBeVisible();
});

test('a site that is not shown as of some day goes by the visitor’s clock', async ({ page }) => {
	await page.route('**/2027-spring/', async (route) => {
		const response = await route.fetch();
		const body = (await response.text()).replace(/ data-now="[^"]*"/, '');
		await route.fulfill({ response, body });
	});
	await page.clock.setFixedTime('2027-03-03T17:00:00Z');
	await page.goto('street-school/2027-spring/');
	await expect(marks(page).nth(2)).toHaveText(/Happening now/);
});

for (const [timezoneId, words] of [
	['America/New_York', '(11am to 1pm your time)'],
	['Asia/Tokyo', '(1am to 3am your time, Thursday 4 March)'],
	['Europe/London', undefined],
	['Africa/Abidjan', undefined],
] as const) {
	test(`in ${timezoneId} the visitor’s own time is ${words ?? 'not repeated'}`, async ({
		browser,
	}) => {
		const context = await browser.newContext({ timezoneId });
		const page = await context.newPage();
		const { baseURL } = test.info().project.use;
		await page.goto(`${baseURL}street-school/2027-spring/planning-an-action/`);
		const when = page.locator('dt', { hasText: 'When' }).locator('+ dd');
		await expect(when).toContainText('4pm to 6pm, UK time');
		if (words) await expect(when).toContainText(words);
		else await expect(when).not.toContainText('your time');
		await context.close();
	});
}

test('without script nothing is marked that the next day would make false', async ({ browser }) => {
	const page = await browser.newPage({ javaScriptEnabled: false });
	const { baseURL } = test.info().project.use;
	await page.goto(`${baseURL}street-school/2027-spring/`);
	await expect(marks(page)).toHaveText([/Past/, /Past/, /Cancelled/]);
	await page.goto(`${baseURL}open-evenings/2027-03/mill-lane-crossing/`);
	await expect(
		page.getByText('until the end of Wednesday 3 March 2027', { exact: false }),
	).toBeVisible();
	await expect(marks(page)).toHaveCount(0);
	await page.goto(`${baseURL}`);
	await expect(
		page.getByRole('heading', { level: 2, name: 'Next (as of Wednesday 3 March 2027)' }),
	).toBeVisible();
	await page.close();
});
