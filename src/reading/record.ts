import { parse } from 'yaml';
import type { CollectionName } from '../schemas/collections.ts';
import { isRecord } from '../schemas/shape.ts';
import { frontMatter } from './front-matter.ts';
import { collectionOf, idOf, isMarkdown } from './kinds.ts';
import { linesOf } from './place.ts';

/** A content file as its editor typed it: every field, whether a schema knows it or not, and the text below them. */
export interface ContentRecord {
	readonly collection: CollectionName;
	readonly id: string;
	readonly fields: Readonly<Record<string, unknown>>;
	readonly body: string;
}

/** Reads a content file as it is typed. @returns undefined for a file of another kind, or one that cannot be read */
export function contentRecord(path: string, text: string): ContentRecord | undefined {
	const collection = collectionOf(path);
	if (!collection) return undefined;
	const parts = isMarkdown(collection) ? frontMatter(text, linesOf(text)) : undefined;
	if (parts && 'rule' in parts) return undefined;
	try {
		const yaml = parts ? text.slice(parts.start, parts.end) : text;
		const fields = parse(yaml, { logLevel: 'error', stringKeys: true });
		if (!isRecord(fields)) return undefined;
		return { collection, id: idOf(path), fields, body: parts ? text.slice(parts.bodyStart) : '' };
	} catch {
		return undefined;
	}
}
