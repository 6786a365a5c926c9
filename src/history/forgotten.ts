import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

/** The file that lists what is to be published no more, although it once was. */
export const forgottenFile = 'forgotten.yaml';

/**
 * Which ids content/forgotten.yaml names: of sessions, or of a run or a programme with all its sessions. A file that
 * is not there, or no list, names none: nothing is ever forgotten by mistake.
 */
export function forgottenIn(contentDir: string): (id: string) => boolean {
	const named = idsIn(join(contentDir, forgottenFile));
	return (id) => named.some((name) => id === name || id.startsWith(`${name}/`));
}

function idsIn(file: string): string[] {
	try {
		const listed: unknown = parse(readFileSync(file, 'utf8'), { logLevel: 'error' });
		return Array.isArray(listed) ? listed.filter((id) => typeof id === 'string' && id !== '') : [];
	} catch {
		return [];
	}
}
