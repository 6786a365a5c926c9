import type { z } from 'zod';
import { advice, first, instead } from '../../reading/advice.ts';
import type { ContentFile } from '../../reading/file.ts';
import { issuesOf } from '../../reading/issues.ts';
import { allOf } from '../../reading/phrases.ts';
import type { Place } from '../../reading/place.ts';
import { placeOf, topOf, typedAt, valueAt } from '../../reading/where.ts';
import { type CollectionName, collections } from '../../schemas/collections.ts';
import { entryOf, fieldsOf, isRecord, objectsOf, schemaAt } from '../../schemas/shape.ts';
import { nearest } from '../../spelling.ts';
import type { Finding } from '../problem.ts';
import { type Checked, draftFrom } from './draft.ts';
import { checkList } from './list.ts';
import { refusedValue } from './refused.ts';
import { unknownFields } from './unknown.ts';

/**
 * Checks a file's fields against the schema that the site is built with.
 *
 * @param zone the zone of the site, in which a moment is a day
 */
export function checkFields(file: ContentFile, zone?: string): Checked {
	const { collection, document, data } = file;
	if (!collection || !document) return { draft: undefined, findings: [] };
	const { schema } = collections[collection];
	if (entryOf(schema)) return checkList(file, schema);
	if (!isRecord(data)) return { draft: undefined, findings: [noFields(file, collection)] };
	const { error } = schema.safeParse(data);
	if (!error) return { draft: data, findings: [] };
	const issues = issuesOf(error, data);
	if (issues.some(({ code, path }) => code === 'invalid_union' && path[0] === 'kind'))
		return withoutKind(file, zone);
	const unknown = issues.flatMap((issue) =>
		issue.code === 'unrecognized_keys'
			? unknownFields(file, issue.path, issue.keys).map((each) => ({ path: issue.path, ...each }))
			: [],
	);
	// A misspelt field is reported once: it does not count as missing too.
	const meant = new Set(unknown.map(({ path, meant }) => [...path, meant].join('.')));
	const findings = issues
		.filter(({ code, path }) => code !== 'unrecognized_keys' && !meant.has(path.join('.')))
		.flatMap((issue) => findingsOf(file, collection, { issue, zone }));
	const refused = issues.map((issue) => ({
		path: issue.path,
		keys: issue.code === 'unrecognized_keys' ? issue.keys : undefined,
	}));
	return {
		draft: draftFrom(data, refused),
		findings: [...unknown.map(({ finding }) => finding), ...findings].filter(
			({ place }) => !isTwice(file, place),
		),
	};
}

/** Does a field stand here a second time? Nobody knows which of the two is meant, so nothing else is said of it. */
function isTwice({ findings }: ContentFile, { line, column }: Place): boolean {
	return findings.some(
		({ rule, place }) =>
			rule === 'duplicate-field' && place.line === line && place.column <= column,
	);
}

function findingsOf(
	file: ContentFile,
	collection: CollectionName,
	{ issue, zone }: { issue: z.core.$ZodIssue; zone: string | undefined },
): Finding[] {
	// Some lines could not be read, so a field that seems to be missing may be on one of them.
	if (file.isPartial && valueAt(file.data, issue.path) === undefined) return [];
	const schema = schemaAt(collection, issue.path, file.data);
	if (!schema) {
		return [
			{ rule: 'wrong-value', place: placeOf(file, issue.path), message: issue.message, hint: '' },
		];
	}
	return [refusedValue(file, issue.path, schema, { said: issue.message, zone })];
}

/** The field that tells each kind of programme. */
const BY_FIELD = { course: 'parts', series: 'tracks', event: 'sessions' } as const;

/** Checks a programme without a kind as the kind that it looks like. */
function withoutKind(file: ContentFile, zone: string | undefined): Checked {
	const data = isRecord(file.data) ? file.data : {};
	const said = typedAt(file, ['kind']);
	const misspelt = Object.keys(data).find((name) => name !== 'kind' && nearest(name, ['kind']));
	if (misspelt && !('kind' in data)) {
		const { [misspelt]: value, ...others } = data;
		const rest = checkFields({ ...file, data: { ...others, kind: value } }, zone);
		const [unknown] = unknownFields(file, [], [misspelt]);
		return { ...rest, findings: [...(unknown ? [unknown.finding] : []), ...rest.findings] };
	}
	const kind =
		nearest(said, Object.keys(BY_FIELD)) ??
		Object.entries(BY_FIELD).find(([, field]) => field in data)?.[0];
	const finding: Finding = {
		rule: 'kind' in data ? 'wrong-value' : 'missing-field',
		place: 'kind' in data ? placeOf(file, ['kind']) : topOf(file),
		message: said ? `A programme cannot have the kind “${said}”.` : 'The field kind is missing.',
		...(kind
			? advice`Type ${'kind' in data ? instead(`kind: ${kind}`) : first(`kind: ${kind}`)}`
			: advice`Type kind: course if it has numbered parts and cohorts, kind: series if it has monthly themes, or kind: event if it takes place once.`),
	};
	if (!kind) return { draft: undefined, findings: file.isPartial && !said ? [] : [finding] };
	const rest = checkFields({ ...file, data: { ...data, kind } }, zone);
	return {
		draft: rest.draft,
		findings: file.isPartial && !said ? rest.findings : [finding, ...rest.findings],
	};
}

function noFields(file: ContentFile, collection: CollectionName): Finding {
	const [object] = objectsOf(collections[collection].schema);
	const names = fieldsOf(object as z.ZodObject)
		.filter(({ isRequired }) => isRequired)
		.map(({ name }) => name);
	return {
		rule: 'missing-field',
		place: file.data === null || file.data === undefined ? topOf(file) : placeOf(file, []),
		message: 'This file has no fields.',
		hint: `Type each field as name: text, on a line of its own. It needs ${allOf(names)}.`,
	};
}
