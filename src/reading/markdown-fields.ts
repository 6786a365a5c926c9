import { isScalar } from 'yaml';
import { collections } from '../schemas/collections.ts';
import type { ContentFile } from './file.ts';
import { pathsOfKind } from './paths-of-kind.ts';
import type { Lines } from './place.ts';
import { type Path, placeOf, valueAt } from './where.ts';

/** The texts in Markdown that a file holds in its fields, each in the form of a file, with its places in the file. */
export function markdownFields(file: ContentFile): ContentFile[] {
	if (!file.collection || !file.document) return [];
	const { schema } = collections[file.collection];
	const paths = [...pathsOfKind(['markdown'], schema, file.data)];
	return paths.map((path): ContentFile => {
		const text = String(valueAt(file.data, path));
		return {
			...file,
			// A field takes no components, even in a file that takes some.
			path: file.path.replace(/\.mdx$/, '.md'),
			within: file,
			text,
			body: text,
			bodyStart: 0,
			lines: linesIn(file, path, text),
			findings: [],
		};
	});
}

/**
 * The places of a field's text in its file. Below `text: |` each line of the text is a line of the file, with blanks
 * before it. Any other form folds lines, so that the field as a whole is named.
 */
function linesIn(file: ContentFile, path: Path, text: string): Lines {
	const node = file.document?.getIn(path, true);
	const whole = placeOf(file, path);
	if (!isScalar(node) || node.type !== 'BLOCK_LITERAL' || !node.range) {
		return { place: () => whole, offsetOf: () => 0 };
	}
	const above = file.fieldLines.place(node.range[0]).line;
	const index = text.split('\n').findIndex((line) => line.trim() !== '');
	const [typed = '', read = ''] = [file.text.split('\n')[above + index], text.split('\n')[index]];
	const indent = blanksBefore(typed) - blanksBefore(read);
	const starts = lineStarts(text);
	const pointAt = (offset: number) => {
		const line = starts.findLastIndex((start) => start <= offset);
		return { line: above + line + 1, column: offset - (starts[line] ?? 0) + 1 + indent };
	};
	return {
		place(start, end = start) {
			const to = pointAt(Math.max(end, start + 1));
			return { ...pointAt(start), endLine: to.line, endColumn: to.column };
		},
		offsetOf: (line) => starts[line - 1] ?? text.length,
	};
}

function blanksBefore(line: string): number {
	return line.length - line.trimStart().length;
}

function lineStarts(text: string): number[] {
	return [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
}
