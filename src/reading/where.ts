import { isCollection, isMap, isNode, isPair, isScalar, isSeq, type Node } from 'yaml';
import type { ContentFile } from './file.ts';
import { type Place, top } from './place.ts';

/** A way to a value in a file's fields: `['sessions', 0, 'date']`. */
export type Path = readonly PropertyKey[];

type Fields = Pick<ContentFile, 'document' | 'fieldLines'>;

/**
 * The place of the value at `path`. If the value is missing or spans lines, it is the place of the field's name. If
 * that is missing too, it is the place of the group around it.
 */
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

/** The place where a file begins: its line of ---, or its first field. */
export function topOf({ text, lines }: Pick<ContentFile, 'text' | 'lines'>): Place {
	const start = Math.max(0, text.search(/[^\s\uFEFF]/));
	return lines.place(start, start + (/^\S+/.exec(text.slice(start))?.[0].length ?? 1));
}

/** The place of the name of the field at `path`. An entry of a list has no name, so the answer is undefined. */
export function nameAt(file: Fields, path: Path): Place | undefined {
	const parent = file.document?.getIn(path.slice(0, -1), true);
	const last = String(path.at(-1));
	if (!isMap(parent)) return undefined;
	const pair = parent.items.find(({ key }) => isScalar(key) && key.value === last);
	const range = isNode(pair?.key) ? pair.key.range : undefined;
	return range ? file.fieldLines.place(range[0], range[1]) : undefined;
}

/** The words that were typed at `path`, before YAML made a number of them. It is empty if there is no such value. */
export function typedAt(file: Fields, path: Path): string {
	const node = file.document?.getIn(path, true);
	return isScalar(node) ? (node.source ?? String(node.value ?? '')) : '';
}

/** The place of the first name or value inside a list or a group, since people look there first. */
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

/** Says in words where a value stands. @example placeInWords(['sessions', 0]); // => 'entry 1 of sessions' */
export function placeInWords(path: Path): string {
	const last = path.at(-1);
	if (typeof last !== 'number') return String(last);
	return `entry ${last + 1} of ${placeInWords(path.slice(0, -1))}`;
}
