import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { serve } from '../../scripts/serve.ts';
import { faultsOf, prepare } from './axe.ts';
import { buildSite } from './build-site.ts';

const results = (page: Page) => page.getByRole('list', { name: 'Results' }).getByRole('listitem');
const status = (page: Page) => page.getByRole('status');
const siteMap = (page: Page) => page.getByRole('navigation', { name: 'Everything on this site' });

async function search(page: Page, words: string): Promise<void> {
	await page.goto('search/');
	await page.getByRole('searchbox').fill(words);
	await page.getByRole('button', { name: 'Search' }).click();
}

const found: [by: string, words: string, title: string, said: string][] = [
	[
		'a word of its title',
		'doorstep',
		'Doorstep listening',
		'Thursday 25 March 2027, 6:30pm to 8pm, UK time. Open Evenings, March 2027: Whose street? Our street!',
	],
	['the beginning of a word', 'doorst', 'Doorstep listening', 'What to say when the door opens'],
	['words in any order', 'Listening DOORSTEP', 'Doorstep listening', 'Thursday 25 March 2027'],
	[
		'a title in Arabic',
		'جيران',
		'أهلاً وسهلاً يا جيران – welcoming new neighbours',
		'Thursday 4 February 2027',
	],
	[
		'Welsh words, with their accents or without',
		'gwrando tŷ chwyn',
		'Trefnu Cymunedol: côr, caffi a chymdogion',
		'',
	],
	[
		'marks of HTML, which are shown as they are',
		'<script>',
		'Your first web page: <title>, <script> and </script>',
		'Cancelled. Planned for Thursday 15 April 2027',
	],
	[
		'the name of a programme',
		'river assembly',
		'River Assembly: Pupils, Tenants & Congregations',
		'',
	],
];
for (const [by, words, title, said] of found) {
	test(`a page is found by ${by}`, async ({ page }) => {
		await search(page, words);
		const first = results(page).first();
		await expect(first.getByRole('link')).toHaveText(title);
		await expect(first).toContainText(said);
		await first.getByRole('link').click();
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
	});
}

test('sessions are found by their place, and each result has it', async ({ page }) => {
	await search(page, 'boathouse');
	await expect(status(page)).toHaveText(/^\d+ results for “boathouse”\./);
	const marked = await results(page).locator('mark').allInnerTexts();
	expect(marked.length).toBeGreaterThan(3);
	for (const words of marked) expect(words).toMatch(/boathouse/i);
});

test('a misspelt word finds what was meant, and says so', async ({ page }) => {
	await search(page, 'organsing');
	await expect(status(page)).toHaveText(
		/^No page has “organsing”\. \d+ results for “organising”\./,
	);
	await expect(results(page).first()).toContainText('What is "organising", and what’s it for?');

	await search(page, 'dorstep zzzzz');
	await expect(status(page)).toHaveText(
		'No page has “dorstep” or “zzzzz”. 1 result for “doorstep”.',
	);
});

test('where nothing is found the page says what to do', async ({ page }) => {
	await search(page, 'xyzzy');
	await expect(status(page)).toHaveText('No results for “xyzzy”.');
	await expect(page.getByText('Check the spelling')).toBeVisible();
	await expect(results(page)).toHaveCount(0);

	await page.getByRole('searchbox').fill('doorstep');
	await expect(results(page)).toHaveCount(1);
	await expect(page.getByText('Check the spelling')).toBeHidden();
});

test('the words are in the address: they survive a reload, the way back, and can be shared', async ({
	page,
	context,
}) => {
	await search(page, 'tea & turnout');
	await expect(results(page).first()).toContainText('Tea & turnout');
	expect(new URL(page.url()).search).toBe('?q=tea%20%26%20turnout');
	await page.reload();
	await expect(page.getByRole('searchbox')).toHaveValue('tea & turnout');
	await results(page).first().getByRole('link').click();
	await page.goBack();
	await expect(results(page).first()).toContainText('Tea & turnout');

	const other = await context.newPage();
	await other.goto('search/?q=doorstep+listening');
	await expect(other.getByRole('searchbox')).toHaveValue('doorstep listening');
	await expect(status(other)).toHaveText('1 result for “doorstep listening”.');
	expect(await other.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);
	expect(await context.cookies()).toEqual([]);
});

test('the keyboard alone leads from home to a session', async ({ page }) => {
	await page.goto('');
	const focused = page.locator(':focus');
	const tabTo = async (name: string) => {
		for (let presses = 0; presses < 30; presses += 1) {
			await page.keyboard.press('Tab');
			if ((await focused.textContent())?.trim() === name) return;
		}
		throw new Error(`Tab does not lead to ${name}.`);
	};
	await tabTo('Search');
	await page.keyboard.press('Enter');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Search');

	await page.getByRole('link', { name: 'Skip to the content' }).focus();
	await page.keyboard.press('Enter');
	await page.keyboard.press('Tab');
	await expect(page.getByRole('searchbox')).toBeFocused();
	await page.keyboard.type('doorstep');
	await page.keyboard.press('Enter');
	await expect(status(page)).toHaveText('1 result for “doorstep”.');
	await expect(page.getByRole('searchbox')).toBeFocused();
	await tabTo('Doorstep listening');
	await page.keyboard.press('Enter');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Doorstep listening');
});

test('without script there is a site map and no field that does nothing', async ({ browser }) => {
	const page = await browser.newPage({ javaScriptEnabled: false });
	await page.goto('search/');
	await expect(page.getByRole('searchbox')).toHaveCount(0);
	await expect(page.getByRole('button')).toHaveCount(0);
	for (const [name, path] of [
		['Street School', '/street-school/'],
		['Cohort 5, Summer 2027', '/street-school/2027-summer/'],
		['March 2027: Whose street? Our street!', '/open-evenings/2027-03/'],
		['Archive of 2026', '/archive/2026/'],
		['Calendars', '/calendars/'],
		['Privacy', '/privacy/'],
	] as const) {
		const link = siteMap(page).getByRole('link', { name, exact: true }).first();
		await expect(link).toHaveAttribute('href', path);
	}
	await page.close();
});

test('nothing of the index is fetched before somebody searches, and nothing from elsewhere', async ({
	page,
	baseURL,
}) => {
	const asked: string[] = [];
	page.on('request', (request) => asked.push(request.url()));
	await page.goto('search/', { waitUntil: 'networkidle' });
	expect(asked.filter((url) => url.includes('pagefind'))).toEqual([]);
	await page.getByRole('searchbox').fill('doorstep');
	await expect(results(page)).toHaveCount(1);
	expect(asked.filter((url) => !url.startsWith(baseURL ?? ''))).toEqual([]);
});

test('an index that cannot be fetched is said to be missing, and is fetched anew', async ({
	page,
}) => {
	await page.route('**/pagefind/pagefind-entry.json*', (route) => route.abort());
	await search(page, 'doorstep');
	await expect(status(page)).toHaveText('Search could not be loaded. Try again in a moment.');
	await expect(siteMap(page)).toBeVisible();
	await page.unroute('**/pagefind/pagefind-entry.json*');
	await page.getByRole('button', { name: 'Search' }).click();
	await expect(results(page)).toHaveCount(1);
});

test('under a base path, results lead below it', async ({ page }) => {
	const site = await buildSite({ url: 'https://example.org/training' });
	const { url, close } = await serve({ ...site, port: 0 });
	await page.goto(`${url}search/?q=doorstep`);
	const link = results(page).first().getByRole('link');
	await expect(link).toHaveAttribute('href', '/training/open-evenings/2027-03/doorstep-listening/');
	await link.click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Doorstep listening');
	await close();
});

test('only what is loaded is published, and two builds make the same index', async () => {
	const [one, other] = await Promise.all([
		buildSite(),
		buildSite({ url: 'https://training.example.org/' }),
	]);
	const files = ({ folder }: { folder: string }) =>
		readdirSync(join(folder, 'pagefind'), { recursive: true, encoding: 'utf8' }).sort();
	expect(files(one).filter((file) => !/^(fragment|index)(\/|$)/.test(file))).toEqual([
		'pagefind-entry.json',
		expect.stringMatching(/^pagefind\.en-gb_\w+\.pf_meta$/),
		'pagefind.js',
		'wasm.en-gb.pagefind',
		'words.json',
	]);
	expect(files(other)).toEqual(files(one));
	const words = (site: { folder: string }) =>
		readFileSync(join(site.folder, 'pagefind/words.json'), 'utf8');
	expect(words(other)).toBe(words(one));
});

test('axe finds nothing on the search page, with results and without', async ({ page }) => {
	for (const [words, said] of [
		['', ''],
		['street', /results for “street”/],
		['xyzzy', /^No results/],
	] as const) {
		await prepare(page);
		await page.goto(`search/?q=${words}`);
		await expect(status(page)).toHaveText(said);
		expect(await faultsOf(page)).toEqual([]);
	}
});
