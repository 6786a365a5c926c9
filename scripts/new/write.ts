import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { SiteContent } from './content.ts';
import type { Made } from './kind.ts';

/**
 * Writes a file that is made, or adds to one.
 *
 * @throws {Error} when a new file is there already, or the other one is not what was read
 */
export function write(
	{ dir, files }: Pick<SiteContent, 'dir' | 'files'>,
	{ path, text, isAdded }: Made,
): void {
	const whole = join(dir, path);
	if (isAdded) {
		const before = files.find((file) => file.path === path)?.text;
		if (readFileSync(whole, 'utf8') !== before)
			throw new Error(`content/${path} has just changed. Run the command again.`);
		writeFileSync(whole, text);
		return;
	}
	mkdirSync(dirname(whole), { recursive: true });
	try {
		writeFileSync(whole, text, { flag: 'wx' });
	} catch (error) {
		if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
		throw new Error(
			`${thereAlready(`content/${path}`)} Choose another name with --id, or open that file.`,
		);
	}
}

/** Says that a file is in the way. */
export function thereAlready(path: string): string {
	return `There is a ${path} already, and nothing is overwritten.`;
}
