import { parse } from 'yaml';
import { contentFile } from '../../checker/reading/file.ts';
import { collectionOf, idOf } from '../../checker/reading/kinds.ts';
import type { CollectionName, DataOf } from '../../schemas/collections.ts';
import { isRecord, mendedData } from './mend.ts';

/** The collections whose files say something of sessions. */
const ofSessions = [
	'site',
	'programmes',
	'cohorts',
	'themes',
] as const satisfies readonly CollectionName[];

export type OldCollection = (typeof ofSessions)[number];

/** A file as far as sessions hang on it. */
export type OldEntry = {
	[Name in OldCollection]: {
		readonly collection: Name;
		readonly id: string;
		readonly data: DataOf<Name>;
	};
}[OldCollection];

/** The collection of a file that sessions hang on; undefined for questions, voices, pages, pictures. */
export function oldCollectionOf(path: string): OldCollection | undefined {
	const collection = collectionOf(path);
	return ofSessions.find((name) => name === collection);
}

/**
 * Reads a file of an older commit, leniently: what today's schema refuses is left out, what it misses is taken from
 * the same file as it is today, or filled in.
 *
 * @param today the text of the file with the same path in the newest commit, where there is one
 * @returns undefined where nothing can be made of it: the site could not have been built with it
 */
export function oldEntry(path: string, text: string, today?: string): OldEntry | undefined {
	const collection = oldCollectionOf(path);
	if (!collection) return undefined;
	const id = idOf(path);
	const data = fieldsOf(path, text);
	if (!isRecord(data)) return undefined;
	const fallback = () => (today === undefined || today === text ? {} : fieldsOf(path, today));
	const mended = mendedData(collection, { id, data, fallback });
	return mended === undefined ? undefined : ({ collection, id, data: mended } as OldEntry);
}

/** The fields of a file. The checker's reader, which mends slips, is asked only where there is one: it takes longer. */
function fieldsOf(path: string, text: string): unknown {
	try {
		return parse(path === 'site.yaml' ? text : between(text), {
			logLevel: 'error',
			stringKeys: true,
		});
	} catch {
		return contentFile(path, text).data;
	}
}

/** What stands between the two lines of `---`. @throws {SyntaxError} where they are not as they should be */
function between(text: string): string {
	const [, fields] = /^\uFEFF?---[ \t]*\r?\n([\s\S]*?)^---[ \t]*\r?$/m.exec(text) ?? [];
	if (fields === undefined) throw new SyntaxError('There are no fields.');
	return fields;
}
