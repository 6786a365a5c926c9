import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { serve } from '../../scripts/serve.ts';
import { buildSite } from './build-site.ts';

/** The fixture is built as of this moment, and its pages count from then. */
const BUILT = '2027-03-03T12:00:00Z';

async function openAt(page: Page, path: string, instant: string): Promise<void> {
	await page.clock.setFixedTime(BUILT);
	await page.goto(path);
	await page.clock.setFixedTime(Date.parse(instant) + 1000);
	await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
}

const crossing = 'open-evenings/2027-03/mill-lane-crossing/';
const issue = 'street-school/2027-spring/choosing-an-issue/';

const link = (page: Page, name: RegExp) => page.getByRole('main').getByRole('link', { name });
const before = /^Questions to prepare \(PDF, \d+ KB\)$/;
const after = /^Checklist for a crossing of your own \(PDF, \d+ KB\)$/;

for (const javaScriptEnabled of [true, false]) {
	test.describe(javaScriptEnabled ? 'with script' : 'without script', () => {
		test.use({ javaScriptEnabled });

		test('a session to come has what is for before it, and nothing else', async ({ page }) => {
			await page.goto(crossing);
			await expect(link(page, before)).toBeVisible();
			await expect(link(page, /^Mill Lane on a map \(opens maps\.example\.org\)$/)).toBeVisible();
			await expect(link(page, after)).toHaveCount(0);
		});

		test('a session that is over has what it left', async ({ page }) => {
			await page.goto(issue);
			const slides = link(page, /^See the slides \(PDF, \d+ KB\)$/);
			await expect(slides).toHaveAttribute('href', '/files/street-school/choosing-an-issue.pdf');
			await expect(
				link(page, /^Ten questions about an issue \(opens files\.example\.org\)$/),
			).toBeVisible();
		});
	});
}

test('a session of an event has its materials, too', async ({ page }) => {
	await page.goto('river-weekend/on-the-water/');
	await expect(link(page, /^Map of the moorings/)).toBeVisible();
});

test('what is for afterwards appears when the session is over', async ({ page }) => {
	await openAt(page, crossing, '2027-03-11T19:59:00Z');
	await expect(link(page, after)).toHaveCount(0);
	await openAt(page, crossing, '2027-03-11T20:00:00Z');
	await expect(link(page, after)).toHaveAttribute('href', '/files/open-evenings/checklist.pdf');
	await expect(link(page, before)).toBeVisible();
});

test('lists say what a session has left, once it is over', async ({ page }) => {
	const entry = page.locator('.session', { hasText: 'How four neighbours' });
	await page.goto('open-evenings/2027-03/');
	await expect(entry).not.toContainText('With materials', { useInnerText: true });
	await openAt(page, 'open-evenings/2027-03/', '2027-03-11T20:00:00Z');
	await expect(entry).toContainText('With materials', { useInnerText: true });
	await page.goto('archive/2027/');
	const past = page.locator('.session.past', { hasText: 'Choosing an issue' });
	await expect(past).toContainText('With slides and materials');
});

test('a resource may be a file of the content, also under a base path', async ({ page }) => {
	const site = await serve({
		...(await buildSite({ url: 'https://example.org/training' })),
		port: 0,
	});
	for (const [path, name, file] of [
		['open-evenings/', 'Checklist for an evening of your own', 'open-evenings/checklist.pdf'],
		[crossing, 'Questions to prepare', 'open-evenings/questions-to-prepare.pdf'],
	] as const) {
		await page.goto(site.url + path);
		const there = link(page, new RegExp(`^${name}`));
		await expect(there).toHaveAttribute('href', `/training/files/${file}`);
		expect((await page.request.get(`${site.url}files/${file}`)).ok()).toBe(true);
	}
	await page.goto(`${site.url}open-evenings/`);
	await expect(page.getByRole('main')).toContainText(/of your own\s+\(document, PDF, \d+ KB\)/);
	await site.close();
});

test('feeds and data say nothing of what is for afterwards', async () => {
	const { folder } = await buildSite();
	for (const file of ['feed.xml', 'api/v1/sessions.json', 'api/v1/schedule/open-evenings.json']) {
		const text = readFileSync(`${folder}/${file}`, 'utf8');
		expect(text).toContain('Questions to prepare');
		expect(text).not.toContain('Checklist for a crossing');
	}
});
