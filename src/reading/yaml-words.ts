import { type Advice, advice, wholeLine } from './advice.ts';

/** The library's errors in plain words, by their code. */
const messages: Record<string, readonly [message: string, hint: string]> = {
	BAD_INDENT: [
		'This line does not stand in line with the fields around it.',
		'Give it as many spaces at its beginning as the field above it that it belongs with.',
	],
	BLOCK_AS_IMPLICIT_KEY: [
		'This line cannot be read as a field.',
		'Type the name of a field, a colon, a space, and the text in quotes. Keep one field to a line.',
	],
	MISSING_CHAR: [
		'Something is missing in this line or just above it: a colon, a closing quote or a bracket.',
		'Type a field as name: text. Close every quote and bracket that you open.',
	],
	RESOURCE_EXHAUSTION: [
		'There are far too many brackets or dashes within one another here.',
		'Take this out and copy the fields from a file beside this one.',
	],
	MULTIPLE_DOCS: [
		'A line of three hyphens divides this file in two, and only the first half is read.',
		'Take the line out.',
	],
	sign: [
		'A sign such as &, * or ! at the start of a text has a meaning of its own and does not show.',
		'Put the text in quotes.',
	],
};

const general = 'This line cannot be read as a field.';

/**
 * Says in plain words what a fault is, and how to mend it.
 *
 * @param line the line that cannot be read
 */
export function yamlWords(code: string, line: string): Advice & { message: string } {
	const known = messages[code];
	if (known) return { message: known[0], hint: known[1], mends: [] };
	const note = line.replace(/\S/, '# $&');
	return {
		message: general,
		...advice`Type the name of a field, a colon, a space and its text. If it is a note for those who edit, put a # and a space before it: ${wholeLine(note, note.trim())}`,
	};
}
