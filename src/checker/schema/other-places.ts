import { isCollection } from 'yaml';
import { z } from 'zod';
import { type Advice, advice, below, inside, instead, outward } from '../../reading/advice.ts';
import type { ContentFile } from '../../reading/file.ts';
import { isMarkdown } from '../../reading/kinds.ts';
import { allOf } from '../../reading/phrases.ts';
import { type Path, placeInWords, valueAt } from '../../reading/where.ts';
import { collections } from '../../schemas/collections.ts';
import { event } from '../../schemas/programme.ts';
import {
	entryOf,
	type Field,
	fieldsOf,
	isRecord,
	objectFor,
	objectsOf,
	schemaAt,
} from '../../schemas/shape.ts';
import { nearest, plain } from '../../spelling.ts';
import { otherNames } from '../words/other-names.ts';
import { typed } from './example.ts';
import { intoGroup, type Strays } from './into-group.ts';

/* The places where a field is right that its group does not know: further in or out in its file, or on another record. */

/** The group of fields that the unknown ones are in. */
export interface Group {
	readonly file: ContentFile;
	readonly path: Path;
	readonly schema: z.core.$ZodType | undefined;
	/** The fields that the group may have. */
	readonly known: readonly string[];
	/** Those of them that are not there yet. */
	readonly free: readonly string[];
}

/** The fields that may have been meant, the most likely first. */
function candidates(name: string): string[] {
	const others = Object.keys(otherNames).filter((word) => otherNames[word]?.includes(name));
	return [...new Set([name, ...others])];
}

/** Says that the group has the field that was meant, under its own name. */
export function alreadySaid(name: string, group: Group): Advice | undefined {
	const there = candidates(name).find((word) => word !== 'name' && group.known.includes(word));
	return there === undefined
		? undefined
		: advice`There is ${there} already. Put what is new into that line, or ${inWords(name, group)}.`;
}

/** The way to say in words what no field says, and the mend where the words of the field can move as they are. */
export function inWords(name: string, { file, path, known, free }: Group): Advice {
	const { collection, data } = file;
	const value = valueAt(data, [...path, name]);
	const text = ['string', 'number'].includes(typeof value) ? String(value) : undefined;
	if (isSession(path)) {
		const words = 'write it in the text of the session, under text';
		const isFree = text !== undefined && (known.length === 0 || free.includes('text'));
		return isFree ? advice`${instead(typed('text', text).join('\n'), words)}` : advice`${words}`;
	}
	if (path[0] === 'sessions') return advice`write it under note or text of the session`;
	if (!collection || !isMarkdown(collection)) return advice`write it on a page in content/pages/`;
	const words = 'write it in the text below the fields';
	return text === undefined ? advice`${words}` : advice`${below(text, words)}`;
}

/** Does a path lead to a session? */
export function isSession(path: Path): boolean {
	return path.length === 2 && path[0] === 'sessions';
}

/** Says where a field belongs that would be right in another place of its file. */
export function withinFile(name: string, { file, path, free, schema }: Group): Advice | undefined {
	if (!schema) return undefined;
	const group = { file, path, schema };
	const held = holding(name, group);
	if (held) {
		const around = { file, path, name, isNew: free.includes(held.below.name) };
		return insideOf(held.below, held.known, {
			...around,
			strays: straysOf(held.below, group, free),
		});
	}
	const above = furtherOut(name, { file, path });
	if (above) return above;
	const { kind } = objectsOf(schema).find(({ shape }) => Object.hasOwn(shape, name))?.shape ?? {};
	return kind instanceof z.ZodLiteral
		? advice`Only ${kind.value === 'event' ? 'an' : 'a'} ${String(kind.value)} has ${name}. If this is one, type kind: ${String(kind.value)}`
		: undefined;
}

/** The field of a group that has such a field inside, and its name there. */
function holding(
	name: string,
	{ file, path, schema }: Pick<Group, 'file' | 'path' | 'schema'>,
): { below: Field; known: string } | undefined {
	const object = schema && objectFor(schema, valueAt(file.data, path));
	const [field = name] = candidates(name).filter((word) => word !== name);
	for (const word of new Set([name, field])) {
		if (VAGUE.has(word)) continue;
		const below =
			object && fieldsOf(object).find(({ schema: inner }) => nameIn(entryOf(inner) ?? inner, word));
		if (below) return { below, known: nameIn(entryOf(below.schema) ?? below.schema, word) ?? word };
	}
	return undefined;
}

/** All fields beside a group that belong inside it and are not there, in the order of the file. */
function straysOf(
	below: Field,
	group: Pick<Group, 'file' | 'path' | 'schema'>,
	free: readonly string[],
): Strays {
	const { file, path, schema } = group;
	const holder = valueAt(file.data, path);
	const strays = new Map<string, string>();
	for (const [name, value] of Object.entries(isRecord(holder) ? holder : {})) {
		if ((schema && knows(schema, name)) || nearest(name, free) || furtherOut(name, group)) continue;
		const held = isPlain(value) ? holding(name, group) : undefined;
		const isThere = valueAt(holder, [below.name, held?.known ?? '']) !== undefined;
		const isSaid = [...strays.values()].includes(held?.known ?? '');
		if (held?.below.name === below.name && !isThere && !isSaid) strays.set(name, held.known);
	}
	return strays;
}

const isPlain = (value: unknown) => ['string', 'number', 'boolean'].includes(typeof value);

/** Says that a field belongs to one of the groups around its own, which has it under this very name. */
export function furtherOut(
	name: string,
	{ file, path }: Pick<Group, 'file' | 'path'>,
): Advice | undefined {
	const index = path.findIndex((_, at) => {
		const around = schemaFor(file, path.slice(0, at));
		return around && knows(around, name);
	});
	if (index < 0) return undefined;
	const value = valueAt(file.data, [...path, name]);
	const words = 'give it fewer spaces at its start';
	const isFree = valueAt(file.data, [...path.slice(0, index), name]) === undefined;
	const move = isFree
		? advice`${outward(String(path[index]), typed(name, value).join('\n'), words)}`
		: advice`${words}`;
	return advice`It belongs further out: ${move}, so that it is no longer inside ${placeInWords(path)}.`;
}

/** Says that a field belongs inside another one, which may not be there yet. */
function insideOf(
	{ name: group, schema }: Field,
	field: string,
	at: { file: ContentFile; path: Path; name: string; isNew: boolean; strays: Strays },
): Advice {
	const { file, path, name, isNew, strays } = at;
	const value = valueAt(file.data, [...path, name]);
	const isList = entryOf(schema) !== undefined;
	const around = valueAt(file.data, [...path, group]);
	const isInLine = isRecord(around) && isFlow(file, [...path, group]);
	const isAlone = strays.size < 2 && isRecord(around) && !isInLine;
	if (!isList && strays.has(name) && !isAlone) {
		const more =
			isNew && group === 'registration' && !isSession(path)
				? '\nWhat else it needs, such as url, stands beside it.'
				: '';
		return advice`${intoGroup(group, { file, path, name, strays })}${more}`;
	}
	const as = field === name ? '' : ` Its name there is ${field}.`;
	const words = 'move it below that line, with two more spaces before it';
	return isList
		? advice`It belongs inside ${group}: ${words}, to the entry it is about.${as}`
		: advice`It belongs inside ${group}: ${inside(group, typed(field, value).join('\n'), words)}.${as}`;
}

function isFlow({ document }: ContentFile, path: Path): boolean {
	const node = document?.getIn(path, true);
	return isCollection(node) && node.flow === true;
}

/** The name of a field in one of the objects of a schema, however it is spelt. */
function nameIn(schema: z.core.$ZodType, name: string): string | undefined {
	const names = objectsOf(schema).flatMap(({ shape }) => Object.keys(shape));
	return (
		names.find((known) => known === name) ?? names.find((known) => plain(known) === plain(name))
	);
}

function knows(schema: z.core.$ZodType, name: string): boolean {
	return objectsOf(schema).some(({ shape }) => Object.hasOwn(shape, name));
}

/** Says which kinds of record have a field that this one has not. */
export function onOtherRecords(name: string, group: Group): Advice | undefined {
	for (const field of candidates(name).filter((word) => word === 'summary' || !VAGUE.has(word))) {
		const holders = holdersOf((schema) => knows(schema, field));
		const called = field === name ? `${name} stands` : `This is ${field}, and it stands`;
		if (holders.length > 0)
			return advice`${called} on ${allOf(holders)}. Type it there, or ${inWords(name, group)}.`;
		const inner = GROUPS.find(
			(each) => holdersOf((on) => insideName(on, each, field) !== undefined).length > 0,
		);
		if (!inner) continue;
		let known = field;
		const around = holdersOf((on) => {
			const own = insideName(on, inner, field);
			known = own ?? known;
			return own !== undefined;
		});
		const stands = known === name ? `${name} stands` : `This is ${known}, and it stands`;
		return advice`${stands} inside ${inner} on ${allOf(around)}. Type it there, or ${inWords(name, group)}.`;
	}
	return undefined;
}

/** Fields that several groups have, so that nobody can tell from their name which group is meant. */
const VAGUE = new Set([
	'summary',
	'note',
	'name',
	'title',
	'text',
	'url',
	'kind',
	'id',
	'order',
	'when',
]);

/** The groups of fields that several kinds of record have. */
const GROUPS = ['contact', 'registration', 'cost', 'access'] as const;

/** The name of a field inside a group of a record, however it is spelt. */
function insideName(schema: z.core.$ZodType, group: string, field: string): string | undefined {
	const inner = objectsOf(schema).find(({ shape }) => shape[group])?.shape[group];
	return inner && nameIn(inner, field);
}

/** Everything that has fields of its own, by the word that editors use. An event is a programme with dates. */
const records: readonly (readonly [words: string, z.core.$ZodType | undefined])[] = [
	...objectsOf(collections.programmes.schema).map(
		(schema) => [schema === event ? 'events' : 'programmes', schema] as const,
	),
	['cohorts', collections.cohorts.schema],
	['months', collections.themes.schema],
	['sessions', schemaAt('themes', ['sessions', 0], undefined)],
	['venues', collections.venues.schema],
];

/** The kinds of record whose schema is such a one. */
function holdersOf(isOne: (schema: z.core.$ZodType) => boolean): string[] {
	const holders = records.flatMap(([words, schema]) => (schema && isOne(schema) ? [words] : []));
	const names = new Set(holders);
	if (names.has('programmes')) names.delete('events');
	return [...names];
}

/** The schema of the value at a path of a file; undefined if there is none. */
export function schemaFor(
	{ collection, data }: ContentFile,
	path: Path,
): z.core.$ZodType | undefined {
	return collection && schemaAt(collection, path, data);
}
