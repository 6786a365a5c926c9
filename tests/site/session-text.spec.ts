import { expect, test } from '@playwright/test';
import { serve } from '../../scripts/serve.ts';
import { buildSite } from './build-site.ts';

const walk = 'open-evenings/2027-05/summer-walk/';

test('a text of a session stands below its facts, as Markdown', async ({ page }) => {
	await page.goto(walk);
	const main = page.getByRole('main');
	const heading = main.getByRole('heading', { level: 2, name: 'What to bring' });
	await expect(heading).toBeVisible();
	await expect(main.getByText('tea', { exact: true })).toHaveCSS('font-weight', /^[67]00$/);
	await expect(main.getByRole('listitem').filter({ hasText: 'wellies' })).toBeVisible();
	const facts = await main.locator('dl').first().boundingBox();
	const text = await heading.boundingBox();
	expect(facts && text && text.y > facts.y + facts.height).toBe(true);
});

test('links and pictures in it honour the base path', async ({ page }) => {
	const built = await buildSite({ url: 'https://example.org/training' });
	const site = await serve({ ...built, port: 0 });
	await page.goto(site.url + walk);
	const picture = page.getByRole('img', { name: 'The boathouse, where the walk ends' });
	expect(await picture.getAttribute('src')).toBe('/training/images/boathouse.png');
	expect(await picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(640);
	await page.getByRole('main').getByRole('link', { name: 'course', exact: true }).click();
	await expect(page).toHaveURL(`${site.url}street-school/`);
	await site.close();
});
