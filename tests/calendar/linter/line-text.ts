import type { ContentLine } from './content-lines.ts';
import { excerpt } from './properties.ts';
import { type Finding, finding } from './rules.ts';

// HTAB is WSP to RFC 5545 §3.1, but a control character to the house. C1, with U+0085, is no CONTROL to the RFC.
const STRAY = /[\t\u0080-\u009F\u2028\u2029\uFEFF]/u;

// Joiners and marks of direction stay: scripts and emoji need them.
const UNSEEN = /[\u200B\u2060-\u2064\u202A-\u202E\u2066-\u2069\p{Noncharacter_Code_Point}]/u;

const MEETING = [
	/\bzoom(?:gov)?\.(?:us|com)\/(?:j|w|s|my|wc)\//i,
	/\bteams\.(?:microsoft|live)\.com/i,
	/\bmeet\.google\.com/i,
	/\b(?:zoommtg|zoomus|msteams):/i,
];

/** Checks each line for characters that are refused, text that is not NFC, and links to meetings. */
export function lineTextFindings({ number, text }: ContentLine): Finding[] {
	const findings: Finding[] = [];
	const stray = STRAY.exec(text)?.[0];
	if (stray !== undefined) findings.push(finding(number, 'text-character', codePoint(stray)));
	const unseen = UNSEEN.exec(text)?.[0];
	if (unseen !== undefined) findings.push(finding(number, 'text-unseen', codePoint(unseen)));
	if (text.includes('\uFFFD')) findings.push(finding(number, 'text-replacement', excerpt(text)));
	if (text !== text.normalize('NFC')) findings.push(finding(number, 'text-nfc', excerpt(text)));
	if (opensMeeting(text)) findings.push(finding(number, 'meeting-address', excerpt(text)));
	return findings;
}

function opensMeeting(text: string): boolean {
	// An address may hide in the query of another, with its own : and / escaped.
	const plain = text.replaceAll(/%3A/gi, ':').replaceAll(/%2F/gi, '/');
	return MEETING.some((address) => address.test(plain));
}

function codePoint(character: string): string {
	return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
