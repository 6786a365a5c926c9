import { isDeepStrictEqual } from 'node:util';
import { parse } from 'yaml';
import { descriptionOf, typed } from '../../src/checker/schema/example.ts';
import { type CollectionName, collections } from '../../src/schemas/collections.ts';
import {
	entryOf,
	fieldsOf,
	isRecord,
	objectFor,
	objectsOf,
	schemaAt,
} from '../../src/schemas/shape.ts';

type Schema = Parameters<typeof descriptionOf>[0];

/** The words that begin each comment on something that is still to be said. */
export const TO_FILL_IN = '# To fill in:';

/** A file that is to be written. */
export interface Draft {
	readonly data: Readonly<Record<string, unknown>>;
	/** Fields to leave a comment for, in place of a value: `cost`, `registration.url`. */
	readonly open?: readonly string[];
	/** The words of the last of its kind under such a field, by the field: `cost`, `sessions.2.place`. */
	readonly last?: Readonly<Record<string, unknown>>;
	/** Lines that follow a field. */
	readonly after?: Readonly<Record<string, readonly string[]>>;
	/** The text below the fields. */
	readonly body?: string;
}

/**
 * Writes a file of a collection: its fields in the order of the guide, a comment for each one that is open, and its text.
 *
 * @throws {Error} when YAML would not read the fields as they were meant
 */
export function fileText(
	collection: CollectionName,
	{ data: fields, open = [], last = {}, after = {}, body = '' }: Draft,
): string {
	const data = inOrder(collections[collection].schema, stated(fields)) as Draft['data'];
	const object = objectFor(collections[collection].schema, data);
	const paths = [...open, ...Object.keys(last)];
	const lines = (object ? fieldsOf(object) : []).flatMap(({ name, schema }) => {
		const value = data[name];
		const below = paths.filter((path) => path.startsWith(`${name}.`));
		const comments = (path: string) => inside(collection, path.split('.'), { data, last });
		return [
			...(Array.isArray(value) && below.length > 0
				? listWith(name, value, (start) =>
						below.filter((path) => path.startsWith(start)).flatMap(comments),
					)
				: [...(value === undefined ? [] : typed(name, value)), ...below.flatMap(comments)]),
			...(paths.includes(name) && value === undefined ? comment(name, schema, last[name]) : []),
			...(after[name] ?? []),
		];
	});
	const written = lines.join('\n');
	if (!isDeepStrictEqual(parse(written), stated(fields)))
		throw new Error(`These fields cannot be written as they are:\n${written}`);
	return `---\n${written}\n---\n${body.trim() ? `\n${body.trim()}\n` : ''}`;
}

/** A list with the comments on each of its entries behind that entry. */
function listWith(
	name: string,
	entries: readonly unknown[],
	commentsAt: (start: string) => string[],
): string[] {
	const rows = entries.flatMap((entry, index) => [
		...typed(name, [entry]).slice(1),
		...commentsAt(`${name}.${index}.`),
	]);
	return [`${name}:`, ...rows];
}

/** A comment on a field that is open. Where its group has not begun, the group is part of the comment. */
function inside(
	collection: CollectionName,
	path: readonly string[],
	{ data, last }: Required<Pick<Draft, 'data' | 'last'>>,
): string[] {
	const [group = ''] = path;
	const name = path.at(-1) ?? group;
	const steps = path.map((step) => (/^\d+$/.test(step) ? Number(step) : step));
	const schema = schemaAt(collection, steps, data);
	if (!schema) return [];
	const lines = comment(name, schema, last[path.join('.')]);
	const indent = '  '.repeat(path.length - 1);
	if (typeof data[group] === 'object') return lines.map((line) => `${indent}${line}`);
	return [`${lines[0]} It stands in place of the line above:`, `# ${group}:`, `#   ${name}:`];
}

function comment(name: string, schema: Schema, last?: unknown): string[] {
	const words = last === undefined ? '' : ' The last one said this:';
	const lines = typed(name, last ?? empty(schema)).map((line) => line.replace(/ ""$/, ''));
	return [`${TO_FILL_IN} ${descriptionOf(schema)}${words}`, ...lines.map((line) => `# ${line}`)];
}

/** A value with the needed fields of its groups, or all of them where none is needed. Each is empty. */
function empty(schema: Schema): unknown {
	const [object] = objectsOf(schema);
	if (object) {
		const fields = fieldsOf(object);
		const needed = fields.filter(({ isRequired }) => isRequired);
		return Object.fromEntries(
			(needed.length > 0 ? needed : fields).map((field) => [field.name, empty(field.schema)]),
		);
	}
	const entry = entryOf(schema);
	return entry && objectsOf(entry).length > 0 ? [empty(entry)] : '';
}

/** A value with its fields, at any depth, in the order of the guide. */
export function inOrder(schema: Schema, value: unknown): unknown {
	const entry = entryOf(schema);
	if (entry && Array.isArray(value)) return value.map((each) => inOrder(entry, each));
	const object = objectFor(schema, value);
	if (!object || !isRecord(value)) return value;
	const fields = fieldsOf(object).filter(({ name }) => value[name] !== undefined);
	return Object.fromEntries(fields.map(({ name, schema }) => [name, inOrder(schema, value[name])]));
}

/** The data as a file holds it: a field without a value is not there, and no text has blanks around it. */
function stated(data: Draft['data']): Draft['data'] {
	return JSON.parse(
		JSON.stringify(data, (_, value) => (typeof value === 'string' ? value.trim() : value)),
	);
}
