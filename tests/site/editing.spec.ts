import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { build } from '../../scripts/build.ts';
import { alone } from '../../scripts/lock.mjs';
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
	const port = await freePort();
	// Two of Astro's commands in one clone would write the same files.
	await alone('node_modules/.cache/build.lock', async () => {
		const dev = await started(port);
		try {
			await page.goto(`http://localhost:${port}/street-school/2027-summer/`);
			await expect(page.getByRole('heading', { level: 1 })).toHaveText('Cohort 5, Summer 2027');
			const overlay = page.locator('vite-error-overlay');

			edit('2027-06-09', '2027-06-31 # <b>');
			await expect(overlay).toContainText('cohorts/street-school/2027-summer.md:10:11', {
				timeout: 120_000,
			});
			await expect(overlay).toContainText('The date 2027-06-31 does not exist.');
			await expect(overlay).toContainText('date: 2027-06-31 # <b>');
			await expect(overlay.locator('b')).toHaveCount(0);

			edit('2027-06-31 # <b>', '2027-06-09');
			await expect(overlay).toHaveCount(0, { timeout: 120_000 });
			await expect(page.getByRole('main')).toContainText('Wednesday 9 June 2027', {
				timeout: 120_000,
			});

			edit('place: Online (Zoom)', 'place: The Guildhall');
			await expect(page.getByRole('main')).toContainText('The Guildhall', { timeout: 120_000 });
			const calendar = await page.request.get(
				`http://localhost:${port}/street-school/2027-summer.ics`,
			);
			expect(calendar.headers()['content-type']).toBe('text/calendar; charset=utf-8');
			expect(await calendar.text()).toContain('LOCATION:The Guildhall');
			const card = await page.request.get(
				`http://localhost:${port}/social/street-school/2027-summer.png`,
			);
			expect(card.headers()['content-type']).toBe('image/png');
		} finally {
			dev.kill();
		}
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

/** `astro dev` on the edited content, once it answers. It gets a bare environment: in some it would detach itself. */
async function started(port: number): Promise<ChildProcess> {
	const { PATH = '', HOME = '' } = process.env;
	const dev = spawn(
		process.execPath,
		['node_modules/astro/bin/astro.mjs', 'dev', '--force', '--port', String(port)],
		{
			env: {
				...{ PATH, HOME, HISTORY: 'none' },
				...{ CONTENT_DIR: resolve(content()), CACHE_DIR: resolve(home, 'astro') },
			},
		},
	);
	await expect
		.poll(
			() =>
				fetch(`http://localhost:${port}/about/`).then(
					({ ok }) => ok,
					() => false,
				),
			{
				timeout: 120_000,
			},
		)
		.toBe(true);
	return dev;
}
