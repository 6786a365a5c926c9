import type { z } from 'zod';
import { type CollectionName, collections } from '../schemas/collections.ts';
import { isRecord } from '../schemas/shape.ts';
import { issuesOf } from './issues.ts';
import { valueAt } from './where.ts';

/** The fields of a file, and the values that stand in for missing ones. */
interface Source {
	readonly id: string;
	readonly data: unknown;
	/** The fields of the same file as it is today. */
	readonly fallback: () => unknown;
}

/** The number of times that a schema may refuse one file. Each time something is left out or filled in. */
const MOST_ATTEMPTS = 12;

/** The text that stands in for a missing one. */
const UNKNOWN = '?';

/** The values that stand in for fields that older files may lack, at any depth. */
const FILLED: Readonly<Record<string, unknown>> = {
	cost: { summary: UNKNOWN },
	summary: UNKNOWN,
	// A place whose clocks show UTC all year.
	timeZone: 'Africa/Abidjan',
	language: 'en',
	slug: 'site',
	url: 'https://site.invalid',
	uidDomain: 'site.invalid',
	contact: { email: 'nobody@site.invalid' },
	email: 'nobody@site.invalid',
	registrationHosts: [],
	parts: [],
};

/** The fields that give a session its day and its name. A session without one of them is left out. */
const NEEDED = ['date', 'part', 'id'];

/**
 * Makes the fields of a file fit its schema. It leaves out unknown fields and refused values, and fills in missing ones.
 *
 * @returns undefined if the schema refuses the fields even then
 */
export function mendedData(name: CollectionName, source: Source): unknown {
	const { schema } = collections[name];
	let parsed = schema.safeParse(source.data);
	if (parsed.success) return parsed.data;
	const draft = structuredClone(source.data) as Fields;
	const today = source.fallback();
	for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt += 1) {
		if (isWithoutSessions(name, draft)) return undefined;
		for (const issue of issuesOf(parsed.error, draft)) mend(draft, issue, { id: source.id, today });
		dropEmptied(draft);
		parsed = schema.safeParse(draft);
		if (parsed.success) return parsed.data;
	}
	return undefined;
}

/** A run or an event without a list of sessions stays unread: no session is made up or taken from another day. */
function isWithoutSessions(name: CollectionName, { kind, sessions }: Fields): boolean {
	const isDated = name === 'cohorts' || name === 'themes' || kind === 'event';
	return isDated && !Array.isArray(sessions);
}

type Fields = Record<string, unknown>;

/** Changes the draft so that one issue of the schema goes away. */
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

/** Fills in a missing field. If a session cannot be known without the field, it takes the session out. */
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
	if (Array.isArray(programme.sessions)) return 'event';
	return 'tracks' in programme ? 'series' : 'course';
}

/** Closes the gaps in lists from which entries were taken. */
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

function isPlain(value: unknown): boolean {
	return ['number', 'boolean', 'bigint'].includes(typeof value);
}
