import { entryOf, isRecord, objectFor, textKindOf } from '../schemas/shape.ts';
import type { Path } from './where.ts';

type Schema = Parameters<typeof entryOf>[0];

/** The paths of all texts of some kinds in the fields of a file, or in a part of them. */
export function* pathsOfKind(
	kinds: readonly string[],
	schema: Schema,
	value: unknown,
	path: Path = [],
): Generator<Path> {
	if (typeof value === 'string' && kinds.includes(textKindOf(schema) ?? '')) yield path;
	const entry = entryOf(schema);
	if (entry && Array.isArray(value)) {
		for (const [index, item] of value.entries()) {
			yield* pathsOfKind(kinds, entry, item, [...path, index]);
		}
	}
	if (!isRecord(value)) return;
	for (const [name, field] of Object.entries(objectFor(schema, value)?.shape ?? {})) {
		yield* pathsOfKind(kinds, field as Schema, value[name], [...path, name]);
	}
}
