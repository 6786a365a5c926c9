/** A piece of a file. Lines and columns count from 1; columns count UTF-16 units, as editors do. */
export interface Place {
	readonly line: number;
	readonly column: number;
	readonly endLine: number;
	/** The column after the last character. */
	readonly endColumn: number;
}

/** Turns offsets in one text into lines and columns. */
export interface Lines {
	/** The place from the offset `start` to just before `end`. If the two are equal, it is one character wide. */
	place(start: number, end?: number): Place;
	/** The offset at which a line begins. */
	offsetOf(line: number): number;
}

/** The first character of a file. It stands for the file as a whole. */
export const top: Place = { line: 1, column: 1, endLine: 1, endColumn: 2 };

/** Notes once where the lines of `text` begin, so that each look-up is quick. */
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
