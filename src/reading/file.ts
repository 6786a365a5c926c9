import type { CollectionName } from '../schemas/collections.ts';
import { fieldNames } from '../schemas/shape.ts';
import { type Fields, readFields } from './fields.ts';
import type { Finding } from './finding.ts';
import { frontMatter } from './front-matter.ts';
import { collectionOf, idOf, isMarkdown } from './kinds.ts';
import { type Lines, linesOf, top } from './place.ts';
import { strayFrom } from './stray.ts';
import { decided } from './two-versions.ts';

/** One file below the content folder, read once. */
export interface ContentFile extends Fields {
	/** Its path below the content folder: `cohorts/schools/2021-spring.md`. */
	readonly path: string;
	/** Its path below its collection, without ending: `schools/2021-spring`. */
	readonly id: string;
	/** The collection that the file belongs to, or was meant for; undefined if neither is clear. */
	readonly collection: CollectionName | undefined;
	/** The whole text; empty if the file does not hold text. */
	readonly text: string;
	readonly lines: Lines;
	/** The file around it, if this is the text of one of its fields. */
	readonly within?: ContentFile;
	/** Its Markdown, and the offset at which that starts. */
	readonly body: string;
	readonly bodyStart: number;
}

/**
 * Takes the text of a file apart.
 *
 * @param faults mistakes that were found while the file was opened
 */
export function contentFile(
	path: string,
	typed: string,
	faults: readonly Finding[] = [],
): ContentFile {
	const { text, findings: undecided } = decided(typed);
	// The two texts are equally long, so that places are the same in both.
	const file = takenApart(path, text, [...faults, ...undecided]);
	return { ...file, text: typed };
}

function takenApart(path: string, text: string, faults: readonly Finding[]): ContentFile {
	const { collection, id, findings: astray } = belonging(path, text);
	const lines = linesOf(text);
	const facts = { path, id, collection, text, lines };
	const none = {
		...facts,
		...{ document: undefined, fieldLines: lines, data: undefined, isPartial: true },
		...{ body: '', bodyStart: text.length },
	};
	const isUnread = text === '' && faults.length > 0;
	const before = isUnread ? faults : [...faults, ...astray];
	if (!collection || isUnread) return { ...none, findings: before };
	if (!isMarkdown(collection)) {
		const fields = readFields(text, { start: 0, end: text.length }, fieldNames(collection));
		return { ...none, ...fields, findings: [...before, ...fields.findings] };
	}
	const parts = frontMatter(text, lines);
	if ('rule' in parts) return { ...none, findings: [...before, parts] };
	const fields = readFields(text, parts, fieldNames(collection));
	const { bodyStart } = parts;
	const findings = [...before, ...fields.findings];
	return { ...facts, ...fields, findings, body: text.slice(bodyStart), bodyStart };
}

/** The collection and the id of a file. For a file that no collection takes, it is what the file was meant to be. */
function belonging(
	path: string,
	text: string,
): Pick<ContentFile, 'collection' | 'id' | 'findings'> {
	const collection = collectionOf(path);
	if (collection) return { collection, id: idOf(path), findings: [] };
	const { kind, meant, message, hint, mends } = strayFrom(path, text);
	return {
		collection: kind?.collection,
		id: idOf(meant ?? path),
		findings: [{ rule: 'stray-file', place: top, message, hint, mends: mends ?? [] }],
	};
}
