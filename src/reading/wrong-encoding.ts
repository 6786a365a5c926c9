import { advice, marked } from './advice.ts';
import type { Finding } from './finding.ts';
import type { Lines } from './place.ts';

/*
 * Text in UTF-8 that a program read in the old encoding of Windows and saved again: “cafÃ©” for “café”, “Pennyâ€™s” for
 * “Penny’s”. The characters are text, so that only their row tells it.
 */

/** The signs that Windows has for the bytes after the first of a character, without those that end a word in capitals. */
const AFTER = '\u0080-\u00bf€‚ƒ„†‡ˆ‰Š‹ŒŽ•˜™š›œžŸ';

/** Signs that follow a word too, as in “CAFÉ”. Only in a word do they tell that it was read wrongly. */
const ENDING = '‘’“”–—…';

const ROW = new RegExp(
	`[ÂÃ](?:[${AFTER}]|[${ENDING}](?=\\p{L}))|â(?:€[${AFTER}${ENDING}]|‚[${AFTER}])`,
	'gu',
);

const windows = new TextDecoder('windows-1252');

/** The byte of each sign in the old encoding of Windows. */
const BYTES = new Map(
	Array.from({ length: 256 }, (_, byte) => [windows.decode(Uint8Array.of(byte)), byte]),
);

/** Finds the lines of a text that were read in the wrong encoding, with what stood there before. */
export function wrongEncodings(text: string, lines: Lines): Finding[] {
	const findings: Finding[] = [];
	for (const { 0: line, index } of text.matchAll(/[^\n]+/g)) {
		const rows = [...line.matchAll(ROW)].filter(({ 0: row }) => readRightly(row) !== undefined);
		const [first] = rows;
		const last = rows.at(-1);
		if (!first || !last) continue;
		const [start, end] = [first.index, last.index + last[0].length];
		const right = line.slice(start, end).replace(ROW, (row) => readRightly(row) ?? row);
		findings.push({
			rule: 'lost-character',
			place: lines.place(index + start, index + end),
			message:
				'Some signs here were read in the wrong encoding: the file was saved by a program that does not write UTF-8.',
			...advice`Type ${marked(right)} in its place, and save the file as UTF-8.`,
		});
	}
	return findings;
}

/** The character that some signs were; undefined if they were none. */
function readRightly(row: string): string | undefined {
	const bytes = [...row].map((sign) => BYTES.get(sign));
	if (bytes.some((byte) => byte === undefined)) return undefined;
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(bytes as number[]));
	} catch {
		return undefined;
	}
}
