import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import ICAL from 'ical.js';

test('from home to a calendar file that says what the page says', async ({ page }) => {
	await page.goto('');
	await page
		.getByRole('list')
		.getByRole('link', { name: 'Street School', exact: true })
		.last()
		.click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Street School');

	await page.getByRole('link', { name: 'Cohort 5, Summer 2027' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(
		'Street School, Cohort 5, Summer 2027',
	);
	await expect(page.getByRole('link', { name: /^Register for Cohort 5/ })).toHaveText(
		/^\s*Register for Cohort 5 opens register\.example\.org, until the end of /,
	);

	const sessions = page.locator('ol.sessions > li');
	const [, second] = await sessions.all();
	await second?.getByRole('link').first().click();
	const title = await page.getByRole('heading', { level: 1 }).textContent();
	await expect(page.getByText('Session 2 of 4', { exact: true })).toBeVisible();
	const when = await page.locator('dt', { hasText: 'When' }).locator('+ dd').textContent();

	const downloading = page.waitForEvent('download');
	await page.getByRole('link', { name: /^Add session 2 of 4, .* to your calendar$/ }).click();
	const file = await readFile(await (await downloading).path(), 'utf8');

	const [event] = new ICAL.Component(ICAL.parse(file)).getAllSubcomponents('vevent');
	if (!event) throw new Error('the file holds no event');
	const read = new ICAL.Event(event);
	expect(read.summary).toContain(title?.trim());
	expect(event.getFirstPropertyValue('url')).toContain(new URL(page.url()).pathname);
	expect(when).toContain(inLondon(read.startDate.toJSDate(), read.endDate.toJSDate()));
});

/** The page's words for a time, made by a formatter that the site does not use. */
function inLondon(start: Date, end: Date): string {
	const parts = (instant: Date) => {
		const format = new Intl.DateTimeFormat('en-GB', {
			timeZone: 'Europe/London',
			weekday: 'long',
			day: 'numeric',
			month: 'long',
			year: 'numeric',
			hour: 'numeric',
			minute: '2-digit',
			hour12: true,
		});
		return Object.fromEntries(
			format.formatToParts(instant).map(({ type, value }) => [type, value]),
		);
	};
	const { weekday, day, month, year } = parts(start);
	const clock = ({ hour, minute, dayPeriod }: Record<string, string>) =>
		`${hour}${minute === '00' ? '' : `:${minute}`}${dayPeriod}`;
	return `${weekday} ${day} ${month} ${year}, ${clock(parts(start))} to ${clock(parts(end))}, UK time`;
}
