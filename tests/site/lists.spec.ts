import { expect, type Page, test } from '@playwright/test';
import { serve } from '../../scripts/serve.ts';
import { buildSite } from './build-site.ts';

/** The fixture is built as of 3 March 2027, 12:00, and its pages start from that moment. */
const BUILT = Date.parse('2027-03-03T12:00:00Z');

const LISTS = [
	'',
	'schedule/street-school/',
	'schedule/open-evenings/leaders/',
	'schedule/attendance/in-person/',
	'street-school/',
	'open-evenings/',
	'river-assembly/',
	'archive/',
	'archive/2027/',
	'embed/open-evenings/',
	'embed/street-school/',
	'calendars/',
];

/** Moments after sessions, between months, in the middle of a registration, and after everything. */
const STEPS = [
	'2027-03-12T09:00:00Z',
	'2027-05-13T09:00:00Z',
	'2027-06-20T09:00:00Z',
	'2027-12-01T09:00:00Z',
];

/** Sets the clock alone: to run every timer of the months between takes minutes. */
async function moveTo(page: Page, instant: string): Promise<void> {
	await page.clock.setFixedTime(Date.parse(instant) + 1000);
	await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
}

/** The visible words of a page, without the words of each line's own marks. */
const words = (page: Page) =>
	page.evaluate(() =>
		// biome-ignore lint/performance/useDomNodeTextContent: textContent has hidden words too.
		(document.querySelector('main')?.innerText ?? '')
			.replace(/\(as of [^)]*\)/g, '')
			.replace(/\s+/g, ' ')
			.trim(),
	);

/** The visible headings with nothing visible between them and the next heading of their rank, or one above. */
const emptyHeadings = (page: Page) =>
	page.evaluate(() => {
		const isVisible = (element: Element) => element.checkVisibility();
		return [...document.querySelectorAll('main :is(h2, h3)')]
			.filter(isVisible)
			.flatMap((heading) => {
				let next = heading.nextElementSibling;
				while (next && !isVisible(next)) next = next.nextElementSibling;
				const isEmpty = !next || (/^H[1-6]$/.test(next.tagName) && next.tagName <= heading.tagName);
				return isEmpty && !heading.closest('summary') ? [heading.textContent?.trim()] : [];
			});
	});

/** The paths of all sessions that the schedule leads to, on its page and at the later months' addresses. */
async function sessionsReached(page: Page): Promise<string[]> {
	const months = await page
		.getByRole('link', { name: /^All sessions in/ })
		.evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
	const found = [];
	for (const month of [undefined, ...months]) {
		if (month) await page.goto(month);
		const links = page.locator('main .session:visible .title a');
		for (const link of await links.all()) found.push(await link.getAttribute('href'));
	}
	return found.map(String);
}

for (const instant of STEPS) {
	test(`at ${instant} every list says what a build of that day says`, async ({ page, browser }) => {
		const { url, close } = await serve({ ...(await buildSite({ now: instant })), port: 0 });
		const fresh = await browser.newPage();
		for (const path of LISTS) {
			await page.clock.setFixedTime(BUILT);
			await page.goto(path);
			await moveTo(page, instant);
			await fresh.goto(`${url}${path}`);
			expect(await words(page), path).toBe(await words(fresh));
			await expect(page.locator('[data-as-of]:visible'), path).toHaveCount(0);
		}
		await fresh.close();
		await close();
	});
}

for (const instant of STEPS) {
	test(`at ${instant} the schedule leads to all that a build of that day lists`, async ({
		page,
		browser,
	}) => {
		const { url, close } = await serve({ ...(await buildSite({ now: instant })), port: 0 });
		const fresh = await browser.newPage();
		await fresh.goto(`${url}schedule/`);
		await page.clock.setFixedTime(BUILT);
		await page.goto('schedule/');
		await moveTo(page, instant);
		expect(await sessionsReached(page)).toEqual(await sessionsReached(fresh));
		await fresh.close();
		await close();
	});
}

test('no heading is empty on any day of a year', async ({ page }) => {
	for (const path of [...LISTS, 'schedule/', 'schedule/2027-06/']) {
		await page.clock.setFixedTime(BUILT);
		await page.goto(path);
		for (let week = 0; week < 56; week += 2) {
			const instant = new Date(BUILT + week * 7 * 86_400_000).toISOString();
			await moveTo(page, instant);
			expect(await emptyHeadings(page), `${path} at ${instant}`).toEqual([]);
		}
	}
});

test('a month that is over leaves what is open for registration, and one that opens later joins it', async ({
	page,
}) => {
	const open = page.locator('section', {
		has: page.getByRole('heading', { level: 2, name: /^Open for registration/ }),
	});
	await page.clock.setFixedTime(BUILT);
	await page.goto('');
	const named = (name: RegExp) => open.getByRole('heading', { level: 3, name });
	await expect(named(/^Open Evenings: March 2027/)).toBeVisible();
	await expect(named(/^Street School: Cohort 6/)).toBeHidden();
	await moveTo(page, '2027-06-02T09:00:00Z');
	await expect(named(/^Open Evenings: March 2027/)).toBeHidden();
	await expect(named(/^Street School: Cohort 6/)).toBeVisible();
});

test.describe('without script', () => {
	test.use({ javaScriptEnabled: false });

	test('a list that depends on the day of the build says so', async ({ page }) => {
		await page.goto('');
		for (const name of ['Next', 'Open for registration']) {
			const heading = page.getByRole('heading', { level: 2, name: `${name} (as of` });
			await expect(heading).toContainText('(as of Wednesday 3 March 2027)');
		}
		await page.goto('archive/2027/');
		await expect(page.getByRole('heading', { level: 1 })).toContainText('(as of');
	});
});

test('in a list of several programmes each session says where it is', async ({ page }) => {
	for (const path of ['', 'schedule/', 'archive/2027/']) {
		await page.goto(path);
		const lines = page.locator('.sessions > li:not([hidden]) .detail', { hasText: /UK time/ });
		const told = await lines.allTextContents();
		expect(told.length).toBeGreaterThan(0);
		expect(told.filter((line) => !line.includes(' · '))).toEqual([]);
	}
});
