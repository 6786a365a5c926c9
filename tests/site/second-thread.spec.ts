import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { build } from '../../scripts/build.ts';
import { buildSite } from './build-site.ts';
import { publishedFixture } from './published-fixture.ts';

/* A second thread makes pages of large sites; here of a small one, which must be the same. */

test.describe.configure({ timeout: 240_000 });
test.skip(availableParallelism() < 2, 'It takes a second core.');

test('two threads make the site that one makes, file by file', async () => {
	const one = await buildSite();
	const home = mkdtempSync(join(tmpdir(), 'second-thread-'));
	const two = join(home, 'site');
	const log = join(home, 'build.log');
	const settings = {
		CONTENT_DIR: publishedFixture(join(home, 'repository')),
		SITE_NOW: '2027-03-03T12:00:00Z',
		OUT_DIR: two,
		CACHE_DIR: join(home, 'astro'),
	};
	const config = 'tests/site/second-thread.config.mjs';
	const code = await build(settings, log, ['--config', config]);
	const said = readFileSync(log, 'utf8');
	expect(code, said).toBe(0);
	expect(said).toContain('Two threads make the pages.');
	// What Pagefind makes is not the same each time.
	const files = (folder: string) =>
		globSync('**/*.*', { cwd: folder })
			.filter((file) => !file.startsWith('pagefind'))
			.sort();
	expect(files(two)).toEqual(files(one.folder));
	const read = (folder: string, file: string) => readFileSync(join(folder, file));
	const other = files(two).filter((file) => !read(two, file).equals(read(one.folder, file)));
	expect(other).toEqual([]);
	rmSync(home, { recursive: true, force: true });
});
