import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { SiteFile } from './site-file.ts';

/** As many are made at a time: those that are fetched or drawn make others wait. */
const AT_ONCE = 16;

/**
 * Writes files into a built site. A small file is written in less time than a thread takes to be asked for it.
 *
 * @throws {Error} when there is a file of that name already: two things must not share an address
 */
export async function writeFiles(files: readonly SiteFile[], folder: string): Promise<void> {
	const folders = new Set(files.map(({ path }) => dirname(path)));
	for (const name of folders) mkdirSync(join(folder, name), { recursive: true });
	const rest = files.values();
	const work = async () => {
		for (const { path, contents } of rest) {
			const made = contents();
			writeFileSync(join(folder, path), typeof made === 'string' ? made : await made, {
				flag: 'wx',
			});
		}
	};
	await Promise.all(Array.from({ length: AT_ONCE }, work));
}
