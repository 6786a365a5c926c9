import { expect, test } from '@playwright/test';

test('past sessions are found by year, and by what they were about', async ({ page }) => {
	await page.goto('archive/');
	const region = (name: string) =>
		page.locator('main section', { has: page.getByRole('heading', { level: 2, name }) });
	await expect(region('By year').getByRole('link')).toHaveText([
		/^\s*2027\s*(2027: \d+ sessions)?\s*$/,
		/^\s*2026: \d+ sessions\s*$/,
		/^\s*2025: \d+ sessions?\s*$/,
	]);
	const subjects = region('By subject');
	await expect(subjects.getByRole('heading', { level: 3 })).toHaveText([
		'Open Evenings',
		'River Assembly: Pupils, Tenants & Congregations',
		'Street School',
	]);
	// A month by its theme, and a part of a course by the days on which it was taught.
	await subjects.getByRole('link', { name: 'Beginning a conversation' }).click();
	await expect(page).toHaveURL('open-evenings/2027-02/');
	await page.goBack();
	await subjects
		.getByRole('link', { name: 'Listening first, 10 February 2027, with a recording and slides' })
		.click();
	await expect(page).toHaveURL('street-school/2027-spring/listening-first/');
});

test('a subject has the sessions on it that took place, and no others', async ({ page }) => {
	await page.goto('archive/');
	const entry = (title: string) => page.locator('.entries > li', { hasText: title });
	// By 3 March the present cohort has had two of five parts. The fourth was taught before, the fifth is cancelled.
	await expect(
		entry('Listening first').getByRole('link').filter({ visible: true }).first(),
	).toHaveText(/10 February 2027, with a recording and slides\s*$/);
	await expect(entry('Planning an action')).not.toContainText('2027', { useInnerText: true });
	await page.goto('open-evenings/2027-02/');
	const held = await page.locator('.timetable .session:not(.off)').count();
	await page.goto('archive/');
	await expect(page.locator('.entries > li', { hasText: 'February 2027' }).first()).toContainText(
		new RegExp(`February 2027, ${held} session`),
	);
});
