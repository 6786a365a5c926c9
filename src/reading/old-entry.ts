import { parse } from 'yaml';
import type { CohortData } from '../schemas/cohort.ts';
import type { ProgrammeData } from '../schemas/programme.ts';
import { isRecord } from '../schemas/shape.ts';
import type { SiteData } from '../schemas/site.ts';
import type { ThemeData } from '../schemas/theme.ts';
import { contentFile } from './file.ts';
import { frontMatter } from './front-matter.ts';
import { collectionOf, idOf, isMarkdown } from './kinds.ts';
import { mendedData } from './mend.ts';
import { linesOf } from './place.ts';

/** A file that a session is made of, as an older commit holds it. */
export type OldEntry =
	| { readonly collection: 'site'; readonly id: string; readonly data: SiteData }
	| { readonly collection: 'programmes'; readonly id: string; readonly data: ProgrammeData }
	| { readonly collection: 'cohorts'; readonly id: string; readonly data: CohortData }
	| { readonly collection: 'themes'; readonly id: string; readonly data: ThemeData };

export type OldCollection = OldEntry['collection'];

const ofSessions: readonly string[] = ['site', 'programmes', 'cohorts', 'themes'];

/** The collection of a file that sessions are made of; undefined for questions, voices, pages and pictures. */
export function oldCollectionOf(path: string): OldCollection | undefined {
	const collection = collectionOf(path);
	return collection && ofSessions.includes(collection) ? (collection as OldCollection) : undefined;
}

/**
 * Reads a file of an older commit leniently. It leaves out the values that today's schema refuses. It takes missing
 * values from the same file as it is today, or fills them in.
 *
 * @param today the text of the file with the same path in the newest commit, if there is one
 * @returns undefined if the site could not have been built with the file
 */
export function oldEntry(path: string, text: string, today?: string): OldEntry | undefined {
	const collection = oldCollectionOf(path);
	if (!collection) return undefined;
	const id = idOf(path);
	const data = fieldsOf(path, collection, text);
	if (!isRecord(data)) return undefined;
	const fallback = () =>
		today === undefined || today === text ? {} : fieldsOf(path, collection, today);
	const mended = mendedData(collection, { id, data, fallback });
	return mended === undefined ? undefined : ({ collection, id, data: mended } as OldEntry);
}

/**
 * The fields of a file, without their places. Reading them with places and mending slips takes twice as long, and a
 * history has thousands of files, so that is done only for a file with a slip.
 */
function fieldsOf(path: string, collection: OldCollection, text: string): unknown {
	try {
		const yaml = isMarkdown(collection) ? between(text) : text;
		return parse(yaml, { logLevel: 'error', stringKeys: true });
	} catch {
		return contentFile(path, text).data;
	}
}

/** The text between the two lines of `---`. @throws {SyntaxError} when one of them is missing */
function between(text: string): string {
	const parts = frontMatter(text, linesOf(text));
	if ('rule' in parts) throw new SyntaxError(parts.message);
	return text.slice(parts.start, parts.end);
}
