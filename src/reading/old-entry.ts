import { parse } from 'yaml';
import type { CollectionName, DataOf } from '../schemas/collections.ts';
import { isRecord } from '../schemas/shape.ts';
import { contentFile } from './file.ts';
import { frontMatter } from './front-matter.ts';
import { collectionOf, idOf, isMarkdown } from './kinds.ts';
import { mendedData } from './mend.ts';
import { linesOf } from './place.ts';

/** The collections whose files say something of sessions. */
const ofSessions = [
	'site',
	'programmes',
	'cohorts',
	'themes',
	'venues',
] as const satisfies readonly CollectionName[];

export type OldCollection = (typeof ofSessions)[number];

/** A file that a session is made of, as an older commit holds it. */
export type OldEntry = {
	[Name in OldCollection]: {
		readonly collection: Name;
		readonly id: string;
		readonly data: DataOf<Name>;
	};
}[OldCollection];

/** The collection of a file that sessions are made of; undefined for questions, voices, pages and pictures. */
export function oldCollectionOf(path: string): OldCollection | undefined {
	const collection = collectionOf(path);
	return ofSessions.find((name) => name === collection);
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
