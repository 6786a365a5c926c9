import type { Finding } from '../checker/problem.ts';
import { linesOf, top } from './place.ts';

/** Far more than a page of words needs, and little enough to be read at once whatever it holds. */
export const MOST_BYTES = 128 * 1024;
const LONGEST_LINE = 20_000;

/** The text of a file, empty where it is none, and what is wrong with it as a text. */
export interface Text {
	readonly text: string;
	readonly findings: readonly Finding[];
}

/** Reads bytes as text in UTF-8. What is no text, or too much of it, is reported and not looked at further. */
export function textFrom(bytes: Uint8Array): Text {
	const [first, second] = bytes;
	if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) {
		return unreadable('The file is saved as UTF-16, which the site cannot read.');
	}
	const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
	const lines = linesOf(text);
	// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
	const control = /[\u0000-\u0008\u000b\u000c\u000e-\u001f]/.exec(text);
	if (control) {
		const { place, ...rest } = unreadable('The file holds characters that are no text.')
			.findings[0];
		return { text: '', findings: [{ ...rest, place: lines.place(control.index) }] };
	}
	const long = longLine(text);
	if (long !== undefined) {
		return {
			text: '',
			findings: [
				{
					rule: 'too-large',
					place: lines.place(long),
					message: `This line has more than ${LONGEST_LINE.toLocaleString('en-GB')} characters. That is not a text for people.`,
					hint: 'Something was pasted here that does not belong. Take it out.',
				},
			],
		};
	}
	const lost = text.indexOf('\uFFFD');
	return { text, findings: lost < 0 ? [] : [lostCharacter(lines.place(lost))] };
}

/** Where a line begins that is longer than any that people write. */
function longLine(text: string): number | undefined {
	for (let start = 0; start < text.length; ) {
		const end = text.indexOf('\n', start);
		const next = end < 0 ? text.length : end + 1;
		if (next - start > LONGEST_LINE) return start;
		start = next;
	}
	return undefined;
}

/** A file of more bytes than are read. */
export function tooLarge(bytes: number): Finding {
	return {
		rule: 'too-large',
		place: top,
		message: `The file has ${Math.round(bytes / 1024)} kB. A page of words has a few.`,
		hint: 'Something was pasted here that does not belong, such as a picture. Take it out, or split the page.',
	};
}

function unreadable(message: string): { text: ''; findings: [Finding] } {
	const hint =
		'Open it in a text editor and save it as plain text in UTF-8. A Word document must be copied into a new text file.';
	return { text: '', findings: [{ rule: 'unreadable-file', place: top, message, hint }] };
}

function lostCharacter(place: Finding['place']): Finding {
	return {
		rule: 'lost-character',
		place,
		message: 'A character here was lost: the file was saved in an old encoding, or copied wrongly.',
		hint: 'Type the character again and save the file as UTF-8.',
	};
}
