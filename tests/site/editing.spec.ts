import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
	cpSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	renameSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { expect, test } from '@playwright/test';
import sharp from 'sharp';
import { build } from '../../scripts/build.ts';
import { freePort } from '../../scripts/port.ts';

test.describe.configure({ mode: 'serial' });

let home = '';
const content = () => join(home, 'content');
const cohort = () => join(content(), 'cohorts/street-school/2027-summer.md');
const settings = () => ({
	CONTENT_DIR: content(),
	HISTORY: 'none',
	OUT_DIR: join(home, 'site'),
	CACHE_DIR: join(home, 'astro'),
});
const edit = (from: string, to: string, file = cohort()) =>
	writeFileSync(file, readFileSync(file, 'utf8').replace(from, to));

test.beforeEach(() => {
	home = mkdtempSync(join(tmpdir(), 'editing-'));
	cpSync('tests/fixtures/content', content(), { recursive: true });
});

test.afterEach(() => rmSync(home, { recursive: true, force: true }));

test('while editing, a mistake stands over the page until it is mended', async ({ page }) => {
	await whileEditing(async ({ url, said }) => {
		const main = page.getByRole('main');
		const overlay = page.locator('vite-error-overlay');
		await page.goto(`${url}/street-school/2027-summer/`);
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(
			'Street School, Cohort 5, Summer 2027',
		);

		edit('2027-06-09', '2027-06-31 # <b>');
		await expect(overlay).toContainText('cohorts/street-school/2027-summer.md:10:11');
		await expect(overlay).toContainText('The date 2027-06-31 does not exist.');
		await expect(overlay).toContainText('date: 2027-06-31 # <b>');
		await expect(overlay.locator('b')).toHaveCount(0);

		edit('2027-06-31 # <b>', '2027-06-09');
		await expect(overlay).toHaveCount(0);
		await expect(main).toContainText('Wednesday 9 June 2027');
		await expect.poll(said).toMatch(/No problems in \d+ files\.[\s\S]*No problems in \d+ files\./);

		// Astro could make no page of this, and would say so with a stack.
		edit('part: listening-first', 'part: listening-frist');
		await expect(overlay).toContainText('Did you mean listening-first?');
		await page.reload();
		await expect(overlay).toContainText('Did you mean listening-first?');
		const words = (await overlay.locator('#message-content').textContent()) ?? '';
		expect(words).toContain('has no part called “listening-frist”.');
		expect(said()).toContain(words.trim());
		expect(said()).not.toMatch(/Stack trace|Failed to reload/);
		edit('part: listening-frist', 'part: listening-first');
		await expect(overlay).toHaveCount(0);
		await expect(main).toContainText('Wednesday 9 June 2027');
		expect(said()).not.toMatch(/Stack trace|Failed to reload/);
	});
});

test('while editing, each save shows, whatever program saves', async ({ page }) => {
	await whileEditing(async ({ url, said }) => {
		const main = page.getByRole('main');
		await page.goto(`${url}/street-school/2027-summer/`);
		edit('place: Online (Zoom)', 'place: The Guildhall');
		await expect(main).toContainText('The Guildhall');
		const calendar = await page.request.get(`${url}/street-school/2027-summer.ics`);
		expect(calendar.headers()['content-type']).toBe('text/calendar; charset=utf-8');
		expect(await calendar.text()).toContain('LOCATION:The Guildhall');
		const card = await page.request.get(`${url}/social/street-school/2027-summer.png`);
		expect(card.headers()['content-type']).toBe('image/png');

		// Some programs put another file in its place, others empty it first.
		const text = readFileSync(cohort(), 'utf8');
		writeFileSync(join(home, 'saved'), text.replace('The Guildhall', 'The Mill'));
		renameSync(join(home, 'saved'), cohort());
		await expect(main).toContainText('The Mill');
		writeFileSync(cohort(), '');
		writeFileSync(cohort(), text.replace('The Guildhall', 'The Barn'));
		await expect(main).toContainText('The Barn');
		expect(said()).not.toContain('The file is empty.');

		await page.goto(`${url}/street-school/`);
		const added = join(content(), 'cohorts/street-school/2028-spring.md');
		writeFileSync(
			added,
			text
				.replaceAll('2027-', '2028-')
				.replace(/title.*|weekday.*\n/g, (line) =>
					line.startsWith('t') ? 'title: Cohort 77' : '',
				),
		);
		await expect(main).toContainText('Cohort 77');
		expect((await page.request.get(`${url}/street-school/2028-spring/`)).status()).toBe(200);
		rmSync(added);
		await expect(main).not.toContainText('Cohort 77');
		expect((await page.request.get(`${url}/street-school/2028-spring/`)).status()).toBe(404);

		await page.goto(`${url}/about/`);
		/** A page that is being loaded anew cannot be asked. */
		const widthOf = () =>
			main
				.getByRole('img')
				.evaluate((image) => (image instanceof HTMLImageElement ? image.naturalWidth : 0))
				.catch(() => 0);
		await expect.poll(widthOf).toBe(640);
		await sharp({ create: { width: 33, height: 22, channels: 3, background: 'red' } })
			.png()
			.toFile(join(content(), 'images/boathouse.png'));
		await expect.poll(widthOf).toBe(33);

		await page.goto(`${url}/open-evenings/2027-03/mill-lane-crossing/`);
		const handout = join(content(), 'files/open-evenings/questions-to-prepare.pdf');
		writeFileSync(handout, Buffer.concat([readFileSync(handout), Buffer.alloc(70_000, 32)]));
		await expect(main).toContainText(/Questions to prepare \(PDF, 7\d KB\)/);
		rmSync(handout);
		await expect(page.locator('vite-error-overlay')).toContainText('questions-to-prepare.pdf');
	});
});

test('a build that fails says why and leaves the last good site as it was', async () => {
	const log = join(home, 'build.log');
	expect(await build(settings(), log)).toBe(0);
	expect(readFileSync(log, 'utf8')).toContain('No problems in ');
	const page = join(home, 'site/street-school/2027-summer/index.html');
	const good = readFileSync(page, 'utf8');
	/** Builds what cannot be published: no stack is printed, and nothing replaces the last good site. */
	const saidByFailure = async () => {
		expect(await build(settings(), log)).not.toBe(0);
		const words = readFileSync(log, 'utf8');
		expect(words).not.toMatch(/^\s+at /m);
		expect(readFileSync(page, 'utf8')).toBe(good);
		return words;
	};

	edit('title: Cohort 5', 'title: Cohort 55');
	edit('part: planning-an-action', 'part: planing-an-action');
	const said = await saidByFailure();
	expect(said).toContain('cohorts/street-school/2027-summer.md:13:11');
	expect(said).toContain('Did you mean planning-an-action?');

	// Astro cannot read this at all, but the check reports it first.
	edit('date: 2027-06-09', 'date: 2027-06-31');
	edit('title: Cohort 55', 'title: [Cohort 55');
	const unreadable = await saidByFailure();
	expect(unreadable).toContain('A bracket is opened here and not closed.');
	expect(unreadable).toContain('The date 2027-06-31 does not exist.');
	expect(unreadable).not.toContain('[ERROR]');
	expect(unreadable).not.toContain('[build]');

	edit('date: 2027-06-31', 'date: 2027-06-09');
	edit('title: [Cohort 55', 'title: Cohort 55');

	// Astro needs the address in this file before it reads any content.
	const site = join(content(), 'site.yaml');
	edit('url: ', 'url: [', site);
	expect(await saidByFailure()).toMatch(
		/site\.yaml:5:1 .* A bracket is opened here and not closed\./,
	);
	edit('url: [', 'url: ', site);

	// This would make the bundling fail as well.
	const about = join(content(), 'pages/about.mdx');
	edit('---\n\n', '---\n\n{ never closed\n\n', about);
	const unclosed = await saidByFailure();
	expect(unclosed).toContain('Curly brackets would run code here');
	expect(unclosed).not.toContain('[ERROR]');
	edit('{ never closed\n\n', '', about);

	edit('part: planing-an-action', 'part: planning-an-action');
	expect(await build(settings(), log)).toBe(0);
	expect(readFileSync(page, 'utf8')).toContain('Cohort 55');
	expect(readdirSync(home).sort()).toEqual(['astro', 'build.log', 'content', 'site']);
});

test('a wrong setting is refused before anything is bundled, without a stack', async () => {
	const log = join(home, 'build.log');
	for (const [name, value] of [
		['SITE_URL', 'example'],
		['SITE_NOW', 'soon'],
		['HISTORY', 'off'],
	]) {
		expect(await build({ ...settings(), [String(name)]: value }, log)).not.toBe(0);
		const said = readFileSync(log, 'utf8');
		expect(said).toContain(`${name} is "${value}"`);
		expect(said).not.toContain('[build]');
		expect(said).not.toMatch(/^\s+at /m);
	}
});

/** `npm run dev` on the edited content, once it answers. `said` is all that it printed. */
async function whileEditing(
	use: (site: { url: string; said: () => string }) => Promise<void>,
): Promise<void> {
	const port = await freePort();
	const url = `http://localhost:${port}`;
	// In some environments Astro would go into the background. This one is bare.
	const { PATH = '', HOME = '' } = process.env;
	const env = { PATH, HOME, HISTORY: 'none', SITE_DIR: home, SITE_NOW: '2027-03-03T12:00:00Z' };
	const dev = spawn(process.execPath, ['scripts/dev.ts', '--port', String(port)], { env });
	let printed = '';
	for (const stream of [dev.stdout, dev.stderr]) {
		stream.setEncoding('utf8').on('data', (text) => {
			printed += text;
		});
	}
	const answers = () =>
		fetch(`${url}/about/`).then(
			({ ok }) => ok,
			() => false,
		);
	try {
		await expect.poll(answers, { timeout: 120_000 }).toBe(true);
		await use({ url, said: () => stripVTControlCharacters(printed) });
	} finally {
		dev.kill();
		await once(dev, 'close');
	}
}
