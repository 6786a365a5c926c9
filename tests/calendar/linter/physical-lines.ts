import { type Finding, finding } from './rules.ts';

/** The bytes between two line breaks. `number` counts from 1. */
export interface PhysicalLine {
	readonly number: number;
	readonly bytes: Uint8Array;
}

const HTAB = 0x09;
const LF = 0x0a;
const CR = 0x0d;
const SPACE = 0x20;
const DEL = 0x7f;
const BOM = [0xef, 0xbb, 0xbf];

/**
 * The lines of a file before unfolding, and what is wrong with them as bytes (RFC 5545 §3.1).
 * A lone CR or LF is a finding and ends a line all the same. Empty lines are findings and are left out.
 */
export function physicalLines(file: Uint8Array): { lines: PhysicalLine[]; findings: Finding[] } {
	const findings: Finding[] = [];
	const lines: PhysicalLine[] = [];
	let start = 0;
	if (BOM.every((byte, index) => file[index] === byte)) {
		findings.push(finding(1, 'bom', 'EF BB BF'));
		start = BOM.length;
	}
	for (let number = 1; start < file.length; number += 1) {
		const { end, next, ending } = lineFrom(file, start);
		const line = { number, bytes: file.subarray(start, end) };
		if (ending === 'LF') findings.push(finding(number, 'lone-lf', 'LF'));
		if (ending === 'CR') findings.push(finding(number, 'lone-cr', 'CR'));
		if (ending === 'none') findings.push(finding(number, 'final-crlf', 'the end of the file'));
		if (line.bytes.length === 0) findings.push(finding(number, 'empty-line', 'nothing'));
		else lines.push(line);
		findings.push(...octetFindings(line));
		start = next;
	}
	return { lines, findings };
}

/** Is this line a continuation of the one before (RFC 5545 §3.1: CRLF and then SPACE or HTAB)? */
export function isContinuation({ bytes }: PhysicalLine): boolean {
	return bytes[0] === SPACE || bytes[0] === HTAB;
}

function lineFrom(file: Uint8Array, start: number): { end: number; next: number; ending: string } {
	let end = start;
	while (end < file.length && file[end] !== LF && file[end] !== CR) end += 1;
	if (end === file.length) return { end, next: end, ending: 'none' };
	if (file[end] === LF) return { end, next: end + 1, ending: 'LF' };
	if (file[end + 1] === LF) return { end, next: end + 2, ending: 'CRLF' };
	return { end, next: end + 1, ending: 'CR' };
}

function octetFindings({ number, bytes }: PhysicalLine): Finding[] {
	const findings: Finding[] = [];
	if (bytes.length > 75) findings.push(finding(number, 'line-length', `${bytes.length} octets`));
	const control = bytes.find((byte) => (byte < SPACE && byte !== HTAB) || byte === DEL);
	if (control !== undefined) {
		findings.push(
			finding(number, 'control-character', `0x${control.toString(16).padStart(2, '0')}`),
		);
	}
	return findings;
}
