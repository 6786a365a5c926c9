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
	try {
		return forgottenBy(forgottenIds(readFileSync(join(contentDir, forgottenFile), 'utf8')));
	} catch {
		return () => false;
	}
}

/** Which ids a list names: each that stands there itself, and what belongs to it. */
export function forgottenBy(named: readonly string[]): (id: string) => boolean {
	return (id) => named.some((name) => id === name || id.startsWith(`${name}/`));
}

/** The ids in the text of that file. */
export function forgottenIds(text: string): string[] {
	try {
		const listed: unknown = parse(text, { logLevel: 'error' });
		return Array.isArray(listed) ? listed.filter((id) => typeof id === 'string' && id !== '') : [];
	} catch {
		return [];
	}
}
