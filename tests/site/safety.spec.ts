import { expect, test } from '@playwright/test';
import { kindsOfPage } from './kinds-of-page.ts';

for (const path of kindsOfPage) {
	test(`/${path} runs and loads nothing that its policy refuses, and nothing from elsewhere`, async ({
		page,
		baseURL,
	}) => {
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
		await page.goto(path);
		await page.waitForLoadState('networkidle');
		expect(refused).toEqual([]);
		const isOwn = (url: string) => url.startsWith(baseURL ?? '') || url.startsWith('data:');
		expect(requests.filter((url) => !isOwn(url))).toEqual([]);
		const policy = page.locator('meta[http-equiv="content-security-policy" i]');
		await expect(policy).toHaveAttribute('content', /^default-src 'none';/);
		await expect(policy).not.toHaveAttribute('content', /unsafe-inline/);
		expect(await page.context().cookies()).toEqual([]);
	});
}

test('the policy refuses what it does not know', async ({ page }) => {
	await page.goto('');
	const ran = await page.evaluate(() => {
		const script = document.createElement('script');
		script.textContent = 'document.title = "ran"';
		document.body.append(script);
		return document.title;
	});
	expect(ran).not.toBe('ran');
});

test('pages fetch from the site alone, and only the search may run WebAssembly', async ({
	page,
}) => {
	for (const path of kindsOfPage) {
		await page.goto(path);
		const meta = page.locator('meta[http-equiv="content-security-policy" i]');
		const policy = (await meta.getAttribute('content')) ?? '';
		expect(policy, path).toContain("connect-src 'self';");
		expect(policy.includes('wasm-unsafe-eval'), path).toBe(path === 'search/');
	}
});

test('search works within its policy', async ({ page }) => {
	const refused: string[] = [];
	page.on('console', (message) => {
		if (message.type() === 'error') refused.push(message.text());
	});
	await page.goto('search/?q=bench');
	await expect(
		page
			.getByRole('main')
			.getByRole('link', { name: /Mill Lane/ })
			.first(),
	).toBeVisible();
	expect(refused).toEqual([]);
});
