import type { z } from 'zod';
import { type CollectionName, collections } from '../schemas/collections.ts';

/** A file's fields, and what to take for those that are missing. */
interface Source {
	readonly id: string;
	readonly data: unknown;
	/** The fields of the same file as it is today. */
	readonly fallback: () => unknown;
}

/** How often a schema may refuse one file: each time something is left out or filled in. */
const MOST_ATTEMPTS = 12;

/** What stands for a text that an old file does not have. */
const UNKNOWN = '?';

/** Fields that older files may not have, at any depth, and what stands for them. */
const FILLED: Readonly<Record<string, unknown>> = {
	starts: '00:00',
	ends: '23:59',
	cost: { summary: UNKNOWN },
	summary: UNKNOWN,
	timeZone: 'UTC',
	language: 'en',
	slug: 'site',
	url: 'https://site.invalid',
	uidDomain: 'site.invalid',
	contact: { email: 'nobody@site.invalid' },
	email: 'nobody@site.invalid',
	registrationHosts: [],
	tracks: [],
	parts: [],
};

/** Fields without which a session cannot be told from another, or has no day: the session is left out. */
const NEEDED = ['date', 'part', 'id'];

/**
 * A file's fields as its schema takes them: unknown fields and refused values left out, missing ones filled in.
 * Undefined where even so nothing is left that the schema accepts.
 */
export function mendedData(name: CollectionName, source: Source): unknown {
	const { schema } = collections[name];
	let parsed = schema.safeParse(source.data);
	if (parsed.success) return parsed.data;
	const draft = structuredClone(source.data) as Fields;
	const today = source.fallback();
	for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt += 1) {
		if (isWithoutSessions(name, draft)) return undefined;
		for (const issue of parsed.error.issues) mend(draft, issue, { id: source.id, today });
		dropEmptied(draft);
		parsed = schema.safeParse(draft);
		if (parsed.success) return parsed.data;
	}
	return undefined;
}

/** Sessions are what files are read for: none are made up, and none taken from another day. */
function isWithoutSessions(name: CollectionName, { sessions }: Fields): boolean {
	return (name === 'cohorts' || name === 'themes') && !Array.isArray(sessions);
}

type Fields = Record<string, unknown>;

/** Does to the draft what one issue asks for. */
function mend(draft: Fields, issue: z.core.$ZodIssue, around: { id: string; today: unknown }) {
	const { path } = issue;
	if (issue.code === 'unrecognized_keys') {
		const holder = valueAt(draft, path);
		for (const key of issue.keys) if (isRecord(holder)) delete holder[key];
		return;
	}
	const field = path.at(-1);
	const holder = valueAt(draft, path.slice(0, -1));
	if (Array.isArray(holder)) holder[Number(field)] = undefined;
	if (!isRecord(holder) || typeof field !== 'string') return;
	const value = holder[field];
	if (isPlain(value) && issue.code === 'invalid_type' && issue.expected === 'string') {
		holder[field] = String(value);
	} else if (value !== undefined && value !== null) {
		delete holder[field];
		if (field === 'kind') holder.kind = kindOf(draft);
	} else {
		fill(draft, path, around);
	}
}

/** Fills in a missing field; where a session misses what it is known by, the session is left out. */
function fill(
	draft: Fields,
	path: readonly PropertyKey[],
	{ id, today }: { id: string; today: unknown },
): void {
	const field = String(path.at(-1));
	const holder = valueAt(draft, path.slice(0, -1)) as Fields;
	const number = path.findLastIndex((step) => typeof step === 'number');
	if (number >= 0 && NEEDED.includes(field)) {
		const list = valueAt(draft, path.slice(0, number)) as unknown[];
		list[Number(path[number])] = undefined;
	} else if (field === 'kind') {
		holder.kind = kindOf(draft);
	} else {
		const own = number < 0 ? valueAt(today, path) : undefined;
		const name = holder.id ?? id.slice(id.lastIndexOf('/') + 1);
		holder[field] = own ?? FILLED[field] ?? (field === 'title' ? String(name) : UNKNOWN);
	}
}

function kindOf(programme: Fields): string {
	return 'tracks' in programme ? 'series' : 'course';
}

/** Takes out the entries of lists that were left out. */
function dropEmptied(value: unknown): void {
	if (!isRecord(value) && !Array.isArray(value)) return;
	for (const [key, inner] of Object.entries(value)) {
		if (Array.isArray(inner))
			Reflect.set(
				value,
				key,
				inner.filter((item) => item !== undefined),
			);
		dropEmptied(Reflect.get(value, key));
	}
}

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
	return path.reduce<unknown>(
		(holder, step) =>
			isRecord(holder) || Array.isArray(holder) ? Reflect.get(holder, step) : undefined,
		data,
	);
}

/** Is this a group of fields? */
export function isRecord(value: unknown): value is Fields {
	return (
		typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date)
	);
}

function isPlain(value: unknown): boolean {
	return ['number', 'boolean', 'bigint'].includes(typeof value);
}
