import { parse } from 'yaml';
import type { CohortData } from '../schemas/cohort.ts';
import type { ProgrammeData } from '../schemas/programme.ts';
import type { SiteData } from '../schemas/site.ts';
import type { ThemeData } from '../schemas/theme.ts';
import { contentFile } from './file.ts';
import { collectionOf, idOf } from './kinds.ts';
import { isRecord, mendedData } from './mend.ts';

/** A file as far as sessions hang on it. */
export type OldEntry =
	| { readonly collection: 'site'; readonly id: string; readonly data: SiteData }
	| { readonly collection: 'programmes'; readonly id: string; readonly data: ProgrammeData }
	| { readonly collection: 'cohorts'; readonly id: string; readonly data: CohortData }
	| { readonly collection: 'themes'; readonly id: string; readonly data: ThemeData };

export type OldCollection = OldEntry['collection'];

const ofSessions: readonly string[] = ['site', 'programmes', 'cohorts', 'themes'];

/** The collection of a file that sessions hang on; undefined for questions, voices, pages, pictures. */
export function oldCollectionOf(path: string): OldCollection | undefined {
	const collection = collectionOf(path);
	return collection && ofSessions.includes(collection) ? (collection as OldCollection) : undefined;
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
