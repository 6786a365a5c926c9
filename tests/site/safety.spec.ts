import { expect, type Page, test } from '@playwright/test';
import { kindsOfPage } from './kinds-of-page.ts';

/** Collects what the open pages are refused or fail at, and what they ask for. */
async function watch(page: Page): Promise<{ refused: string[]; requests: string[] }> {
	const refused: string[] = [];
	const requests: string[] = [];
	page.on('console', (message) => {
		if (message.type() === 'error') refused.push(message.text());
	});
	page.on('pageerror', (error) => refused.push(String(error)));
	page.on('request', (request) => requests.push(request.url()));
	await page.addInitScript(() => {
		addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
			console.error(`${violatedDirective} ${blockedURI}`),
		);
	});
	return { refused, requests };
}

test('no kind of page runs or loads what its policy refuses, or anything from elsewhere', async ({
	page,
	baseURL,
}) => {
	const { refused, requests } = await watch(page);
	for (const path of kindsOfPage) {
		await page.goto(path);
		// A script that asks for more does so before the browser is idle.
		await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
		const meta = page.locator('meta[http-equiv="content-security-policy" i]');
		const policy = (await meta.getAttribute('content')) ?? '';
		expect(policy, path).toMatch(/^default-src 'none';/);
		expect(policy, path).not.toContain('unsafe-inline');
		expect(policy, path).toContain("connect-src 'self';");
		expect(policy.includes('wasm-unsafe-eval'), path).toBe(path === 'search/');
		expect(refused.splice(0), path).toEqual([]);
	}
	expect(refused).toEqual([]);
	const isOwn = (url: string) => url.startsWith(baseURL ?? '') || url.startsWith('data:');
	expect(requests.length).toBeGreaterThan(kindsOfPage.length);
	expect(requests.filter((url) => !isOwn(url))).toEqual([]);
	expect(await page.context().cookies()).toEqual([]);
});

test('the policy refuses what it does not know, and the watch above sees it', async ({ page }) => {
	const { refused, requests } = await watch(page);
	await page.goto('');
	const ran = await page.evaluate(() => {
		const script = document.createElement('script');
		script.textContent = 'document.title = "ran"';
		document.body.append(script);
		const image = new Image();
		image.src = 'https://elsewhere.example.org/pixel.png';
		return document.title;
	});
	expect(ran).not.toBe('ran');
	await expect.poll(() => refused.join()).toContain('script-src-elem inline');
	await expect.poll(() => refused.join()).toContain('img-src https://elsewhere.example.org');
	expect(requests.length).toBeGreaterThan(1);
});

test('search works within its policy', async ({ page }) => {
	const { refused } = await watch(page);
	await page.goto('search/?q=bench');
	const results = page.getByRole('main').getByRole('link', { name: /Mill Lane/ });
	await expect(results.first()).toBeVisible();
	expect(refused).toEqual([]);
});
