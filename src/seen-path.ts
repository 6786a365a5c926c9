import { relative, resolve } from 'node:path';

/**
 * A path as people read it: from the folder in which the command runs, and whole if it lies elsewhere. The folder of another
 * site (SITE_DIR) always lies elsewhere. Its paths are named from the folder in which the command was typed, which npm tells.
 */
export function seenPath(path: string): string {
	const { SITE_DIR, INIT_CWD } = process.env;
	const near = relative((SITE_DIR && INIT_CWD) || '.', path).replaceAll('\\', '/');
	return near.startsWith('..') && !SITE_DIR ? resolve(path) : near || '.';
}
