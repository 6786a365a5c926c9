import { globSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { buildSite } from './build-site.ts';

/* A second thread makes pages of large sites; here of a small one, which must be the same. */

test.describe.configure({ timeout: 240_000 });
test.skip(availableParallelism() < 2, 'It takes a second core.');

test('two threads make the site that one makes, file by file', async () => {
	const one = await buildSite();
	const two = await buildSite({ config: 'tests/site/second-thread.config.mjs' });
	expect(two.said).toMatch(/Two threads make the \d+ pages of /);
	// What Pagefind makes is not the same each time.
	const files = (folder: string) =>
		globSync('**/*.*', { cwd: folder })
			.filter((file) => !file.startsWith('pagefind'))
			.sort();
	expect(files(two.folder)).toEqual(files(one.folder));
	const read = (folder: string, file: string) => readFileSync(join(folder, file));
	const other = files(two.folder).filter(
		(file) => !read(two.folder, file).equals(read(one.folder, file)),
	);
	expect(other).toEqual([]);
});
