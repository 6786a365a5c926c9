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
	if (typeof value === 'string') {
		if (kinds.includes(textKindOf(schema) ?? '')) yield path;
		return;
	}
	if (Array.isArray(value)) {
		const entry = entryOf(schema);
		if (!entry) return;
		for (const [index, item] of value.entries()) {
			yield* pathsOfKind(kinds, entry, item, [...path, index]);
		}
		return;
	}
	if (!isRecord(value)) return;
	const shape = objectFor(schema, value)?.shape ?? {};
	for (const [name, item] of Object.entries(value)) {
		const field = Object.hasOwn(shape, name) && shape[name];
		if (field) yield* pathsOfKind(kinds, field as Schema, item, [...path, name]);
	}
}
