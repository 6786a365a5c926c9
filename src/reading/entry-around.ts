/** An entry of a list as it stands in a file: from its hyphen to the end of its last line. */
export interface EntryAround {
	readonly start: number;
	readonly end: number;
	/** The column of its fields. */
	readonly column: number;
}

const blanksBefore = (line: string) => line.length - line.trimStart().length;

/** The entry of a list to which the field at an offset belongs; undefined if it is in none, or in one on a single line. */
export function entryAround(text: string, field: number): EntryAround | undefined {
	let from = text.lastIndexOf('\n', field - 1) + 1;
	const column = field - from;
	const lead = (at: number) => /^( *)- +/.exec(text.slice(at));
	while (lead(from)?.[0].length !== column) {
		const line = text.slice(from, text.indexOf('\n', from) >>> 0);
		if (from === 0 || (line.trim() && blanksBefore(line) < column)) return undefined;
		from = text.lastIndexOf('\n', from - 2) + 1;
	}
	let end = from;
	for (const line of text.slice(from).split('\n')) {
		if (end > from && line.trim() && blanksBefore(line) < column) break;
		end += line.length + 1;
	}
	const start = from + (lead(from)?.[1]?.length ?? 0);
	return { start, end: start + text.slice(start, end).trimEnd().length, column };
}

/** The lines of an entry as they are typed beside its hyphen, without the blanks before them. */
export function linesOf(text: string, { start, end, column }: EntryAround): string[] {
	const [first = '', ...rest] = text.slice(start, end).split(/\r?\n/);
	return [first.replace(/^- +/, ''), ...rest.map((line) => line.slice(column))];
}
