import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { withCache } from '../../../scripts/npm-cache.mjs';

let home = '';

beforeEach(() => {
	home = mkdtempSync(join(tmpdir(), 'home-'));
});

afterEach(() => rmSync(home, { recursive: true, force: true }));

test.each([
	['that is there', '.npm'],
	['that npm will make', 'new/.npm'],
])('npm keeps to a folder of its own %s', async (_, folder) => {
	mkdirSync(join(home, '.npm'));
	expect(await withCache(async (settings) => settings, join(home, folder))).toEqual({});
	expect(existsSync(join(home, 'new'))).toBe(false);
});

test('where the home cannot be written, npm gets a new folder, which is gone afterwards', async () => {
	// Root may write everywhere. But below a file not even root can make a folder.
	writeFileSync(join(home, 'nobody'), '');
	let folder = '';
	const code = await withCache(
		async ({ npm_config_cache = '' }) => {
			folder = npm_config_cache;
			writeFileSync(join(folder, 'package'), '');
			return 3;
		},
		join(home, 'nobody/.npm'),
	);
	expect(code).toBe(3);
	expect(folder).not.toBe('');
	expect(existsSync(folder)).toBe(false);
});

test('the folder is gone too when npm fails', async () => {
	writeFileSync(join(home, 'nobody'), '');
	let folder = '';
	const fails = withCache(
		async ({ npm_config_cache = '' }) => {
			folder = npm_config_cache;
			throw new Error('no network');
		},
		join(home, 'nobody/.npm'),
	);
	await expect(fails).rejects.toThrow('no network');
	expect(existsSync(folder)).toBe(false);
});
