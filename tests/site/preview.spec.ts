import { existsSync, globSync, readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { serve } from '../../scripts/serve.ts';
import { buildSite } from './build-site.ts';

const ADDRESS = 'https://deploy-preview-7.example.org';
/** The site itself, as the fixture's site.yaml has it. */
const SITE = 'https://training.example.org';

/** A pull request on Netlify. SITE_URL is set there for every build. */
const preview = () =>
	buildSite({
		url: `${SITE}/`,
		host: { NETLIFY: 'true', CONTEXT: 'deploy-preview', DEPLOY_PRIME_URL: ADDRESS },
	});

const pagesOf = (folder: string) => globSync('**/*.html', { cwd: folder });
const NOINDEX = /<meta name="robots" content="noindex"/;

test('the whole addresses of a preview stay in the preview', async () => {
	const { folder } = await preview();
	const text = (path: string) => readFileSync(`${folder}/${path}`, 'utf8');
	const page = text('street-school/2027-summer/index.html');
	const path = 'street-school/2027-summer';
	expect(/<link rel="canonical" href="([^"]*)"/.exec(page)?.[1]).toBe(`${ADDRESS}/${path}/`);
	expect(text(`${path}.ics`)).toContain(`URL:${ADDRESS}/${path}/`);
	const { host } = new URL(ADDRESS);
	expect(text('calendars/index.html').match(/webcal:\/\/[^/]*/)?.[0]).toBe(`webcal://${host}`);
	// Only the words above each page lead out of it.
	const said = page.replace(/<p class="notice[^>]*>\s*This is a preview.*?<\/p>/s, '');
	expect(said.includes(SITE)).toBe(false);
	const others = globSync('**/*.{ics,xml,json,txt}', { cwd: folder });
	expect(others.filter((file) => text(file).includes(`${SITE}/`))).toEqual([]);
});

test('no search engine keeps a preview, or is kept from seeing that it should not', async ({
	request,
}) => {
	const site = await preview();
	const read = (file: string) => readFileSync(`${site.folder}/${file}`, 'utf8');
	expect(pagesOf(site.folder).filter((file) => !NOINDEX.test(read(file)))).toEqual([]);
	const { url, close } = await serve({ ...site, port: 0 });
	for (const path of [
		'',
		'street-school/2027-summer.ics',
		'api/v1/sessions.json',
		'embed/street-school/',
	]) {
		expect.soft((await request.get(url + path)).headers()['x-robots-tag'], path).toBe('noindex');
	}
	expect(await (await request.get(`${url}robots.txt`)).text()).toBe('User-agent: *\nAllow: /\n');
	await close();
	expect(globSync('sitemap*', { cwd: site.folder })).toEqual([]);
	// Hosts keep one block for each path.
	const headers = readFileSync(`${site.folder}/_headers`, 'utf8');
	expect(headers.match(/^\/\*$/gm)).toHaveLength(1);
});

test('each page of a preview says so and leads to the site itself', async ({ page }) => {
	const site = await preview();
	const { url, close } = await serve({ ...site, port: 0 });
	for (const path of ['', 'street-school/', 'no-such-page/']) {
		await page.goto(url + path);
		const words = page.getByText('This is a preview of a change.');
		await expect(words).toBeVisible();
		await expect(words.getByRole('link')).toHaveAttribute('href', SITE);
	}
	await close();
	expect(site.said).toContain(`This is a preview at ${ADDRESS}/`);
});

test('the site itself has none of it', async () => {
	const { folder, said } = await buildSite();
	expect(said).not.toContain('preview');
	expect(existsSync(`${folder}/sitemap-index.xml`)).toBe(true);
	expect(readFileSync(`${folder}/_headers`, 'utf8')).not.toContain('X-Robots-Tag');
	expect(readFileSync(`${folder}/_headers`, 'utf8')).toBe(readFileSync('public/_headers', 'utf8'));
	const read = (file: string) => readFileSync(`${folder}/${file}`, 'utf8');
	expect(pagesOf(folder).filter((file) => read(file).includes('preview'))).toEqual([]);
	expect(NOINDEX.test(read('index.html'))).toBe(false);
});
