import { createServer } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, type Page, test } from '@playwright/test';
import { listen } from '../../scripts/port.ts';
import { kindsOfPage } from './kinds-of-page.ts';

/** Records every layout shift from before the first paint on. */
async function watch(page: Page): Promise<void> {
	await page.addInitScript(() => {
		const shifts: string[] = [];
		Object.assign(window, { shifts });
		new PerformanceObserver((list) => {
			for (const entry of list.getEntries() as (PerformanceEntry & {
				value: number;
				sources: { node?: Node }[];
			})[]) {
				const moved = entry.sources.map(({ node }) => node?.nodeName + (node?.textContent ?? ''));
				shifts.push(`${entry.value}: ${moved.join('; ').replace(/\s+/g, ' ').slice(0, 200)}`);
			}
		}).observe({ type: 'layout-shift', buffered: true });
	});
}

/** The shifts so far, after two more frames have been painted. */
const shifts = (page: Page) =>
	page.evaluate(
		() =>
			new Promise<string[]>((told) =>
				requestAnimationFrame(() =>
					requestAnimationFrame(() =>
						setTimeout(() => told((window as unknown as { shifts: string[] }).shifts), 100),
					),
				),
			),
	);

for (const [where, options] of [
	['on a desktop', { viewport: { width: 1280, height: 800 } }],
	// In this zone the script adds "your time" to every time; the phone is slow.
	[
		'on a slow phone in New York',
		{ viewport: { width: 360, height: 640 }, timezoneId: 'America/New_York' },
	],
] as const) {
	test.describe(where, () => {
		test.use(options);

		test('nothing moves on any kind of page', async ({ page }) => {
			test.slow();
			await watch(page);
			if ('timezoneId' in options) {
				const client = await page.context().newCDPSession(page);
				await client.send('Emulation.setCPUThrottlingRate', { rate: 4 });
			}
			for (const path of kindsOfPage) {
				await page.goto(path);
				expect(await shifts(page), `/${path}`).toEqual([]);
			}
		});

		test('nothing moves when what was searched for is found, or is not', async ({ page }) => {
			await watch(page);
			for (const [words, said] of [
				['street', /results for “street”/],
				['doorstep', /^1 result /],
				['xyzzy', /^No results/],
			] as const) {
				await page.goto(`search/?q=${words}`);
				await expect(page.getByRole('status')).toHaveText(said);
				expect(await shifts(page), words).toEqual([]);
			}
		});
	});
}

test.describe('on a slow line, on a phone in New York', () => {
	test.use({ viewport: { width: 360, height: 640 }, timezoneId: 'America/New_York' });

	test('nothing moves when a page arrives in pieces', async ({ page, baseURL }) => {
		test.slow();
		await watch(page);
		await using site = await servedInPieces(baseURL ?? '');
		for (const path of ['', 'schedule/', 'open-evenings/2027-03/', 'embed/open-evenings/']) {
			await page.goto(`${site.url}${path}`);
			await expect(page.locator('.your-time').first(), `/${path}`).toBeVisible();
			expect(await shifts(page), `/${path}`).toEqual([]);
		}
		for (const path of ['changes/2027/', 'faqs/']) {
			await page.goto(`${site.url}${path}`);
			expect(await shifts(page), `/${path}`).toEqual([]);
		}
	});
});

test('nothing moves while one types what to search for', async ({ page }) => {
	await watch(page);
	await page.goto('search/');
	await page.getByRole('searchbox').pressSequentially('street', { delay: 50 });
	await expect(page.getByRole('status')).toHaveText(/results for “street”/);
	// The browser marks shifts within half a second of a key as expected.
	const unexpected = await page.evaluate(
		() =>
			new Promise<number>((told) => {
				new PerformanceObserver((list) => {
					const entries = list.getEntries() as (PerformanceEntry & { hadRecentInput: boolean })[];
					told(entries.filter(({ hadRecentInput }) => !hadRecentInput).length);
				}).observe({ type: 'layout-shift', buffered: true });
				setTimeout(() => told(0), 500);
			}),
	);
	expect(unexpected).toBe(0);
});

test.describe('on a phone', () => {
	test.use({ viewport: { width: 360, height: 640 } });

	test('nothing moves when a button is there before its words', async ({ page, baseURL }) => {
		await watch(page);
		await using site = await servedInPieces(baseURL ?? '', /.*?<button[^>]*>|.+/gs);
		await page.goto(`${site.url}search/`);
		await expect(page.getByRole('button', { name: 'Search' })).toBeVisible();
		expect(await shifts(page)).toEqual([]);
	});
});

/** Serves the site as on a slow line: each page in pieces, by default of 300 characters, 15 ms apart. */
async function servedInPieces(
	origin: string,
	pieces = /.{1,300}/gs,
): Promise<AsyncDisposable & { url: string }> {
	const server = createServer(async ({ url = '' }, response) => {
		const answer = await fetch(new URL(url, origin));
		const type = answer.headers.get('content-type') ?? '';
		response.writeHead(answer.status, { 'content-type': type });
		if (!type.startsWith('text/html')) {
			response.end(Buffer.from(await answer.arrayBuffer()));
			return;
		}
		for (const piece of (await answer.text()).match(pieces) ?? []) {
			response.write(piece);
			await sleep(15);
		}
		response.end();
	});
	const port = await listen(server, 0);
	return {
		url: `http://localhost:${port}/`,
		[Symbol.asyncDispose]: async () => {
			server.closeAllConnections();
			server.close();
		},
	};
}
