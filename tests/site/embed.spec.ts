import { globSync, readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { buildSite } from './build-site.ts';
import { formerPages } from './former-pages.ts';

/** Opens a page of another site with the frame that README.md describes. */
async function openFrame(page: Page, baseURL: string | undefined, programme: string) {
	const [line = ''] = /<iframe[^>]*><\/iframe>/.exec(readFileSync('README.md', 'utf8')) ?? [];
	const src = `${baseURL}embed/${programme}/`;
	const frame = line.replace(/src="[^"]*"/, `src="${src}"`);
	expect(frame).toContain(src);
	await page.route('**/elsewhere', (route) =>
		route.fulfill({ contentType: 'text/html', body: `<!doctype html><p>News.</p>${frame}` }),
	);
	await page.goto('elsewhere');
	return page.frameLocator('iframe');
}

test('a frame shows what is to come, and its links leave it', async ({ page, baseURL }) => {
	const frame = await openFrame(page, baseURL, 'open-evenings');
	await expect(frame.getByRole('heading', { level: 1 })).toHaveText('Open Evenings');
	await expect(frame.getByRole('listitem').first()).toContainText('6:30pm to 8pm, UK time');
	await frame.getByRole('link', { name: 'Doorstep listening' }).click();
	await expect(page).toHaveURL(`${baseURL}open-evenings/2027-03/doorstep-listening/`);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Doorstep listening');
});

test('without dates it says so', async ({ page, baseURL }) => {
	const frame = await openFrame(page, baseURL, 'trefnu-cymunedol');
	await expect(frame.getByRole('main')).toContainText('No dates are announced for');
});

test.describe('without script', () => {
	test.use({ javaScriptEnabled: false });

	test('it is the same, and says on which day', async ({ page }) => {
		await page.goto('embed/street-school/');
		await expect(page.getByRole('listitem').first()).toContainText('Planning an action');
		await expect(page.getByText('Happening now').filter({ visible: true })).toHaveCount(0);
		await expect(page.getByText('(as of Wednesday 3 March 2027)')).toBeVisible();
	});
});

test('every programme has one, which nobody finds by itself and whose links lead somewhere', async () => {
	const { folder } = await buildSite();
	const built = globSync('**/index.html', { cwd: folder });
	const former = formerPages(folder);
	const embeds = built.filter(
		(path) => path.startsWith('embed/') && !former.has(path.replace('index.html', '')),
	);
	expect(embeds).toHaveLength(readdirOf('tests/fixtures/content/programmes'));
	for (const path of embeds) {
		const html = readFileSync(`${folder}/${path}`, 'utf8');
		expect(html).toContain('<meta name="robots" content="noindex">');
		expect(html).toContain('<base target="_top">');
		for (const [, address = ''] of html.matchAll(/<a href="(\/[^"]*)"/g)) {
			expect(built).toContain(`${address.slice(1)}index.html`);
		}
	}
	expect(readFileSync(`${folder}/sitemap-0.xml`, 'utf8')).not.toContain('/embed/');
});

const readdirOf = (folder: string) => globSync('*', { cwd: folder }).length;
