import { expect, type Locator, test } from '@playwright/test';

/*
 * A page that leads to something says what it is, when, where and how to join on a phone's first screen and a half.
 * Many people look no further.
 */

/** The height of a phone's screen, in CSS pixels. */
const SCREEN = 740;

test.use({ viewport: { width: 360, height: SCREEN } });

const SEEN = SCREEN * 1.5;

const pages: [kind: string, path: string, when: string, where: RegExp, how: RegExp][] = [
	['home', '', '.leaf', /Online \(Zoom\)/, /^Register for/],
	['a course', 'street-school/', '.leaf', /In two places/, /^Register for/],
	['a series', 'open-evenings/', '.leaf', /Online \(Zoom\)/, /^Register for/],
	['a cohort', 'street-school/2027-summer/', '.dates-in-a-row', /Online/, /^Register for/],
	['a month', 'open-evenings/2027-03/', '.dates-in-a-row', /Online/, /^Register for/],
	[
		'a session',
		'open-evenings/2027-03/mill-lane-crossing/',
		'.leaf',
		/^\s*Online \(Zoom\)\s*$/,
		/^Register for/,
	],
	['an event', 'spring-assembly/', '.leaf', /Boathouse/, /to your calendar$/],
	['the schedule', 'schedule/', '.sessions .date-block', /Online/, /^Planning an action$/],
];

for (const [kind, path, when, where, how] of pages) {
	test(`${kind} says what, when, where and how to join`, async ({ page }) => {
		await page.goto(path);
		const main = page.getByRole('main');
		await expectSeen(main.getByRole('heading', { level: 1 }));
		for (const each of [
			main.locator(when),
			main.getByText(where),
			main.getByRole('link', { name: how }),
		]) {
			await expectSeen(each.filter({ visible: true }).first());
		}
	});
}

test('the schedule begins on the first screen, also with many programmes', async ({ page }) => {
	await page.goto('schedule/');
	await expectSeen(page.locator('.session .title a').first(), SCREEN);
});

test('on a wide screen the way to register stands beside the heading', async ({ page }) => {
	await page.setViewportSize({ width: 1280, height: 800 });
	for (const path of [
		'street-school/2027-summer/',
		'street-school/2027-summer/listening-first/',
		'spring-assembly/',
	]) {
		await page.goto(path);
		const top = async (thing: Locator) => (await thing.boundingBox())?.y ?? Number.NaN;
		const heading = await page.getByRole('heading', { level: 1 }).boundingBox();
		expect(await top(page.locator('.button.main'))).toBeLessThan(
			(heading?.y ?? 0) + (heading?.height ?? 0) + 20,
		);
	}
});

async function expectSeen(thing: Locator, within = SEEN): Promise<void> {
	await expect(thing).toBeVisible();
	const { y = Number.POSITIVE_INFINITY, height = 0 } = (await thing.boundingBox()) ?? {};
	expect(y + height).toBeLessThan(within);
}
