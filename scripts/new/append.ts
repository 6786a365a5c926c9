import { isDeepStrictEqual } from 'node:util';
import { isMap, isScalar, isSeq, visit, type YAMLMap } from 'yaml';
import { typed, typedValue } from '../../src/checker/schema/example.ts';
import { type ContentFile, contentFile } from '../../src/reading/file.ts';
import { inQuotes } from '../../src/reading/phrases.ts';
import { valueAt } from '../../src/reading/where.ts';
import { isRecord, schemaAt } from '../../src/schemas/shape.ts';
import { inOrder } from './file-text.ts';

/**
 * The text of a file with one more entry at the end of its list `sessions`. Every line that is there stays as it is.
 *
 * @throws {Error} when the file has a mistake, or the list stands in one line
 */
export function withSession(file: ContentFile, session: Readonly<Record<string, unknown>>): string {
	const { text, path } = file;
	const list = file.document?.get('sessions', true);
	const last = isSeq(list) ? list.items.at(-1) : undefined;
	if (file.findings.length > 0 || !isSeq(list) || list.flow || !isMap(last) || !last.range)
		throw new Error(
			`A session cannot be added to the list sessions of content/${path}. Each session there has to begin a line of its own with a hyphen and a space. npm run check says what else is wrong.`,
		);
	const schema = file.collection && schemaAt(file.collection, ['sessions', 0], file.data);
	const ordered = (schema ? inOrder(schema, session) : session) as typeof session;
	const newline = text.includes('\r\n') ? '\r\n' : '\n';
	const [start] = last.range;
	const line = text.lastIndexOf('\n', start - 1) + 1;
	const [dash = '- '] = /^[ \t]*-[ \t]*/.exec(text.slice(line)) ?? [];
	const isFlow = last.flow === true;
	const entry = isFlow
		? [`${dash}${inBraces(ordered)}`]
		: rowsOf(ordered).map((row, index) => `${index === 0 ? dash : ' '.repeat(dash.length)}${row}`);
	const at = endOf(last, text);
	// Between entries that have an empty line before them, this one has it too.
	const isSpaced = list.items.length > 1 && /\n[ \t]*\r?\n$/.test(text.slice(0, line));
	const before = text.slice(0, at).endsWith('\n') ? '' : newline;
	const rows = [...(isSpaced ? [''] : []), ...entry].join(newline);
	const added = `${text.slice(0, at)}${before}${rows}${newline}${text.slice(at)}`;
	if (!isSameBut(contentFile(path, added).data, file.data, session))
		throw new Error(
			`A session cannot be added to content/${path} without changing what is there. Copy one of its sessions, and change the copy.`,
		);
	return added;
}

function rowsOf(session: Readonly<Record<string, unknown>>): string[] {
	return Object.entries(session).flatMap(([name, value]) =>
		value === undefined ? [] : typed(name, value),
	);
}

/** A value in one line, with its fields in braces. There a comma ends a value, and so does a brace. */
function inBraces(value: unknown): string {
	if (Array.isArray(value)) return `[${value.map(inBraces).join(', ')}]`;
	if (isRecord(value)) {
		const fields = Object.entries(value).filter(([, each]) => each !== undefined);
		return `{ ${fields.map(([name, each]) => `${name}: ${inBraces(each)}`).join(', ')} }`;
	}
	const text = typedValue(value);
	return text === value && /[,[\]{}]/.test(text) ? inQuotes(text) : text;
}

/** The offset after the line on which an entry ends, and after comments that are set in as its fields are. */
function endOf(entry: YAMLMap, text: string): number {
	let end = 0;
	visit(entry, {
		Node(_, node) {
			if (isScalar(node) || (isMap(node) && node.flow) || (isSeq(node) && node.flow))
				end = Math.max(end, node.range?.[1] ?? 0);
		},
	});
	const lineEnd = (from: number) => {
		const newline = text.indexOf('\n', from);
		return newline < 0 ? text.length : newline + 1;
	};
	const start = entry.range?.[0] ?? 0;
	const column = start - text.lastIndexOf('\n', start - 1) - 1;
	// A block of lines ends with its newline.
	let at = text[end - 1] === '\n' ? end : lineEnd(end);
	for (;;) {
		const next = text.slice(at, lineEnd(at));
		if (!/^[ \t]*#/.test(next) || next.search(/#/) < column) return at;
		at = lineEnd(at);
	}
}

function isSameBut(after: unknown, before: unknown, session: unknown): boolean {
	if (!isRecord(before)) return false;
	const sessions = valueAt(before, ['sessions']);
	const whole = { ...before, sessions: [...(Array.isArray(sessions) ? sessions : []), session] };
	return isDeepStrictEqual(JSON.parse(JSON.stringify(after)), JSON.parse(JSON.stringify(whole)));
}
