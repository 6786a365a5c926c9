import type { Mend, Step } from '../reading/advice.ts';
import { entryAround } from '../reading/entry-around.ts';
import type { ContentFile } from '../reading/file.ts';
import type { Place } from '../reading/place.ts';

/** A change in a file: the text takes the place of what stands from `start` to just before `end`. */
export interface Edit {
	readonly start: number;
	readonly end: number;
	readonly text: string;
}

/** A mend as a program can make it: changes in the text of the file, or another path below the content folder. */
export interface Change {
	readonly edits: readonly Edit[];
	readonly path?: string;
	/** Is this only an example, in whose place editors type what is theirs? */
	readonly isExample: boolean;
}

/** Makes the changes of a mend that was advised for a place in a file. */
export function changeOf(file: ContentFile, place: Place, mend: Mend): Change {
	const { steps, isExample = false } = mend;
	const [step] = steps;
	if (step?.to === 'path') return { edits: [], path: step.text, isExample };
	return { edits: steps.flatMap((each) => editsOf(file, place, each)), isExample };
}

function editsOf(file: ContentFile, place: Place, step: Step): Edit[] {
	const { text } = file;
	const from = offsetAt(file, place.line, place.column);
	const to = offsetAt(file, place.endLine, place.endColumn);
	const field = fieldAt(text, from, to);
	const indent = '\n'.padEnd(field.column + 1);
	const inLine = (lines: string) => lines.replaceAll('\n', indent);
	switch (step.to) {
		case 'marked':
			return [{ start: from, end: Math.min(to, text.length), text: step.text }];
		case 'lines':
			return [linesAt(text, from, to, step.text)];
		case 'field':
			return [{ ...field, text: inLine(step.text) }];
		case 'beside':
			return [{ start: field.end, end: field.end, text: indent + inLine(step.text) }];
		case 'entries': {
			const entry = entryAround(text, field.start);
			const own = step.text.replaceAll('\n', '\n'.padEnd((entry?.column ?? 2) - 1));
			return entry ? [{ start: entry.start, end: entry.end, text: own }] : [];
		}
		case 'first':
			return [atTheTop(file, step.text)];
		case 'inside':
			return inGroup(text, field, step);
		case 'body':
			return [without(text, field), atTheEnd(text, step.text)];
		case 'appended':
			return [atTheEnd(text, step.text)];
		case 'sibling':
			return inSibling(text, field, step);
		case 'beside-out': {
			const line = siblingOf(text, field, step.group);
			const at = line ? line.index + field.column : 0;
			return line ? [without(text, fieldAt(text, at, at + step.group.length))] : [];
		}
		case 'outward':
			return outward(text, field, step);
		case 'out':
			return [without(text, field)];
		case 'path':
			return [];
	}
}

/** The offset of a column. A line that could not be read as it stands may have been longer when its fields were placed. */
function offsetAt({ text, lines }: ContentFile, line: number, column: number): number {
	const start = lines.offsetOf(line);
	return Math.min(start + column - 1, endOfLine(text, start));
}

/** The text of a file after some edits, none of which overlap. */
export function edited(text: string, edits: readonly Edit[]): string {
	return edits
		.toSorted((a, b) => b.start - a.start)
		.reduce((all, { start, end, text: own }) => all.slice(0, start) + own + all.slice(end), text);
}

/** A step that needs a group beside or around the field. */
type Grouped = Extract<Step, { group: string; text: string }>;

/** A field as it stands in a file, with all its lines, and the column at which it begins. */
interface Field {
	readonly start: number;
	readonly end: number;
	readonly column: number;
}

const blanksBefore = (line: string) => line.length - line.trimStart().length;

/** The field whose name or value stands from one offset to another; the whole line if it is in no field. */
function fieldAt(text: string, from: number, to: number): Field {
	const lineStart = text.lastIndexOf('\n', from - 1) + 1;
	const before = text.slice(lineStart, from);
	const [label] = /[\w-]+[ \t]*:[ \t]*$/.exec(before) ?? [];
	const lead = /^\s*(?:- +)*/.exec(text.slice(lineStart))?.[0].length ?? 0;
	const isFlow = label !== undefined && before.length - label.length > lead;
	const column = label === undefined ? lead : before.length - label.length;
	const start = lineStart + column;
	if (isFlow) return { start, end: to, column };
	const lineEnd = endOfLine(text, start);
	if (!/^[^\s:]+[ \t]*:(?:\s|$)/.test(text.slice(start, lineEnd)))
		return { start, end: lineEnd, column };
	const hasValue = /^[^:]*:[ \t]+[^\s#|>]/.test(text.slice(start, lineEnd));
	let end = lineEnd;
	let next = text.indexOf('\n', lineEnd) + 1;
	while (next > 0 && next < text.length) {
		const stop = endOfLine(text, next);
		const line = text.slice(next, stop);
		const isDeeper = blanksBefore(line) > column;
		const isEntry = !hasValue && blanksBefore(line) === column && /^\s*- /.test(line);
		if (line.trim() && !isDeeper && !isEntry) break;
		if (line.trim()) end = stop;
		next = text.indexOf('\n', next) + 1;
	}
	return { start, end: Math.max(end, text.slice(0, to).trimEnd().length), column };
}

function endOfLine(text: string, from: number): number {
	const end = text.indexOf('\n', from);
	const stop = end < 0 ? text.length : end;
	return stop > from && text[stop - 1] === '\r' ? stop - 1 : stop;
}

function linesAt(text: string, from: number, to: number, own: string): Edit {
	const lineStart = text.lastIndexOf('\n', from - 1) + 1;
	return { start: lineStart, end: endOfLine(text, Math.max(from, to - 1)), text: own };
}

/** Takes a field out with its line. Where it began an entry of a list, the next field does. */
function without(text: string, { start, end, column }: Field): Edit {
	const lineStart = text.lastIndexOf('\n', start - 1) + 1;
	const lead = text.slice(lineStart, start);
	const after = text.indexOf('\n', end) < 0 ? text.length : text.indexOf('\n', end) + 1;
	const next = text.slice(after);
	const isFirstOfEntry = /- +$/.test(lead);
	if (isFirstOfEntry && blanksBefore(next) === column && !/^\s*- /.test(next)) {
		return { start, end: after + column, text: '' };
	}
	const inLine = lead.trim() && !isFirstOfEntry;
	return inLine ? { start, end, text: '' } : { start: lineStart, end: after, text: '' };
}

function atTheTop({ text }: ContentFile, own: string): Edit {
	const opening = /^\uFEFF?\s*---[ \t]*\r?\n/.exec(text)?.[0].length ?? 0;
	return { start: opening, end: opening, text: `${own}\n` };
}

function atTheEnd(text: string, own: string): Edit {
	return { start: text.length, end: text.length, text: `\n${own}\n` };
}

function inGroup(text: string, field: Field, step: Grouped): Edit[] {
	const group = siblingOf(text, field, step.group);
	const at = group ? group.index + group[0].trimEnd().length : 0;
	const [, own = ''] = (group && /^\s*\n( *)(?=[^\s#])/.exec(text.slice(at))) || [];
	const lines = step.text.replace(
		/^/gm,
		' '.repeat(own.length > field.column ? own.length : field.column + 2),
	);
	if (!group) return [{ ...field, text: `${step.group}:\n${lines}` }];
	return [without(text, field), { start: at, end: at, text: `\n${lines}` }];
}

/** The line of the field of a name that stands nearest beside another. */
function siblingOf(text: string, field: Field, name: string): RegExpExecArray | undefined {
	const line = new RegExp(`^[ -]{${field.column}}${name}:[^\\n]*`, 'gm');
	const [near] = [...text.matchAll(line)].toSorted(
		(a, b) => Math.abs(a.index - field.start) - Math.abs(b.index - field.start),
	);
	return near;
}

function inSibling(text: string, field: Field, step: Grouped): Edit[] {
	const line = siblingOf(text, field, step.group);
	if (!line) return [];
	const start = line.index + field.column;
	return [{ start, end: line.index + line[0].trimEnd().length, text: step.text }];
}

/** Moves a field out of the group of that name around it, to stand before the group. */
function outward(text: string, field: Field, step: Grouped): Edit[] {
	const header = new RegExp(`^([ ]*(?:- +)?)${step.group}:[ \\t]*$`, 'gm');
	const around = [...text.slice(0, field.start).matchAll(header)].at(-1);
	if (!around) return [];
	const [, lead = ''] = around;
	const at = around.index + lead.length;
	const indent = '\n'.padEnd(lead.length + 1);
	const lines = step.text.replaceAll('\n', indent) + indent;
	return [without(text, field), { start: at, end: at, text: lines }];
}
