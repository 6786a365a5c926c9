import type { Place } from './problem.ts';

/** Finds lines and columns in a text. */
export interface Lines {
	/** The place from the offset `start` to just before `end`; at least one character wide. */
	place(start: number, end?: number): Place;
	/** The offset at which a line begins. */
	offsetOf(line: number): number;
}

/** The first place of a file, for problems of the whole file. */
export const top: Place = { line: 1, column: 1, endLine: 1, endColumn: 2 };

/** Finds the beginnings of all lines of `text` once. */
export function linesOf(text: string): Lines {
	const starts = [0];
	for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);

	const pointAt = (offset: number) => {
		let [low, high] = [0, starts.length - 1];
		while (low < high) {
			const middle = Math.ceil((low + high) / 2);
			if ((starts[middle] ?? 0) <= offset) low = middle;
			else high = middle - 1;
		}
		return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
	};

	return {
		place(start, end = start) {
			const from = pointAt(Math.min(start, text.length));
			const to = pointAt(Math.min(Math.max(end, start + 1), Math.max(text.length, start + 1)));
			return { ...from, endLine: to.line, endColumn: to.column };
		},
		offsetOf: (line) => starts[line - 1] ?? text.length,
	};
}
