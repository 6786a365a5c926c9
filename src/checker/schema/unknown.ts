import { z } from 'zod';
import type { ContentFile } from '../../reading/file.ts';
import { nameAt, type Path, placeInWords, placeOf, valueAt } from '../../reading/where.ts';
import {
	entryOf,
	fieldsOf,
	isRecord,
	objectFor,
	objectsOf,
	schemaAt,
} from '../../schemas/shape.ts';
import { nearest } from '../../words/nearest.ts';
import { allOf } from '../../words/phrases.ts';
import type { Finding } from '../problem.ts';
import { otherNames } from '../words/other-names.ts';

/** A field that its schema does not know, and the one that it was meant to be, as far as that can be told. */
export interface Unknown {
	readonly finding: Finding;
	readonly meant: string | undefined;
}

/** Says of a field that its schema does not know what it was meant to be, or where it belongs. */
export function unknownField(file: ContentFile, path: Path, name: string): Unknown {
	const holder = valueAt(file.data, path);
	const schema = schemaFor(file, path);
	const object = schema && objectFor(schema, holder);
	const known = object ? fieldsOf(object).map((field) => field.name) : [];
	const free = known.filter((word) => !isRecord(holder) || !(word in holder));
	const meant = nearest(name, free) ?? free.find((word) => otherNames[word]?.includes(name));
	const where = path.length === 0 ? 'in this kind of file' : `in ${placeInWords(path)}`;
	const finding: Finding = {
		rule: 'unknown-field',
		place: nameAt(file, [...path, name]) ?? placeOf(file, path),
		message: `There is no field called ${name} ${where}.`,
		hint: meant
			? `Did you mean ${meant}?`
			: (elsewhere(file, path, name) ?? `Take it out. The fields here are ${allOf(known)}.`),
	};
	return { finding, meant };
}

function schemaFor({ collection, data }: ContentFile, path: Path): z.core.$ZodType | undefined {
	return collection && schemaAt(collection, path, data);
}

/** Where a field belongs that would be right in another place. */
function elsewhere(file: ContentFile, path: Path, name: string): string | undefined {
	const schema = schemaFor(file, path);
	if (!schema) return undefined;
	const object = objectFor(schema, valueAt(file.data, path));
	const below =
		object && fieldsOf(object).find((field) => knows(entryOf(field.schema) ?? field.schema, name));
	if (below) {
		const entry = entryOf(below.schema) ? ', to the entry it is about' : '';
		return `It belongs inside ${below.name}: move it below that line, with two more spaces before it${entry}.`;
	}
	const isAbove = path.some((_, index) => {
		const around = schemaFor(file, path.slice(0, index));
		return around && knows(around, name);
	});
	if (isAbove) {
		return `It belongs further out: give it fewer spaces at its start, so that it is no longer inside ${placeInWords(path)}.`;
	}
	const { kind } = objectsOf(schema).find(({ shape }) => name in shape)?.shape ?? {};
	return kind instanceof z.ZodLiteral
		? `Only a ${kind.value} has ${name}. If this is one, type kind: ${kind.value}`
		: undefined;
}

function knows(schema: z.core.$ZodType, name: string): boolean {
	return objectsOf(schema).some(({ shape }) => name in shape);
}
