import { isContinuation, type PhysicalLine } from './physical-lines.ts';
import { type Finding, finding } from './rules.ts';

/** A line after unfolding (RFC 5545 §3.1, contentline). `number` is that of its first physical line. */
export interface ContentLine {
	readonly number: number;
	readonly text: string;
}

/**
 * Unfolds and decodes (RFC 5545 §3.1: the white space that begins a continuation goes; §3.1.4: UTF-8).
 * Bytes are joined before they are decoded, as the clause has it: a character that a fold splits is a finding
 * and comes out whole.
 */
export function contentLines(lines: readonly PhysicalLine[]): {
	lines: ContentLine[];
	findings: Finding[];
} {
	const findings: Finding[] = [];
	const unfolded: { number: number; pieces: Uint8Array[] }[] = [];
	for (const line of lines) {
		const last = unfolded.at(-1);
		if (!isContinuation(line)) {
			unfolded.push({ number: line.number, pieces: [line.bytes] });
			continue;
		}
		const rest = line.bytes.subarray(1);
		findings.push(...foldFindings(line.number, rest));
		if (last !== undefined) {
			last.pieces.push(rest);
		} else {
			findings.push(finding(line.number, 'fold-orphan', 'white space at the start of the file'));
			unfolded.push({ number: line.number, pieces: [rest] });
		}
	}
	const decoded = unfolded.map(({ number, pieces }) => decode(number, Buffer.concat(pieces)));
	return {
		lines: decoded.map(({ line }) => line),
		findings: [...findings, ...decoded.flatMap((each) => each.findings)],
	};
}

function foldFindings(number: number, rest: Uint8Array): Finding[] {
	const [first] = rest;
	if (first === undefined) return [finding(number, 'fold-empty', 'white space alone')];
	const isInsideCharacter = (first & 0xc0) === 0x80;
	return isInsideCharacter
		? [finding(number, 'fold-splits-character', `0x${first.toString(16)} after a fold`)]
		: [];
}

function decode(number: number, bytes: Uint8Array): { line: ContentLine; findings: Finding[] } {
	try {
		const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
		return { line: { number, text }, findings: [] };
	} catch {
		const damaged = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
		const findings = [finding(number, 'utf-8', JSON.stringify(damaged))];
		// The decoder's own U+FFFD would look like one in the file.
		return { line: { number, text: damaged.replaceAll('\uFFFD', '') }, findings };
	}
}
