import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { SiteFile } from './site-file.ts';

/** Enough for the disk to have something to do while the next file is made. */
const AT_ONCE = 16;

/**
 * Writes files into a built site, several at once.
 *
 * @throws {Error} when there is a file of that name already: two things must not share an address
 */
export async function writeFiles(files: readonly SiteFile[], folder: string): Promise<void> {
	const folders = new Set(files.map(({ path }) => dirname(path)));
	for (const name of folders) await mkdir(join(folder, name), { recursive: true });
	const rest = files.values();
	const work = async () => {
		for (const { path, contents } of rest) {
			await writeFile(join(folder, path), await contents(), { flag: 'wx' });
		}
	};
	await Promise.all(Array.from({ length: AT_ONCE }, work));
}
