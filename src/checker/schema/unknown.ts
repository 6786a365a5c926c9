import { type Advice, advice, instead, marked } from '../../reading/advice.ts';
import type { ContentFile } from '../../reading/file.ts';
import { allOf } from '../../reading/phrases.ts';
import { namesAt, type Path, placeInWords, placeOf, valueAt } from '../../reading/where.ts';
import { fieldsOf, isRecord, objectFor } from '../../schemas/shape.ts';
import { nearest, plain } from '../../spelling.ts';
import type { Finding } from '../problem.ts';
import { inGroup } from '../words/in-group.ts';
import { meaningOf } from '../words/known-meanings.ts';
import { otherNames } from '../words/other-names.ts';
import { typed } from './example.ts';
import {
	alreadySaid,
	furtherOut,
	type Group,
	inWords,
	isSession,
	onOtherRecords,
	schemaFor,
	withinFile,
} from './other-places.ts';

/** The checker guesses at this many unknown fields of one group. People do not mistype more of them by hand. */
const GUESSES = 20;

/** A field that its schema does not know. */
export interface Unknown {
	readonly finding: Finding;
	/** The field that was probably meant. */
	readonly meant: string | undefined;
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
		const { meant, says } = index < GUESSES ? guessAt(name, group) : noGuess(names.length, group);
		const finding: Finding = {
			rule: 'unknown-field',
			place: places.get(name) ?? placeOf(file, path),
			message: `There is no field called ${name} ${where}.`,
			...says,
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
	readonly says: Advice;
}

function guessAt(name: string, group: Group): Guess {
	const { file, path, free } = group;
	const value = valueAt(file.data, [...path, name]);
	const special = meaningOf({
		...{ name, value, isOfSession: isSession(path), inWords: inWords(name, group) },
		takes: (field) => group.known.includes(field),
		has: (field) => group.known.includes(field) && !free.includes(field),
	});
	const exact = free.find((word) => otherNames[word]?.includes(name));
	const above = exact ? undefined : furtherOut(name, group);
	if (above) return { meant: undefined, says: above };
	const meant = exact ?? nearest(name, free) ?? shuffled(name, free);
	// A text of two meanings counts for neither, and a plain slip for what it nearly is.
	if (special && !(meant && meant !== exact)) return { meant: undefined, says: special };
	if (meant) return { meant, says: inPlace(meant, value) };
	const said = alreadySaid(name, group) ?? withinFile(name, group);
	return { meant, says: said ?? onOtherRecords(name, group) ?? noField(name, group) };
}

/** The word of the same letters in another order: a letter or two slipped to another place. */
function shuffled(name: string, words: readonly string[]): string | undefined {
	const letters = (word: string) => [...plain(word)].sort().join('');
	return name.length > 3 ? words.find((word) => letters(word) === letters(name)) : undefined;
}

/** Asks whether a field was meant, and types it where it has fields of its own. */
function inPlace(meant: string, value: unknown): Advice {
	const group = inGroup(meant, value);
	return group
		? advice`Did you mean ${meant}? Then type\n${instead(typed(meant, group).join('\n'))}`
		: advice`Did you mean ${marked(meant)}?`;
}

function noField(name: string, group: Group): Advice {
	const { known } = group;
	return advice`There is no field for this: ${inWords(name, group)}. The fields here are ${allOf(known)}.`;
}

function noGuess(count: number, { known }: Group): Guess {
	const says = advice`${String(count)} fields are unknown here, too many to guess at each. The fields here are ${allOf(known)}.`;
	return { meant: undefined, says };
}
