/** What stands around a line. */
export interface Context {
	readonly above: readonly string[];
	readonly below: readonly string[];
	/** The names of all fields. */
	readonly words: readonly string[];
}

/** A slip that people make in YAML: how a line with it is put right, and how to tell the editor. */
export interface Slip {
	/** The line put right, or several ways of doing so; undefined where the line has no such slip. */
	mend(line: string, context: Context): string | readonly string[] | undefined;
	/** The part of the line to point at; without it, all of it. */
	span?(line: string): [number, number];
	message(line: string): string;
	/** @param right the line put right */
	hint(right: string, line: string): string;
	/** May the reader stumble over it many lines further down? So it is with a quote that is not closed. */
	readonly isFarOff?: boolean;
}

/** A line that holds a field: what stands before its text, its name, its text. */
export const FIELD = /^(\s*(?:- +)*)([A-Za-z][\w-]*):[ \t]+(\S.*?)\s*$/;
