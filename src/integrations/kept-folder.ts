import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pageFiles } from '../built-site/pages.ts';

/**
 * Puts a folder where it was kept, or has it made and keeps it: that of the last build alone.
 *
 * @param cache where it is kept from one build to the next
 * @param key tells whether what it would be made of is the same
 */
export async function keptOrMade(
	folder: string,
	{ cache, key, make }: { cache: string; key: string; make: () => Promise<void> },
): Promise<void> {
	const [kept, label] = [join(cache, 'files'), join(cache, 'key')];
	if (existsSync(label) && readFileSync(label, 'utf8') === key) {
		cpSync(kept, folder, { recursive: true });
		return;
	}
	await make();
	rmSync(cache, { recursive: true, force: true });
	mkdirSync(cache, { recursive: true });
	cpSync(folder, kept, { recursive: true });
	// Last of all: what was half copied has no key.
	writeFileSync(label, key);
}

/** What tells the pages of a built site from any others. */
export function digestOfPages(site: string): string {
	const digest = createHash('sha256');
	for (const file of pageFiles(site)) {
		digest.update(`${file}\0`).update(readFileSync(join(site, file)));
	}
	return digest.digest('hex');
}
