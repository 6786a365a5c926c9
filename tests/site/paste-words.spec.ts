import { expect, test } from '@playwright/test';

const PATH = 'street-school/2027-summer/';

for (const [button, label] of [
	['Copy the email text', 'For an email or a newsletter'],
	['Copy the WhatsApp text', 'For WhatsApp'],
] as const) {
	test(`“${button}” copies the text and says so`, async ({ page, context }) => {
		await context.grantPermissions(['clipboard-read', 'clipboard-write']);
		await page.goto(PATH);
		await page.getByRole('button', { name: button }).click();
		await expect(page.getByRole('status').filter({ hasText: 'Copied.' })).toHaveCount(1);
		const copied = await page.evaluate(() => navigator.clipboard.readText());
		expect(copied).toBe(await page.getByLabel(label).inputValue());
		expect(copied).toContain('https://training.example.org/street-school/2027-summer/');
		expect(copied).toContain('https://register.example.org/street-school-5');
		for (const day of ['9', '16', '23', '30']) expect(copied).toContain(`Wednesday ${day} June`);
	});
}

test('the address can be copied alone, and WhatsApp opens with a few lines', async ({
	page,
	context,
}) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await page.goto(PATH);
	await page.getByRole('button', { name: 'Copy the link' }).click();
	await expect(page.getByRole('status').filter({ hasText: 'Copied.' })).toHaveCount(1);
	expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
		'https://training.example.org/street-school/2027-summer/',
	);
	const link = page.getByRole('link', { name: /^Send it with WhatsApp/ });
	const sent = new URL((await link.getAttribute('href')) ?? '');
	expect(sent.origin + sent.pathname).toBe('https://wa.me/');
	expect(sent.searchParams.get('text')?.split('\n')).toEqual([
		'Street School: Cohort 5, Summer 2027',
		'Wednesday 9 June 2027 to Wednesday 30 June 2027',
		'https://training.example.org/street-school/2027-summer/',
	]);
});

test('where the clipboard is refused the text is selected instead', async ({ page }) => {
	await page.addInitScript(() => {
		navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
	});
	await page.goto(PATH);
	await page.getByRole('button', { name: 'Copy the email text' }).click();
	await expect(page.getByText('The text is selected')).toBeVisible();
	const field = page.getByLabel('For an email or a newsletter');
	await expect(field).toBeFocused();
	expect(await page.evaluate(() => getSelection()?.toString())).toBe(await field.inputValue());
});

test('without script the texts can be selected, cannot be changed, and no button shows', async ({
	browser,
}) => {
	const page = await browser.newPage({ javaScriptEnabled: false });
	await page.goto(`${test.info().project.use.baseURL}open-evenings/2027-03/`);
	for (const label of ['For an email or a newsletter', 'For WhatsApp']) {
		const field = page.getByLabel(label);
		await expect(field).toBeVisible();
		await expect(field).not.toBeEditable();
		await field.press('Control+A');
		expect(
			await field.evaluate(({ selectionStart, selectionEnd }: HTMLTextAreaElement) => [
				selectionStart,
				selectionEnd,
			]),
		).toEqual([0, (await field.inputValue()).length]);
	}
	await expect(page.getByRole('button')).toHaveCount(0);
	await page.close();
});

test('what is over has no words to paste, and a cancelled cohort says that it is', async ({
	page,
}) => {
	for (const path of ['street-school/2026-autumn/', 'river-assembly/2026-10/']) {
		await page.goto(path);
		await expect(page.locator('textarea, [data-copy]')).toHaveCount(0);
	}
	await page.goto('street-school/2027-saturdays/');
	await expect(page.getByLabel('For WhatsApp')).toHaveValue(/Cancelled: Saturday 10 April/);
});

test('every message for WhatsApp has 700 characters at most', async ({ page }) => {
	for (const path of [
		...['april', 'autumn', 'july', 'may', 'saturdays', 'spring', 'summer'].map(
			(term) => `street-school/2027-${term}/`,
		),
		...['03', '04', '05'].map((month) => `open-evenings/2027-${month}/`),
	]) {
		await page.goto(path);
		const text = await page.getByLabel('For WhatsApp').inputValue();
		expect(text.length, path).toBeLessThanOrEqual(700);
		expect(text).toMatch(/^\*[^*\n]+\*\n/);
	}
});
