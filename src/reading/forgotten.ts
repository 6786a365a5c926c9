import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { forgottenBy } from '../domain/forgotten.ts';
import { collections } from '../schemas/collections.ts';

/** The file that lists the ids that are no longer to be published, although they once were. */
export const forgottenFile = collections.forgotten.pattern;

/**
 * Tells which ids the forgotten.yaml of a content folder covers. A file that is missing or holds no list covers none,
 * so that nothing is forgotten by mistake.
 */
export function forgottenIn(contentDir: string): (id: string) => boolean {
	try {
		return forgottenBy(forgottenIds(readFileSync(join(contentDir, forgottenFile), 'utf8')));
	} catch {
		return () => false;
	}
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
