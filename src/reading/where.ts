import { isCollection, isMap, isNode, isPair, isScalar, isSeq, type Node } from 'yaml';
import type { ContentFile } from './file.ts';
import { type Place, top } from './place.ts';

/** The path of a value in a file's fields: `['sessions', 0, 'date']`. */
export type Path = readonly PropertyKey[];

type Fields = Pick<ContentFile, 'document' | 'fieldLines'>;

/** The place of the value at `path`. If it is absent or spans lines: the place of its field's name, or of its parent. */
export function placeOf(file: Fields, path: Path): Place {
	const node = file.document?.getIn(path, true);
	if (isNode(node) && node.range) {
		const [start, end] = node.range;
		const isOneLine = !isCollection(node) || node.flow === true;
		if (end > start && isOneLine) return file.fieldLines.place(start, end);
	}
	const name = nameAt(file, path);
	if (name) return name;
	if (isMap(node) || isSeq(node)) return firstOf(file, node);
	return path.length > 0 ? placeOf(file, path.slice(0, -1)) : top;
}

/** The beginning of a file: its line of ---, or its first field. */
export function topOf({ text, lines }: Pick<ContentFile, 'text' | 'lines'>): Place {
	const start = Math.max(0, text.search(/[^\s\uFEFF]/));
	return lines.place(start, start + (/^\S+/.exec(text.slice(start))?.[0].length ?? 1));
}

/** The place of the name of the field at `path`; undefined for an entry of a list, which has none. */
function nameAt(file: Fields, path: Path): Place | undefined {
	return namesAt(file, path.slice(0, -1)).get(String(path.at(-1)));
}

/** The place of each field's name in the group at `path`, by name. A name that stands twice counts where it stands first. */
export function namesAt(file: Fields, path: Path): ReadonlyMap<string, Place> {
	const group = file.document?.getIn(path, true);
	const places = new Map<string, Place>();
	if (!isMap(group)) return places;
	for (const { key } of group.items) {
		if (!isScalar(key) || !key.range || places.has(String(key.value))) continue;
		places.set(String(key.value), file.fieldLines.place(key.range[0], key.range[1]));
	}
	return places;
}

/** The value at `path` as it was typed, before YAML made a number of it; empty if there is none. */
export function typedAt(file: Fields, path: Path): string {
	const node = file.document?.getIn(path, true);
	return isScalar(node) ? (node.source ?? String(node.value ?? '')) : '';
}

/** The place of the first name or value in a list or group: people look for it there. */
function firstOf(file: Fields, node: Node): Place {
	const [first] = isCollection(node) ? node.items : [];
	const inner = isPair(first) ? first.key : first;
	if (isNode(inner) && isCollection(inner) && !inner.flow) return firstOf(file, inner);
	const [start, end] = (isNode(inner) ? inner.range : node.range) ?? [0, 1];
	return file.fieldLines.place(start, end);
}

/** The value at `path` in some data; undefined if there is none. */
export function valueAt(data: unknown, path: Path): unknown {
	return path.reduce<unknown>(
		(value, step) =>
			typeof value === 'object' && value !== null ? Reflect.get(value, step) : undefined,
		data,
	);
}

/** A path in words. @example placeInWords(['sessions', 0]); // => 'entry 1 of sessions' */
export function placeInWords(path: Path): string {
	const last = path.at(-1);
	if (typeof last !== 'number') return String(last);
	return `entry ${last + 1} of ${placeInWords(path.slice(0, -1))}`;
}
