import { z } from 'zod';
import { type CollectionName, collections } from './collections.ts';
import { textKinds } from './fields.ts';

/** Reads from the schemas which fields they take, so that nothing about a field is written a second time. */

type Schema = z.core.$ZodType;

/** One field as its schema describes it. */
export interface Field {
	readonly name: string;
	readonly schema: Schema;
	readonly isRequired: boolean;
}

/** The schema inside an optional or a preprocessed one. Any other schema is its own answer. */
export function layerBelow(schema: Schema): Schema {
	if (schema instanceof z.ZodOptional) return schema.unwrap() as Schema;
	return schema instanceof z.ZodPipe ? (schema.out as Schema) : schema;
}

/** A schema without anything wrapped around it. */
export function unwrapped(schema: Schema): Schema {
	const inner = layerBelow(schema);
	return inner === schema ? schema : unwrapped(inner);
}

/** The kind of text that a schema takes; undefined if it takes any text, or none. */
export function textKindOf(schema: Schema): string | undefined {
	const inner = layerBelow(schema);
	return textKinds.get(schema)?.kind ?? (inner === schema ? undefined : textKindOf(inner));
}

/** The objects that a schema may stand for. There are several if the field `kind` tells them apart. It may be a word, too. */
export function objectsOf(schema: Schema): z.ZodObject[] {
	const inner = unwrapped(schema);
	if (inner instanceof z.ZodObject) return [inner];
	if (inner instanceof z.ZodUnion)
		return inner.options.flatMap((option) => objectsOf(option as Schema));
	return [];
}

/** The words that may stand in the place of an object: `registration: none`. */
export function wordsOf(schema: Schema): string[] {
	const inner = unwrapped(schema);
	if (inner instanceof z.ZodEnum) return inner.options.map(String);
	return inner instanceof z.ZodUnion
		? inner.options.flatMap((option) => wordsOf(option as Schema))
		: [];
}

/** The fields that people look for first. */
const FIRST = ['kind', 'part', 'id', 'title'];

/** The fields of an object, those that people look for first in front. */
export function fieldsOf(object: z.ZodObject): Field[] {
	const rank = (name: string) => (FIRST.includes(name) ? FIRST.indexOf(name) : FIRST.length);
	return Object.entries(object.shape)
		.map(([name, schema]) => ({
			name,
			schema: schema as Schema,
			isRequired: !(schema instanceof z.ZodOptional),
		}))
		.sort((a, b) => rank(a.name) - rank(b.name));
}

/** The schema of the entries of a list; undefined if the schema is not a list. */
export function entryOf(schema: Schema): Schema | undefined {
	const inner = unwrapped(schema);
	return inner instanceof z.ZodArray ? (inner.element as Schema) : undefined;
}

/**
 * The schema of the value at `path` in a file; undefined if there is none.
 *
 * @param data the file's data, which tells a course from a series
 */
export function schemaAt(
	name: CollectionName,
	path: readonly PropertyKey[],
	data: unknown,
): Schema | undefined {
	let schema: Schema | undefined = collections[name].schema;
	let value = data;
	for (const step of path) {
		if (!schema) return undefined;
		schema =
			typeof step === 'number'
				? entryOf(schema)
				: (objectFor(schema, value)?.shape[String(step)] as Schema);
		value = isRecord(value) || Array.isArray(value) ? Reflect.get(value, step) : undefined;
	}
	return schema;
}

/** The kind of object that `value` says it is, or the first kind if it does not say. */
export function objectFor(schema: Schema, value: unknown): z.ZodObject | undefined {
	const objects = objectsOf(schema);
	const kind = isRecord(value) ? value.kind : undefined;
	return objects.find(({ shape }) => isLiteral(shape.kind, kind)) ?? objects[0];
}

function isLiteral(schema: unknown, value: unknown): boolean {
	return schema instanceof z.ZodLiteral && schema.values.has(value as never);
}

/** The names of all fields of a kind of file, at any depth. */
export function fieldNames(name: CollectionName): string[] {
	names[name] ??= [...new Set(namesIn(collections[name].schema))];
	return names[name];
}

const names: Partial<Record<CollectionName, string[]>> = {};

function namesIn(schema: Schema): string[] {
	const entry = entryOf(schema);
	if (entry) return namesIn(entry);
	return objectsOf(schema)
		.flatMap(fieldsOf)
		.flatMap((field) => [field.name, ...namesIn(field.schema)]);
}

/** A field that has fields of its own: their names, and the words that may stand in their place. */
interface GroupShape {
	readonly fields: readonly string[];
	readonly words: readonly string[];
}

/** The group of fields of a name, in any kind of file; undefined if no kind has one. */
export function groupCalled(name: string): GroupShape | undefined {
	groups ??= new Map(Object.values(collections).flatMap(({ schema }) => [...groupsIn(schema)]));
	return groups.get(name);
}

let groups: ReadonlyMap<string, GroupShape> | undefined;

function* groupsIn(schema: Schema): Iterable<[string, GroupShape]> {
	for (const { name, schema: inner } of objectsOf(entryOf(schema) ?? schema).flatMap(fieldsOf)) {
		const fields = objectsOf(inner).flatMap(({ shape }) => Object.keys(shape));
		if (fields.length > 0) yield [name, { fields, words: wordsOf(inner) }];
		yield* groupsIn(inner);
	}
}

/** Is this an object with fields, not a list? */
export function isRecord(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
