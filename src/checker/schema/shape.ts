import { z } from 'astro/zod';
import { type CollectionName, collections } from '../../schemas/collections.ts';
import { textKinds } from '../../schemas/fields.ts';

/** What schemas say of the fields they take: names, kinds, examples. Nothing about fields is typed a second time here. */

type Schema = z.core.$ZodType;

/** One field as its schema describes it. */
export interface Field {
	readonly name: string;
	readonly schema: Schema;
	readonly isRequired: boolean;
}

/** A schema without what is wrapped around it: optional, preprocessing. */
export function unwrapped(schema: Schema): Schema {
	if (schema instanceof z.ZodOptional) return unwrapped(schema.unwrap() as Schema);
	if (schema instanceof z.ZodPipe) return unwrapped(schema.out as Schema);
	return schema;
}

/** The kind of text that a schema takes; undefined for one that takes any, or none. */
export function textKindOf(schema: Schema): string | undefined {
	const own = textKinds.get(schema)?.kind;
	if (own) return own;
	if (schema instanceof z.ZodOptional) return textKindOf(schema.unwrap() as Schema);
	return schema instanceof z.ZodPipe ? textKindOf(schema.out as Schema) : undefined;
}

/** The objects that a schema may stand for: one, or several kinds of which `kind` tells. */
export function objectsOf(schema: Schema): z.ZodObject[] {
	const inner = unwrapped(schema);
	if (inner instanceof z.ZodObject) return [inner];
	if (inner instanceof z.ZodDiscriminatedUnion)
		return inner.options.flatMap((option) => objectsOf(option as Schema));
	return [];
}

/** The fields of an object. */
export function fieldsOf(object: z.ZodObject): Field[] {
	return Object.entries(object.shape).map(([name, schema]) => ({
		name,
		schema: schema as Schema,
		isRequired: !(schema instanceof z.ZodOptional),
	}));
}

/** The schema of what lies inside a list; undefined for what is no list. */
export function entryOf(schema: Schema): Schema | undefined {
	const inner = unwrapped(schema);
	return inner instanceof z.ZodArray ? (inner.element as Schema) : undefined;
}

/**
 * The schema of the value at `path` in a file, where there is one.
 *
 * @param data what the file holds: it tells a course from a series
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

/** Of several kinds of object the one that `value` says it is; the first where it says nothing known. */
export function objectFor(schema: Schema, value: unknown): z.ZodObject | undefined {
	const objects = objectsOf(schema);
	const kind = isRecord(value) ? value.kind : undefined;
	return objects.find(({ shape }) => isLiteral(shape.kind, kind)) ?? objects[0];
}

function isLiteral(schema: unknown, value: unknown): boolean {
	return schema instanceof z.ZodLiteral && schema.values.has(value as never);
}

/** The names of all fields of a kind of file, whatever they lie in. */
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

/** Is this an object with fields, not a list? */
export function isRecord(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
