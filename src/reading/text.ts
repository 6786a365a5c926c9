import type { Finding } from './finding.ts';
import { lostCharacter, lostIn } from './lost-character.ts';
import { type Lines, linesOf, top } from './place.ts';
import { wrongEncodings } from './wrong-encoding.ts';

/** The size of the largest file that is read: more than a page of words needs, and still quick to read. */
export const MOST_BYTES = 128 * 1024;
const LONGEST_LINE = 20_000;
/** More lines with such characters than this are one mistake: the file as a whole is in the wrong encoding. */
const MOST_LOST = 20;

/** The text of a file, and the mistakes in it as a text. It is empty if the file does not hold text. */
export interface Text {
	readonly text: string;
	readonly findings: readonly Finding[];
}

/** Reads bytes as text in UTF-8. It reports bytes that are not text, or too much text, and reads them no further. */
export function textFrom(bytes: Uint8Array): Text {
	const [first, second] = bytes;
	if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) {
		return unreadable('The file is saved as UTF-16, which the site cannot read.');
	}
	const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
	const lines = linesOf(text);
	// biome-ignore lint/suspicious/noControlCharactersInRegex: the pattern looks for them.
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
	const wrong = wrongEncodings(text, lines).slice(0, MOST_LOST);
	return { text, findings: [...lostCharacters(text, lines), ...wrong] };
}

/** Reports the first character of each line that no text may have. A mark at the very start says only that this is UTF-8. */
function lostCharacters(text: string, lines: Lines): Finding[] {
	const findings: Finding[] = [];
	let start = text.startsWith('\uFEFF') ? 1 : 0;
	while (findings.length < MOST_LOST) {
		const lost = lostIn(text.slice(start));
		if (!lost) return findings;
		const at = start + lost.at;
		findings.push(lostCharacter(lost.character, lines.place(at, at + lost.character.length)));
		const end = text.indexOf('\n', at);
		if (end < 0) return findings;
		start = end + 1;
	}
	return findings;
}

/** The offset of a line that is longer than people write; undefined if there is none. */
function longLine(text: string): number | undefined {
	for (let start = 0; start < text.length; ) {
		const end = text.indexOf('\n', start);
		const next = end < 0 ? text.length : end + 1;
		if (next - start > LONGEST_LINE) return start;
		start = next;
	}
	return undefined;
}

/** Reports a file that is too large to be read. */
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
