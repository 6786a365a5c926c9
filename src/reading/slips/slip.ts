/** The surroundings of a line. */
export interface Context {
	readonly above: readonly string[];
	readonly below: readonly string[];
	/** The names of all fields. */
	readonly words: readonly string[];
}

/** A slip that people make in YAML: how to mend a line that has it, and what to say to the editor. */
export interface Slip {
	/** The mended line, or several ways to mend it; undefined if the line has no such slip. */
	mend(line: string, context: Context): string | readonly string[] | undefined;
	/** The part of the line to point at. Without this function it is the whole line. */
	span?(line: string): [number, number];
	message(line: string): string;
	/** @param right the mended line, or the lines to type */
	hint(right: string, line: string): string;
	/** The lines to type, where they are more than the mended line that is read. */
	typed?(right: string, line: string, context: Context): string;
	/** Can the fault show up many lines further down? A quote that is not closed does that. */
	readonly isFarOff?: boolean;
}

/** Matches a line that holds a field: the blanks and hyphens before it, its name, its text. */
export const FIELD = /^(\s*(?:- +)*)([A-Za-z][\w-]*):[ \t]+(\S.*?)\s*$/;
