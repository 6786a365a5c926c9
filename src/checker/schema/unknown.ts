import { z } from 'zod';
import type { ContentFile } from '../../reading/file.ts';
import { allOf } from '../../reading/phrases.ts';
import { namesAt, type Path, placeInWords, placeOf, valueAt } from '../../reading/where.ts';
import {
	entryOf,
	fieldsOf,
	isRecord,
	objectFor,
	objectsOf,
	schemaAt,
} from '../../schemas/shape.ts';
import { nearest } from '../../spelling.ts';
import type { Finding } from '../problem.ts';
import { otherNames } from '../words/other-names.ts';

/** The checker guesses at this many unknown fields of one group. People do not mistype more of them by hand. */
const GUESSES = 20;

/** A field that its schema does not know. */
export interface Unknown {
	readonly finding: Finding;
	/** The field that was probably meant. */
	readonly meant: string | undefined;
}

/** The group of fields that the unknown ones are in. */
interface Group {
	readonly file: ContentFile;
	readonly path: Path;
	readonly schema: z.core.$ZodType | undefined;
	/** The fields that the group may have. */
	readonly known: readonly string[];
	/** Those of them that are not there yet. */
	readonly free: readonly string[];
}

/**
 * Reports the fields of one group that its schema does not know, each with its place and what was probably meant.
 *
 * @param path leads to the group in its file
 * @param names the unknown fields, in the order of the file
 */
export function unknownFields(
	file: ContentFile,
	path: Path,
	names: readonly string[],
): readonly Unknown[] {
	const group = groupAt(file, path);
	const places = namesAt(file, path);
	const where = path.length === 0 ? 'in this kind of file' : `in ${placeInWords(path)}`;
	return names.map((name, index) => {
		const { meant, hint } = index < GUESSES ? guessAt(name, group) : noGuess(names.length, group);
		const finding: Finding = {
			rule: 'unknown-field',
			place: places.get(name) ?? placeOf(file, path),
			message: `There is no field called ${name} ${where}.`,
			hint,
		};
		return { finding, meant };
	});
}

function groupAt(file: ContentFile, path: Path): Group {
	const holder = valueAt(file.data, path);
	const schema = schemaFor(file, path);
	const object = schema && objectFor(schema, holder);
	const known = object ? fieldsOf(object).map((field) => field.name) : [];
	const free = known.filter((word) => !isRecord(holder) || !Object.hasOwn(holder, word));
	return { file, path, schema, known, free };
}

interface Guess {
	readonly meant: string | undefined;
	readonly hint: string;
}

function guessAt(name: string, { file, path, schema, known, free }: Group): Guess {
	const meant = nearest(name, free) ?? free.find((word) => otherNames[word]?.includes(name));
	if (meant) return { meant, hint: `Did you mean ${meant}?` };
	const other = schema && elsewhere(file, path, name, schema);
	return { meant, hint: other ?? `Take it out. The fields here are ${allOf(known)}.` };
}

function noGuess(count: number, { known }: Group): Guess {
	const hint = `${count} fields are unknown here, too many to guess at each. The fields here are ${allOf(known)}.`;
	return { meant: undefined, hint };
}

function schemaFor({ collection, data }: ContentFile, path: Path): z.core.$ZodType | undefined {
	return collection && schemaAt(collection, path, data);
}

/** Says where a field belongs that would be right in another place. */
function elsewhere(
	file: ContentFile,
	path: Path,
	name: string,
	schema: z.core.$ZodType,
): string | undefined {
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
	const { kind } = objectsOf(schema).find(({ shape }) => Object.hasOwn(shape, name))?.shape ?? {};
	return kind instanceof z.ZodLiteral
		? `Only a ${kind.value} has ${name}. If this is one, type kind: ${kind.value}`
		: undefined;
}

function knows(schema: z.core.$ZodType, name: string): boolean {
	return objectsOf(schema).some(({ shape }) => Object.hasOwn(shape, name));
}
