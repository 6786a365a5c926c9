import { expect, type Page, test } from '@playwright/test';

const foot = (page: Page) => page.getByRole('contentinfo');

test('each page says whom to tell of a mistake, with its name in the subject', async ({ page }) => {
	for (const [path, title] of [
		['street-school/2027-summer/', 'Cohort 5, Summer 2027'],
		['schedule/', 'Schedule'],
	] as const) {
		await page.goto(path);
		const link = foot(page).getByRole('link', { name: /^Email hello@example\.org$/ });
		await expect(link).toHaveAttribute(
			'href',
			new RegExp(`subject=${encodeURIComponent(`Something wrong: ${title}`)}`),
		);
	}
});

test('a page of the content links its file where the site says where that is edited', async ({
	page,
}) => {
	await page.goto('street-school/2027-summer/');
	await expect(foot(page).getByRole('link', { name: 'Edit this page' })).toHaveAttribute(
		'href',
		/^https:\/\/gitlab\.example\.org\/riverside\/training\/-\/edit\/main\/.*cohorts\/street-school\/2027-summer\.md$/,
	);
	await page.goto('schedule/');
	await expect(foot(page).getByRole('link', { name: 'Edit this page' })).toHaveCount(0);
});
