import { spawn } from 'node:child_process';
import { existsSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { alone } from '../../scripts/lock.mjs';
import { freePort } from '../../scripts/port.ts';
import { serve } from '../../scripts/serve.ts';
import { entriesWith } from '../unit/content.ts';
import {
	type Edition,
	eventIn,
	Repository,
	spring,
	springWith,
	start,
	words,
} from './history/story.ts';

/*
 * The commands on a repository that holds content alone. The people of this test work in a folder between that repository
 * and the project, so that nothing is found by accident.
 */

test.describe.configure({ mode: 'serial' });

const project = resolve('.');
const NOW = '2028-02-10T12:00:00Z';

let home = '';
let desk = '';
let ours: Repository;
let theirs: Repository;

test.beforeAll(() => {
	home = mkdtempSync(join(tmpdir(), 'other-site-'));
	desk = join(home, 'desk');
	mkdirSync(desk);
	const { site } = entriesWith({ site: { name: 'Their training' } });
	ours = new Repository(join(home, 'our training é')).init();
	ours.commit('2027-09-01 09:00', { ...start, '.gitignore': 'dist/\n' });
	theirs = new Repository(join(home, 'theirs')).init();
	theirs.commit('2027-09-02 09:00', { ...start, 'content/site.yaml': site });
});

test.afterAll(() => rmSync(home, { recursive: true, force: true }));

interface Ended {
	readonly code: number | null;
	readonly said: string;
}

/** Runs a command of the project as a person types it, in a folder of their own. */
function command(name: string, typed: readonly string[], env: Record<string, string> = {}) {
	const { PATH = '', HOME = '' } = process.env;
	const child = spawn('npm', ['--prefix', project, 'run', '--silent', name, '--', ...typed], {
		cwd: desk,
		// A group of its own, which can be sent Ctrl-C as a terminal does.
		detached: true,
		env: { PATH, HOME, SITE_NOW: NOW, GIT_CONFIG_GLOBAL: '/dev/null', ...env },
	});
	let said = '';
	for (const output of [child.stdout, child.stderr]) {
		output.setEncoding('utf8').on('data', (text) => {
			said += text;
		});
	}
	const ended = new Promise<Ended>((resolve) => {
		child.on('close', (code) => resolve({ code, said }));
	});
	const stop = () => {
		if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid, 'SIGINT');
		return ended;
	};
	return { ended, stop, said: () => said };
}

const run = (name: string, typed: readonly string[], env?: Record<string, string>) =>
	command(name, typed, env).ended;

const folder = '../our training é';
const power = 'schools.2021-spring.power@example.org';
const SITE_URL = 'https://example.org/training/';

/** Builds our site and reads it. */
async function built(): Promise<Edition> {
	const { code, said } = await run('build', [folder], { SITE_URL });
	expect(code, said).toBe(0);
	return { folder: join(ours.dir, 'dist'), said };
}

let first: Edition;

test('check names each file from where the command was typed', async () => {
	const first = await run('check', [folder]);
	expect(first.code).toBe(0);
	expect(first.said).toContain(`${folder}/content/programmes/schools.md:11:12  warning`);
	ours.write({ [spring]: springWith({ power: { date: '2028-02-30' } }) });
	const { code, said } = await run('check', [folder, '--format', 'github']);
	expect(code).toBe(1);
	expect(said).toContain(`file=${folder}/${spring},line=`);
	ours.git('checkout', '--quiet', '.');
});

test('build publishes it under a base path, beside its content and from its own history', async () => {
	first = await built();
	const site = await serve({ folder: first.folder, base: '/training/', port: 0 });
	const read = async (path: string) => (await fetch(`${site.url}${path}`)).text();
	expect(await read('schools/2021-spring/')).toContain('href="/training/schools/2021-spring.ics"');
	expect(await read('calendars/training.ics')).toContain('URL:https://example.org/training/');
	await site.close();
	expect(eventIn(first, 'calendars/training.ics', power)).toMatchObject({
		start: '2028-03-03T16:00:00Z',
		created: '2027-09-01T09:00:00Z',
	});
});

test('a new date travels from a commit to the page and into calendars', async () => {
	ours.commit('2028-02-02 09:30', { [spring]: springWith({ power: { date: '2028-03-04' } }) });
	const { code, said } = await run('changes', [folder, 'HEAD~1..HEAD']);
	expect([code, said]).toEqual([
		0,
		expect.stringContaining('oves session 2 of Cohort 2 from Friday 3 to Saturday 4 March'),
	]);

	const before = eventIn(first, 'calendars/training.ics', power);
	const second = await built();
	const after = eventIn(second, 'calendars/training.ics', power);
	expect(after).toMatchObject({ start: '2028-03-04T16:00:00Z', modified: '2028-02-02T09:30:00Z' });
	expect(after?.sequence).toBeGreaterThan(before?.sequence ?? Number.POSITIVE_INFINITY);
	expect(words(second, 'schools/2021-spring/power')).toContain('Moved from Friday 3 March 2028');
});

test('nothing of it is written into the project, and git overlooks what is kept beside it', () => {
	expect(ours.git('status', '--porcelain')).toBe('');
	const head = ours.git('rev-parse', 'HEAD');
	const kept = (folder: string) => globSync(`{history,names}/${head}-*`, { cwd: folder });
	expect(kept(join(ours.dir, '.cache'))).toHaveLength(2);
	expect(kept('node_modules/.cache')).toEqual([]);
	const lists = globSync('.astro/*.{mjs,json}').map((file) => readFileSync(file, 'utf8'));
	expect(lists.join('')).not.toContain(home);
});

test('two sites are built at once, and neither waits for a build of the project', async () => {
	await alone('node_modules/.cache/build.lock', async () => {
		const [mine, other] = await Promise.all([run('build', [folder]), run('build', ['../theirs'])]);
		expect([mine.code, other.code], mine.said + other.said).toEqual([0, 0]);
		expect(mine.said + other.said).not.toContain('Waiting for another build');
	});
	const home = { folder: join(ours.dir, 'dist'), said: '' };
	const name = (folder: string) => readFileSync(join(folder, 'dist/feed.xml'), 'utf8');
	expect(name(theirs.dir)).toContain('Their training');
	expect(name(ours.dir)).not.toContain('Their training');
	expect(words(home, 'schools/2021-spring/power')).toContain('Moved from');
});

test('start checks, builds and serves it, and preview serves what was built', async () => {
	const begun = command('start', [folder]);
	await expect.poll(begun.said, { timeout: 150_000 }).toMatch(/The site is at/);
	const [, url = ''] = /^The site is at (.*)$/m.exec(begun.said()) ?? [];
	expect((await fetch(`${url}schools/2021-spring/`)).status).toBe(200);
	expect(begun.said()).toContain(`Checked ${folder}/content/. `);
	await begun.stop();

	const shown = command('preview', [folder], { SITE_URL: url });
	await expect.poll(shown.said, { timeout: 60_000 }).toMatch(/The site is at/);
	await shown.stop();
	expect(await run('preview', [folder], { OUT_DIR: join(home, 'none') })).toEqual({
		code: 1,
		said: 'There is no ../none yet: run `npm run build` first.\n',
	});
});

test('dev follows each save of two sites at once', async ({ page }) => {
	const [port, otherPort] = [await freePort(), await freePort()];
	const mine = command('dev', [folder, '--port', String(port)]);
	const other = command('dev', ['../theirs', '--port', String(otherPort)]);
	const answers = (at: number) =>
		fetch(`http://localhost:${at}/schedule/`).then(
			({ status }) => status,
			() => 0,
		);
	try {
		await expect.poll(() => answers(port), { timeout: 150_000 }).toBe(200);
		await expect.poll(() => answers(otherPort), { timeout: 150_000 }).toBe(200);
		const failed: string[] = [];
		page.on('response', (response) => {
			if (response.status() >= 400) failed.push(response.url());
		});
		await page.goto(`http://localhost:${port}/schools/2021-spring/`);
		ours.write({ [spring]: springWith({}, { place: 'The Guildhall' }) });
		await expect(page.getByRole('main')).toContainText('The Guildhall', { timeout: 120_000 });
		expect(failed).toEqual([]);
		await page.goto(`http://localhost:${otherPort}/schools/2021-spring/`);
		await expect(page.getByRole('main')).toContainText('Online (Zoom)');
	} finally {
		await Promise.all([mine.stop(), other.stop()]);
	}
	expect(existsSync(join(ours.dir, 'node_modules'))).toBe(false);
});

test('a folder without content is refused with what to type', async () => {
	for (const name of ['start', 'dev', 'check', 'build', 'changes', 'preview']) {
		expect(await run(name, ['../desk'])).toEqual({
			code: 1,
			said: '../desk has no folder content/, so there is no site in it. Type the folder that holds content/, or make a site there: npm run new -- site ../desk\n',
		});
	}
});
