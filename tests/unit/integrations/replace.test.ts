import {
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { inside, replace, replaceInside } from '../../../src/integrations/last-good/replace.ts';
import { stagingFor, writeTrouble } from '../../../src/integrations/last-good/staging.ts';

let home = '';
beforeEach(() => {
	home = mkdtempSync(join(tmpdir(), 'replace-'));
});
afterEach(() => rmSync(home, { recursive: true }));

/** Writes a site with a page of its own beside the home page. */
function site(name: string, page: string): string {
	const folder = join(home, name);
	mkdirSync(join(folder, page), { recursive: true });
	writeFileSync(join(folder, 'index.html'), page);
	return folder;
}

test('a new site takes the place of the last one, and nothing is left beside it', async () => {
	const [published, built] = [site('dist', 'old'), site('dist.new', 'new')];
	await replace(published, built);
	expect(readdirSync(home)).toEqual(['dist']);
	expect(readdirSync(published)).toEqual(['index.html', 'new']);
});

test('a folder that cannot be moved keeps itself and gets the new content', async () => {
	const [published, built] = [site('dist', 'old'), site('dist.new', 'new')];
	mkdirSync(join(published, 'lost+found'));
	await replaceInside(published, built);
	expect(readdirSync(home)).toEqual(['dist']);
	expect(readdirSync(published)).toEqual(['index.html', 'lost+found', 'new']);
	expect(readFileSync(join(published, 'index.html'), 'utf8')).toBe('new');
});

test('a site that was built inside the folder is moved out of its own', async () => {
	const published = site('dist', 'old');
	await replace(published, site(join('dist', '.new'), 'new'));
	expect(inside(published)).toBe(join(published, '.new'));
	expect(readdirSync(published)).toEqual(['index.html', 'new']);
});

test('if the new site cannot be moved, the last one is as it was', async () => {
	const published = site('dist', 'old');
	await expect(replace(published, join(home, 'nowhere'))).rejects.toThrow('ENOENT');
	expect(readdirSync(published)).toEqual(['index.html', 'old']);
});

test('a build that was killed between two steps is undone by the next', () => {
	site('dist.before', 'old');
	expect(stagingFor(join(home, 'dist'))).toBe(join(home, 'dist.new'));
	expect(readdirSync(join(home, 'dist'))).toEqual(['index.html', 'old']);
	expect(existsSync(join(home, 'dist.before'))).toBe(false);
});

test('a folder that cannot be written is named in a sentence', () => {
	writeFileSync(join(home, 'file'), '');
	expect(() => stagingFor(join(home, 'file/dist'))).toThrow(
		/The site cannot be written to .*file\/dist: something above it is a file and no folder\. Set OUT_DIR/,
	);
});

test.each([
	['EACCES', 'you have no permission to write there'],
	['EROFS', 'its disk is read-only'],
	['ENOSPC', 'is full, so the site could not be written whole'],
])('%s is said in words', (code, words) => {
	expect(writeTrouble('dist', Object.assign(new Error(code), { code }))).toContain(words);
});
