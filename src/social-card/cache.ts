import { randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * A file of the cache. Where there is none yet, `make` makes it and it is kept for the next time. Several builds may run
 * at once, so a file appears whole or not at all.
 */
export async function cached(
	folder: string,
	name: string,
	make: () => Promise<Buffer>,
): Promise<Buffer> {
	const path = join(folder, name);
	const kept = await readFile(path).catch(unlessMissing);
	if (kept) return kept;
	const made = await make();
	const unfinished = `${path}.${randomUUID()}`;
	await mkdir(folder, { recursive: true });
	await writeFile(unfinished, made);
	await rename(unfinished, path);
	return made;
}

function unlessMissing(error: NodeJS.ErrnoException): undefined {
	if (error.code !== 'ENOENT') throw error;
}
