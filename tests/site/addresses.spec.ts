import { globSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { serve } from '../../scripts/serve.ts';
import { type BuiltSite, buildSite } from './build-site.ts';
import { crawl } from './crawl.ts';
import { formerPages } from './former-pages.ts';

/**
 * The pages that were built for visitors of the site, by their addresses. No page leads to those for frames elsewhere,
 * nor to old addresses.
 */
function builtPages({ folder, base }: BuiltSite): string[] {
	const former = formerPages(folder, base);
	return globSync('**/index.html', { cwd: folder })
		.map((file) => file.slice(0, -'index.html'.length))
		.filter((address) => !address.startsWith('embed/') && !former.has(address))
		.sort();
}

/** The calendar files that pages lead to. */
function builtCalendars({ folder }: BuiltSite): string[] {
	const former = formerPages(folder);
	const programmes = [...former].filter((path) => /^[^/]+\/$/.test(path));
	const feeds = programmes.map((path) => `calendars/${path.slice(0, -1)}`);
	const isFormer = (path: string) =>
		former.has(path.replace(/\.ics$/, '/')) || feeds.some((feed) => path.startsWith(feed));
	return globSync('**/*.ics', { cwd: folder }).filter((path) => !isFormer(path));
}

test('every link leads somewhere, and home leads to every page and calendar file', async ({
	page,
}) => {
	const site = await buildSite();
	const { url, close } = await serve({ ...site, port: 0 });
	await page.goto(url);
	const walk = await crawl(page, url);
	await close();
	expect(walk.broken).toEqual([]);
	expect(walk.pages).toEqual(builtPages(site));
	expect(walk.files).toEqual(expect.arrayContaining(builtCalendars(site)));
});

test('a base path is honoured by every address', async ({ page }) => {
	const site = await buildSite({ url: 'https://example.org/training' });
	const { url, close } = await serve({ ...site, port: 0 });
	expect(new URL(url).pathname).toBe('/training/');
	await page.goto(url);
	const walk = await crawl(page, url);
	expect(walk.broken).toEqual([]);
	expect(walk.pages).toEqual(builtPages(site));

	await page.goto(`${url}street-school/2027-summer/`);
	const canonical = page.locator('link[rel="canonical"]');
	await expect(canonical).toHaveAttribute(
		'href',
		'https://example.org/training/street-school/2027-summer/',
	);
	const calendar = await page.request.get(`${url}street-school/2027-summer.ics`);
	expect(await calendar.text()).toContain(
		'URL:https://example.org/training/street-school/2027-summer/',
	);
	const robots = await page.request.get(`${url}robots.txt`);
	expect(await robots.text()).toContain('Sitemap: https://example.org/training/sitemap-index.xml');
	const sitemap = await page.request.get(`${url}sitemap-0.xml`);
	expect(await sitemap.text()).toContain(
		'<loc>https://example.org/training/street-school/2027-summer/</loc>',
	);
	await close();
});
