import { z } from 'zod';
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
import { plain } from '../../spelling.ts';
import { otherNames } from '../words/other-names.ts';
import { typed } from './example.ts';

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
export function alreadySaid(name: string, group: Group): string | undefined {
	const there = candidates(name).find((word) => word !== 'name' && group.known.includes(word));
	return (
		there && `There is ${there} already. Put what is new into that line, or ${inWords(group)}.`
	);
}

/** The way to say in words what no field says. */
export function inWords({ file: { collection }, path }: Pick<Group, 'file' | 'path'>): string {
	if (isSession(path)) return 'write it in the text of the session, under text';
	if (path[0] === 'sessions') return 'write it under note or text of the session';
	return collection && isMarkdown(collection)
		? 'write it in the text below the fields'
		: 'write it on a page in content/pages/';
}

/** Does a path lead to a session? */
export function isSession(path: Path): boolean {
	return path.length === 2 && path[0] === 'sessions';
}

/** Says where a field belongs that would be right in another place of its file. */
export function withinFile(name: string, { file, path, free, schema }: Group): string | undefined {
	if (!schema) return undefined;
	const object = objectFor(schema, valueAt(file.data, path));
	const [field = name] = candidates(name).filter((word) => word !== name);
	for (const word of new Set([name, field])) {
		if (VAGUE.has(word)) continue;
		const below =
			object && fieldsOf(object).find(({ schema: inner }) => nameIn(entryOf(inner) ?? inner, word));
		if (!below) continue;
		const known = nameIn(entryOf(below.schema) ?? below.schema, word) ?? word;
		return insideOf(below, known, { file, path, name, isNew: free.includes(below.name) });
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
		? `Only ${kind.value === 'event' ? 'an' : 'a'} ${kind.value} has ${name}. If this is one, type kind: ${kind.value}`
		: undefined;
}

/** Says that a field belongs inside another one, which may not be there yet. */
function insideOf(
	{ name: group, schema }: Field,
	field: string,
	at: { file: ContentFile; path: Path; name: string; isNew: boolean },
): string {
	const { file, path, name, isNew } = at;
	const value = valueAt(file.data, [...path, name]);
	const isList = entryOf(schema) !== undefined;
	const around = valueAt(file.data, [...path, group]);
	const isPlain = ['string', 'number', 'boolean'].includes(typeof value);
	const whole = path.length === 2 ? valueAt(file.data, [group]) : undefined;
	if (isPlain && !isList && isNew && group === 'registration' && isRecord(whole)) {
		const lines = typed(group, { ...whole, [field]: value });
		return `It belongs inside ${group}. What the session says counts in place of all that its run says, so type it whole:\n${lines.join('\n')}`;
	}
	if (isPlain && !isList && (isNew || !isRecord(around))) {
		const instead = isNew ? '' : ` in place of ${group}: ${String(around)}`;
		const more =
			group === 'registration' ? '\nWhat else it needs, such as url, stands beside it.' : '';
		return `It belongs inside ${group}. Type${instead}\n${typed(group, { [field]: value }).join('\n')}${more}`;
	}
	const entry = isList ? ', to the entry it is about' : '';
	const as = field === name ? '' : ` Its name there is ${field}.`;
	return `It belongs inside ${group}: move it below that line, with two more spaces before it${entry}.${as}`;
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
export function onOtherRecords(name: string, group: Group): string | undefined {
	for (const field of candidates(name).filter((word) => word === 'summary' || !VAGUE.has(word))) {
		const holders = holdersOf((schema) => knows(schema, field));
		const called = field === name ? `${name} stands` : `This is ${field}, and it stands`;
		if (holders.length > 0)
			return `${called} on ${allOf(holders)}. Type it there, or ${inWords(group)}.`;
		const inside = GROUPS.find(
			(each) => holdersOf((on) => insideName(on, each, field) !== undefined).length > 0,
		);
		if (!inside) continue;
		let known = field;
		const around = holdersOf((on) => {
			const own = insideName(on, inside, field);
			known = own ?? known;
			return own !== undefined;
		});
		const stands = known === name ? `${name} stands` : `This is ${known}, and it stands`;
		return `${stands} inside ${inside} on ${allOf(around)}. Type it there, or ${inWords(group)}.`;
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
