import { z } from 'zod';
import { inQuotes } from '../../reading/phrases.ts';
import { entryOf, fieldsOf, layerBelow, objectsOf } from '../../schemas/shape.ts';

type Schema = z.core.$ZodType;

/** The description of a field for editors; empty if its schema has none. */
export function descriptionOf(schema: Schema): string {
	const own = z.globalRegistry.get(schema)?.description;
	const inner = layerBelow(schema);
	return own ?? (inner === schema ? '' : descriptionOf(inner));
}

/** A value that a schema takes: its own example, or one made up from its kind. */
export function exampleOf(schema: Schema): unknown {
	const [own] = (z.globalRegistry.get(schema)?.examples as unknown[] | undefined) ?? [];
	if (own !== undefined) return own;
	const inner = layerBelow(schema);
	if (inner !== schema) return exampleOf(inner);
	if (inner instanceof z.ZodLiteral || inner instanceof z.ZodEnum) {
		return inner instanceof z.ZodEnum ? inner.options[0] : inner.value;
	}
	const entry = entryOf(inner);
	if (entry) return [exampleOf(entry)];
	const [object] = objectsOf(inner);
	if (!object) return inner instanceof z.ZodBoolean ? true : 'text';
	const required = fieldsOf(object).filter(({ isRequired }) => isRequired);
	return Object.fromEntries(required.map(({ name, schema: field }) => [name, exampleOf(field)]));
}

/** A field with an example, as it is typed, line by line. @example typed('order', 1); // => ['order: 1'] */
export function typed(name: string, value: unknown): string[] {
	if (Array.isArray(value)) {
		if (value.every((entry) => typeof entry !== 'object')) {
			return [`${name}: [${value.map(typedEntry).join(', ')}]`];
		}
		return [
			`${name}:`,
			...value.flatMap((entry) => group(entry).map((line, i) => `  ${i ? '  ' : '- '}${line}`)),
		];
	}
	if (typeof value !== 'object' || value === null) return [`${name}: ${typedValue(value)}`];
	const lines = group(value);
	return lines.length === 0 ? [`${name}: {}`] : [`${name}:`, ...lines.map((line) => `  ${line}`)];
}

function group(value: unknown): string[] {
	return Object.entries(value ?? {}).flatMap(([name, inner]) => typed(name, inner));
}

/** An entry of a list in brackets, in which a comma ends an entry. */
function typedEntry(value: unknown): string {
	const text = typedValue(value);
	return text === value && /[,[\]{}]/.test(text) ? inQuotes(text) : text;
}

/** A text, number or boolean as it is typed: in quotes if YAML would read it as something else. */
export function typedValue(value: unknown): string {
	if (typeof value !== 'string') return String(value);
	const isDate = /^\d{4}-\d\d-\d\d$/.test(value);
	const isPlain =
		/^[\p{L}\p{N}\p{Sc}(/][^:#"'\\]*(:(?=\S)[^:#"'\\]*)*$/u.test(value) &&
		!/^\d[\d.,:+\-_a-fotxz]*$/i.test(value);
	return isDate || (isPlain && !/^(true|false|null|yes|no)$/i.test(value))
		? value
		: inQuotes(value);
}
