import { cpSync, globSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { expect, type Page, test } from '@playwright/test';
import { serve } from '../../scripts/serve.ts';
import { searchIndex } from '../../src/integrations/search-index.ts';
import { faultsOf, prepare } from './axe.ts';
import { buildSite } from './build-site.ts';

const results = (page: Page) => page.getByRole('list', { name: 'Results' }).getByRole('listitem');
const status = (page: Page) => page.getByRole('status');
const siteMap = (page: Page) => page.getByRole('navigation', { name: 'Everything on this site' });

/** Searches from the search page, which is opened once. Results are as of the day of the build unless the clock moved. */
async function search(page: Page, words: string): Promise<void> {
	if (!new URL(page.url(), 'http://nowhere').pathname.endsWith('/search/')) {
		await page.clock.setFixedTime('2027-03-03T12:00:00Z');
		await page.goto('search/');
	}
	await page.getByRole('searchbox').fill(words);
	await page.getByRole('button', { name: 'Search' }).click();
}

/** The paths of the pages that a search finds, in order. */
async function pathsFor(page: Page, words: string): Promise<(string | null)[]> {
	await search(page, words);
	await expect(status(page)).toContainText(`“${words}”`);
	const links = results(page).getByRole('link');
	return links.evaluateAll((all) => all.map((link) => link.getAttribute('href')));
}

const found: [by: string, words: string, title: string, said: string][] = [
	[
		'a word of its title',
		'doorstep',
		'Doorstep listening',
		'Thursday 25 March 2027, 6:30pm to 8pm, UK time. Open Evenings, March 2027: Whose street? Our street!',
	],
	['the beginning of a word', 'doorst', 'Doorstep listening', 'What to say when the door opens'],
	['a word in two', 'door-step', 'Doorstep listening', ''],
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
		'the name of a programme',
		'river assembly',
		'River Assembly: Pupils, Tenants & Congregations',
		'',
	],
	['the name of a person', 'sion', 'River Assembly: Pupils, Tenants & Congregations', 'Siôn'],
	['a subject', 'leadership', 'Open Evenings', 'Subjects leadership'],
	['what it is', 'joint mill', 'How four neighbours, two schools, a mosque', 'Joint session'],
	[
		'a question',
		'what does it cost',
		'Questions and answers',
		'What does it cost? An organisation pays',
	],
	['the title of a recording', 'power maps', 'Street School', 'a ten-minute introduction'],
	['its own name, before others with more', 'schedule', 'Schedule', ''],
	[
		'marks of HTML, which are shown as they are',
		'<script>',
		'Your first web page: <title>, <script> and </script>',
		'Cancelled. Planned for Thursday 15 April 2027',
	],
];

test('a page is found by its title, its words, its people and what it is', async ({ page }) => {
	for (const [by, words, title, said] of found) {
		await test.step(by, async () => {
			await search(page, words);
			const first = results(page).first();
			await expect(first.getByRole('link'), by).toContainText(title);
			await expect(first, by).toContainText(said);
		});
	}
	await results(page).first().getByRole('link').click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(found.at(-1)?.[2] ?? '');
});

test('sessions are found by their place, and each result has it', async ({ page }) => {
	await search(page, 'boathouse');
	await expect(status(page)).toHaveText(/^\d+ results for “boathouse”\./);
	const marked = await results(page).locator('mark').allInnerTexts();
	expect(marked.length).toBeGreaterThan(3);
	for (const words of marked) expect(words).toMatch(/boathouse/i);
});

test('titles come before texts, what is to come before what is over, and lists last', async ({
	page,
}) => {
	const listening = (...runs: string[]) =>
		runs.map((run) => `/street-school/${run}/listening-first/`);
	const doorstep = '/open-evenings/2027-03/doorstep-listening/';
	const runs = ['2027-april', '2027-may', '2027-summer', '2027-july', '2027-autumn'];
	const past = listening('2027-spring', '2026-autumn', '2026-spring');
	const cancelled = listening('2027-saturdays');
	const found = await pathsFor(page, 'listening');
	// Titles that fit alike may stand in either order.
	expect(found.slice(0, 6).sort()).toEqual([...listening(...runs), doorstep].sort());
	expect(found.slice(6, 10)).toEqual([...past, ...cancelled]);

	const paths = await pathsFor(page, 'river assembly');
	expect(paths[0]).toBe('/river-assembly/');
	const lists = paths.map((path) => path === '/' || path?.startsWith('/schedule/'));
	expect(lists.filter(Boolean).length).toBeGreaterThan(2);
	expect(lists.lastIndexOf(false)).toBeLessThan(lists.indexOf(true));

	// No build has to run for that.
	await page.clock.setFixedTime('2027-12-01T12:00:00Z');
	expect((await pathsFor(page, 'listening first')).slice(0, 9)).toEqual([
		...listening(...runs.reverse()),
		...[...past, ...cancelled],
	]);
});

test('a page is not found by what others have too: controls, and the facts of its programme', async ({
	page,
}) => {
	await search(page, 'Yahoo');
	await expect(status(page)).toHaveText('No results for “Yahoo”.');
	for (const [words, path] of [
		['Outlook', '/calendars/'],
		['caretakers', '/street-school/'],
		['bursaries', '/river-assembly/'],
	] as const) {
		expect(await pathsFor(page, words), words).toEqual([path]);
	}
});

test('pages of one kind have no words in common but those of time and place', async () => {
	const { folder } = await buildSite();
	const fragments = globSync('pagefind/fragment/*', { cwd: folder }).map((file) => {
		const text = gunzipSync(readFileSync(join(folder, file))).toString();
		const { url, content }: Record<string, string> = JSON.parse(text.slice(text.indexOf('{')));
		return { url: url ?? '', words: new Set((content ?? '').toLowerCase().match(/\p{L}+/gu)) };
	});
	const timeAndPlace = ['when', 'where', 'to', 'uk', 'time'];
	const commonOf = (kind: RegExp) => {
		const [first, ...others] = fragments.filter(({ url }) => kind.test(url));
		expect(others.length, `${kind}`).toBeGreaterThan(10);
		const own = [...(first?.words ?? [])].filter((word) => !timeAndPlace.includes(word));
		return own.filter((word) => others.every(({ words }) => words.has(word)));
	};
	expect(commonOf(/^\/[^/]+\/20\d\d-[^/]+\/[^/]+\/$/)).toEqual([]);
	expect(commonOf(/^\/[^/]+\/20\d\d-[^/]+\/$/)).toEqual([]);
});

test('a misspelt word finds what was meant, and says so; a word that no page has finds nothing', async ({
	page,
}) => {
	await search(page, 'organsing');
	await expect(status(page)).toHaveText(
		/^No results for “organsing”\. \d+ results for “organising”\./,
	);
	await expect(results(page).first()).toContainText('What is "organising", and what’s it for?');

	await search(page, 'lisening');
	await expect(status(page)).toHaveText('No results for “lisening”. 13 results for “listening”.');

	await search(page, 'dorstep zzzzz');
	await expect(status(page)).toHaveText(
		'No results for “dorstep” or “zzzzz”. 1 result for “doorstep”.',
	);

	// The site has “little”, “2027” and “list”.
	for (const words of ['kettle', '2028', 'mist', 'xyzzy']) {
		await search(page, words);
		await expect(status(page)).toHaveText(`No results for “${words}”.`);
		await expect(results(page)).toHaveCount(0);
	}
	await expect(page.getByText('Check the spelling')).toBeVisible();
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

test('only what is loaded is published, and two runs make the same index', async () => {
	const { folder } = await buildSite();
	const copy = mkdtempSync(join(tmpdir(), 'site-'));
	cpSync(folder, copy, { recursive: true, filter: (path) => !path.endsWith('/pagefind') });
	const { 'astro:build:done': index } = searchIndex().hooks;
	await index?.({ dir: pathToFileURL(`${copy}/`) } as Parameters<typeof index>[0]);
	const files = (site: string) =>
		readdirSync(join(site, 'pagefind'), { recursive: true, encoding: 'utf8' }).sort();
	expect(files(folder).filter((file) => !/^(fragment|index|filter)(\/|$)/.test(file))).toEqual([
		'pagefind-entry.json',
		expect.stringMatching(/^pagefind\.en-gb_\w+\.pf_meta$/),
		'pagefind.js',
		'wasm.en-gb.pagefind',
		'words.json',
	]);
	// A file's name tells what is in it.
	expect(files(copy)).toEqual(files(folder));
	const words = (site: string) => readFileSync(join(site, 'pagefind/words.json'), 'utf8');
	expect(words(copy)).toBe(words(folder));
	rmSync(copy, { recursive: true });
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
