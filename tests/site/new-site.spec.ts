import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { run } from '../../scripts/run.mjs';
import { serve } from '../../scripts/serve.ts';
import { Repository } from '../git-repository.ts';

/* A site from nothing: made, checked, built, and begun as its own README says. */

test.describe.configure({ mode: 'serial' });

const home = mkdtempSync(join(tmpdir(), 'new-site-'));
const folder = join(home, 'our-training');

test.beforeAll(() => mkdirSync(join(home, 'desk')));
test.afterAll(() => rmSync(home, { recursive: true, force: true }));

/** Runs a command of the project in a folder beside the new one. */
async function command(name: string, ...typed: string[]): Promise<string> {
	let said = '';
	const { PATH = '', HOME = '' } = process.env;
	const git = {
		...{ GIT_CONFIG_GLOBAL: '/dev/null', GIT_AUTHOR_NAME: 'Anna', GIT_COMMITTER_NAME: 'Anna' },
		...{ GIT_AUTHOR_EMAIL: 'anna@example.org', GIT_COMMITTER_EMAIL: 'anna@example.org' },
	};
	const code = await run(
		'npm',
		['--prefix', resolve('.'), 'run', '--silent', name, '--', ...typed],
		{ cwd: join(home, 'desk'), env: { PATH, HOME, SITE_NOW: '2027-01-10', ...git } },
		(text) => {
			said += text;
		},
	);
	expect(code, said).toBe(0);
	return said;
}

/** The text of a page of the built site, at its base path. */
async function page(path: string): Promise<string> {
	const site = await serve({ folder: join(folder, 'dist'), base: '/courses/', port: 0 });
	const response = await fetch(`${site.url}${path}`);
	expect(response.status, path).toBe(200);
	const text = await response.text();
	await site.close();
	return text;
}

test('npm run new makes a repository that is clean, committed and can be built', async () => {
	const flags = {
		name: 'Riverside Training',
		summary: 'Training in community organising for everybody.',
		organisation: 'Riverside Organisers',
		email: 'training@example.org',
		url: 'https://example.org/courses/',
		'time-zone': 'Europe/London',
		'time-zone-name': 'UK time',
		engine: 'example/training-site',
	};
	const options = Object.entries(flags).flatMap(([name, value]) => [`--${name}`, value]);
	const said = await command('new', 'site', '../our-training', ...options);
	expect(said).toContain('Made ../our-training/ with 10 files. No problems in 1 file.');
	expect(new Repository(folder).git('status', '--porcelain')).toBe('');
	expect(await command('check', '../our-training')).toBe('No problems in 1 file.\n');
	await command('build', '../our-training');
	expect(await page('')).toContain('Riverside Training');
	expect(new Repository(folder).git('status', '--porcelain')).toBe('');
});

test('its README leads to a first programme with a run', async () => {
	const readme = readFileSync(join(folder, 'README.md'), 'utf8');
	const examples = [...readme.matchAll(/such as `(content\/\S+\.md)`:\n\n```md\n(.*?)```/gs)];
	expect(examples).toHaveLength(2);
	const files = examples.map(([, path = '', text = '']) => [path, text]);
	new Repository(folder).commit('2027-01-09 10:00', Object.fromEntries(files));
	expect(await command('check', '../our-training')).not.toContain('error  ');
	await command('build', '../our-training');
	expect(await page('first-aid/2027-spring/')).toContain('Wednesday 3 March 2027');
	expect(await page('first-aid/2027-spring.ics')).toContain('DTSTART:20270303T180000Z');
});

test('npm run new makes the next cohort of it, and the site shows its dates', async () => {
	const path = 'content/cohorts/first-aid/2027-summer.md';
	const said = await command('new', 'cohort', '../our-training');
	expect(said).toContain(`Made ../our-training/${path}.`);
	expect(said).toContain('npm run dev -- ../our-training');
	expect(new Repository(folder).git('status', '--porcelain')).toBe(`?? ${path}`);
	await command('build', '../our-training');
	expect(await page('first-aid/2027-summer/')).toContain('Summer 2027');
	expect(await page('first-aid/2027-summer.ics')).toContain('DTSTART:20270630T170000Z');
});
