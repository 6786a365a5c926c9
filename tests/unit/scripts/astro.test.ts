import { existsSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { astro } from '../../../scripts/astro.ts';

let home = '';

beforeEach(() => {
	home = mkdtempSync(join(tmpdir(), 'astro-'));
});

afterEach(() => rmSync(home, { recursive: true, force: true }));

/** The settings file that Astro is told to read, as its process finds it: a process stands where links lead to. */
function settingsFile(site: string): string {
	const { args, cwd } = astro('build', { SITE_DIR: site });
	return resolve(realpathSync(cwd), args[args.indexOf('--config') + 1] ?? '');
}

test('another site is built with the settings of this project', () => {
	const site = join(home, 'site');
	expect(settingsFile(site)).toBe(resolve('astro.config.mjs'));
	expect(existsSync(join(site, '.cache/project/node_modules/astro/package.json'))).toBe(true);
});

test('so is one that is reached through a link to a folder elsewhere', () => {
	mkdirSync(join(home, 'far/away/site'), { recursive: true });
	const link = join(home, 'site');
	symlinkSync(join(home, 'far/away/site'), link, 'junction');
	expect(settingsFile(link)).toBe(resolve('astro.config.mjs'));
});
