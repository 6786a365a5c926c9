import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { siteFolder } from '../../../scripts/site-folder.mjs';
import { foldersFrom } from '../../../src/environment.ts';
import { seenPath } from '../../../src/seen-path.ts';

const home = realpathSync(mkdtempSync(join(tmpdir(), 'site-folder-')));
const project = join(home, 'engine');
const site = join(home, 'our training');

beforeAll(() => {
	for (const folder of [project, site]) mkdirSync(join(folder, 'content'), { recursive: true });
	writeFileSync(join(site, 'content/site.yaml'), '');
	mkdirSync(join(home, 'empty'));
	vi.stubEnv('INIT_CWD', project);
});
afterAll(() => {
	vi.unstubAllEnvs();
	rmSync(home, { recursive: true });
});

const taken = (...args: string[]) => siteFolder(args, project);

test.each([
	[['../our training'], [], site],
	[[site], [], site],
	[['../our training', '--port', '80'], ['--port', '80'], site],
	[['--format', 'json', '../our training'], ['--format', 'json'], site],
	[['--format', 'json'], ['--format', 'json'], undefined],
	[[], [], undefined],
	// The project's own site needs no folder of another.
	[['.'], [], undefined],
])('%j: the command gets %j, and the site is %s', (typed, args, folder) => {
	expect(taken('check.ts', '--site', ...typed)).toEqual({
		args: ['check.ts', ...args],
		...(folder && { site: folder }),
	});
});

test('a range of commits is no folder', () => {
	const range = ['main..HEAD', '--format', 'json'];
	expect(taken('--site-path', ...range)).toEqual({ args: range });
	expect(taken('--site-path', 'feature/dates')).toEqual({ args: ['feature/dates'] });
	expect(taken('--site-path', '../our training', ...range)).toEqual({ args: range, site });
});

test('a command that makes something takes the folder behind its first word', () => {
	const answers = ['--title', '../our training'];
	expect(taken('new.ts', '--site-after-word', 'faq', '../our training', ...answers)).toEqual({
		args: ['new.ts', 'faq', ...answers],
		site,
	});
	// An answer is no folder.
	expect(taken('new.ts', '--site-after-word', 'faq', ...answers)).toEqual({
		args: ['new.ts', 'faq', ...answers],
	});
	expect(taken('new.ts', '--site-after-word')).toEqual({ args: ['new.ts'] });
	expect(() => taken('new.ts', '--site-after-word', 'faq', '../none')).toThrow('no folder ../none');
	// A new site makes its folder.
	for (const folder of ['../none', '../our training']) {
		const args = ['new.ts', 'site', folder];
		expect(taken('new.ts', '--site-after-word', 'site', folder)).toEqual({ args });
	}
});

test('a command without a mark keeps all words', () => {
	expect(taken('test.ts', 'content')).toEqual({ args: ['test.ts', 'content'] });
});

test.each([
	['../none', 'There is no folder ../none. Type the one that holds content/.'],
	['content', 'content has no folder content/, so there is no site in it.'],
	['../empty', '../empty has no folder content/, so there is no site in it.'],
	['../our training/content', 'Type the folder that holds it: ../our training'],
])('%s is refused', (typed, words) => {
	expect(() => taken('--site', typed)).toThrow(words);
	if (typed.startsWith('.')) expect(() => taken('--site-path', typed)).toThrow(words);
});

test('everything that is kept and made lies in that folder', () => {
	const folders = foldersFrom({ SITE_DIR: site });
	for (const folder of Object.values(folders)) expect(folder).toContain(join(site, '/'));
	expect(foldersFrom({ SITE_DIR: site, OUT_DIR: '/srv/www' }).outDir).toBe('/srv/www');
});

test('paths are named from where the command was typed', () => {
	vi.stubEnv('INIT_CWD', join(home, 'empty'));
	vi.stubEnv('SITE_DIR', site);
	expect(seenPath(join(site, 'content/site.yaml'))).toBe('../our training/content/site.yaml');
	vi.stubEnv('SITE_DIR', undefined);
	expect(seenPath('content/site.yaml')).toBe('content/site.yaml');
});
