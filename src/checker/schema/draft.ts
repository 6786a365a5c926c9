import { isRecord } from '../../schemas/shape.ts';
import type { Finding } from '../problem.ts';

/** The data of a file without the values that its schema refuses. */
export type Draft<Data> = Data extends readonly (infer Entry)[]
	? readonly (Draft<Entry> | undefined)[]
	: Data extends object
		? { readonly [Name in keyof Data]?: Draft<Data[Name]> | undefined }
		: Data;

/** The result of checking a file against its schema. */
export interface Checked {
	/** The data that the schema accepts; undefined if the file could not be checked. */
	readonly draft: unknown;
	readonly findings: readonly Finding[];
}

/** A value that its schema refuses: the way to it, and the unknown fields in it. */
interface Refused {
	readonly path: readonly PropertyKey[];
	readonly keys?: readonly string[] | undefined;
}

/** Copies `data` without the values that a schema refuses. Entries of lists keep their numbers. */
export function draftFrom(data: unknown, refused: readonly Refused[]): unknown {
	const draft = structuredClone(data);
	for (const { path, keys } of refused) {
		if (keys) for (const key of keys) leaveOut(draft, [...path, key]);
		else leaveOut(draft, path);
	}
	return draft;
}

function leaveOut(draft: unknown, path: readonly PropertyKey[]): void {
	const last = path.at(-1);
	let holder = draft;
	for (const step of path.slice(0, -1)) {
		if (!isRecord(holder) && !Array.isArray(holder)) return;
		holder = Reflect.get(holder, step);
	}
	if (last === undefined) return;
	if (Array.isArray(holder)) holder[Number(last)] = undefined;
	else if (isRecord(holder)) delete holder[String(last)];
}
