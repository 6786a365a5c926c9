import type { z } from 'astro/zod';
import type { Finding } from '../problem.ts';
import type { ContentFile } from '../reading/file.ts';
import { nameAt, type Path, placeOf } from '../where.ts';
import { nearest } from '../words/nearest.ts';
import { allOf } from '../words/phrases.ts';
import { entryOf, fieldsOf, isRecord, objectFor, objectsOf, schemaAt } from './shape.ts';

/** Words that people use for a field that is called otherwise here. */
const OTHER_NAMES: Record<string, readonly string[]> = {
	title: ['name', 'heading', 'headline', 'subject'],
	name: ['title', 'person', 'author', 'who'],
	summary: ['description', 'intro', 'abstract', 'excerpt', 'text', 'blurb'],
	starts: ['start', 'from', 'begins', 'time', 'startTime', 'start_time'],
	ends: ['end', 'to', 'until', 'finish', 'endTime', 'end_time'],
	date: ['day', 'when', 'on'],
	place: ['location', 'venue', 'where', 'address', 'room'],
	url: ['link', 'href', 'address', 'website', 'site', 'form'],
	audience: ['for', 'who'],
	note: ['notes', 'comment', 'remark', 'info', 'message'],
	closes: ['deadline', 'closing', 'until', 'end'],
	opens: ['opening', 'from', 'start'],
	cost: ['price', 'fee'],
	amount: ['price', 'fee', 'cost'],
	id: ['slug', 'key'],
	part: ['id', 'session', 'module'],
	role: ['job', 'position'],
	waitingList: ['waitlist', 'waiting'],
	recording: ['video'],
	slides: ['presentation'],
	registration: ['register', 'booking', 'signup'],
	question: ['title', 'q'],
	order: ['position', 'weight', 'rank'],
};

/** A field that its schema does not know, and the one that it was meant to be, as far as that can be told. */
export interface Unknown {
	readonly finding: Finding;
	readonly meant: string | undefined;
}

/** Says of a field that its schema does not know what it was meant to be, or where it belongs. */
export function unknownField(file: ContentFile, path: Path, name: string): Unknown {
	const collection = file.collection ?? 'pages';
	const holder = file.document?.getIn(path) === undefined ? file.data : valueAt(file.data, path);
	const schema = schemaAt(collection, path, file.data);
	const object = schema && objectFor(schema, holder);
	const known = object ? fieldsOf(object) : [];
	const free = known
		.map((field) => field.name)
		.filter((word) => !isRecord(holder) || !(word in holder));
	const guess = nearest(name, free) ?? free.find((word) => OTHER_NAMES[word]?.includes(name));
	const below = known.find(
		(field) =>
			!guess && objectsOf(entryOf(field.schema) ?? field.schema).some(({ shape }) => name in shape),
	);
	const above =
		!guess && !below && path.some((_, i) => knows(collection, path.slice(0, i), file.data, name));
	const where = path.length === 0 ? '' : ` in ${placeInWords(path)}`;
	const finding: Finding = {
		rule: 'unknown-field',
		place: nameAt(file, [...path, name]) ?? placeOf(file, path),
		message: `There is no field called ${name}${where || ' in this kind of file'}.`,
		hint: guess
			? `Did you mean ${guess}?`
			: below
				? `It belongs inside ${below.name}: move it below that line, with two more spaces before it${entryOf(below.schema) ? ', to the entry it is about' : ''}.`
				: above
					? `It belongs further out: give it fewer spaces at its start, so that it is no longer inside ${placeInWords(path)}.`
					: `Take it out. The fields here are ${allOf(known.map((field) => field.name))}.`,
	};
	return { finding, meant: guess };
}

function knows(
	collection: NonNullable<ContentFile['collection']>,
	path: Path,
	data: unknown,
	name: string,
): boolean {
	const schema = schemaAt(collection, path, data) as z.core.$ZodType | undefined;
	return objectsOf(schema ?? ({} as never)).some(({ shape }) => name in shape);
}

/** The value at `path`. */
export function valueAt(data: unknown, path: Path): unknown {
	return path.reduce<unknown>(
		(value, step) =>
			typeof value === 'object' && value !== null ? Reflect.get(value, step) : undefined,
		data,
	);
}

/** A way to a value as people would say it. @example placeInWords(['sessions', 0]); // => 'entry 1 of sessions' */
export function placeInWords(path: Path): string {
	const last = path.at(-1);
	if (typeof last !== 'number') return String(last);
	return `entry ${last + 1} of ${placeInWords(path.slice(0, -1))}`;
}
