import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';

const content = 'tests/fixtures/content';

for (const [path, type] of [
	['files/open-evenings/checklist.pdf', 'application/pdf'],
	['images/boathouse.png', 'image/png'],
] as const) {
	test(`/${path} is the file of the content, octet by octet`, async ({ request }) => {
		const response = await request.get(path);
		expect(response.headers()['content-type']).toBe(type);
		expect(await response.body()).toEqual(readFileSync(`${content}/${path}`));
	});
}

test('a picture of the content stands in a text', async ({ page }) => {
	await page.goto('about/');
	const picture = page.getByRole('img', { name: 'A boathouse by the river' });
	await expect(picture).toBeVisible();
	expect(await picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(640);
});

test('a picture that is opened by itself may run nothing', async ({ request }) => {
	const headers = (await request.get('images/boathouse.png')).headers();
	expect(headers['content-security-policy']).toContain('sandbox');
	expect((await request.get('about/')).headers()['content-security-policy']).not.toContain(
		'sandbox',
	);
});
