import { readFileSync } from 'node:fs';
import type { CalendarKind } from './linter/index.ts';

/**
 * A calendar file with one character for each octet, so that an edit can put any octet anywhere.
 * Encode text before you write it into the file: `octets('é')` has two characters.
 */
export type Octets = string;

/** A change to a file. It throws where what it changes is not there: a fault that is none would pass for one. */
export type Edit = (file: Octets) => Octets;

/** The right files, one of each kind, written by hand. */
export const good: Readonly<Record<CalendarKind, Octets>> = {
	download: readFileSync(new URL('good/download.ics', import.meta.url), 'latin1'),
	feed: readFileSync(new URL('good/feed.ics', import.meta.url), 'latin1'),
};

/** The octets of a text in UTF-8. */
export function octets(text: string): Octets {
	return Buffer.from(text, 'utf8').toString('latin1');
}

/** A good file with changes, as bytes. */
export function edited(kind: CalendarKind, ...edits: readonly Edit[]): Uint8Array {
	return Buffer.from(
		edits.reduce((file, edit) => edit(file), good[kind]),
		'latin1',
	);
}

/** Puts one text in the place of the first occurrence of another, folds or no folds. Both are octets. */
export function swap(from: Octets, to: Octets): Edit {
	return (file) => {
		if (!file.includes(from)) throw new Error(`Nothing to swap: ${JSON.stringify(from)}`);
		return file.replace(from, () => to);
	};
}

/** Puts lines, folded as need be, in the place of the first content line that begins so. No lines: it goes. */
export function line(start: string, ...replacement: readonly string[]): Edit {
	return (file) => {
		const lines = contentLinesOf(file);
		return lines.with(indexOf(lines, start), replacement.map(folded).join('')).join('');
	};
}

/** Adds lines, folded as need be, after the first content line that begins so. */
export function after(start: string, ...added: readonly string[]): Edit {
	return (file) => {
		const lines = contentLinesOf(file);
		return lines.toSpliced(indexOf(lines, start) + 1, 0, ...added.map(folded)).join('');
	};
}

/** An event of whole days, up to the day before `end`. */
export function days(start: string, end: string): Edit {
	return (file) =>
		line('DTEND', `DTEND;VALUE=DATE:${end}`)(line('DTSTART', `DTSTART;VALUE=DATE:${start}`)(file));
}

/** A line of text as octets, folded before the 76th of them and never within a character (RFC 5545 §3.1), with CR LF. */
export function folded(text: string): Octets {
	let file = '';
	let room = 75;
	for (const character of text) {
		const each = octets(character);
		if (each.length > room) {
			file += '\r\n ';
			room = 74;
		}
		file += each;
		room -= each.length;
	}
	return `${file}\r\n`;
}

/** The events of a file, each from its BEGIN to its END, as octets. */
export function eventsOf(file: Octets): Octets[] {
	return file.match(/BEGIN:VEVENT\r\n.*?END:VEVENT\r\n/gs) ?? [];
}

function contentLinesOf(file: Octets): Octets[] {
	return file.split(/(?<=\r\n)(?![ \t])/);
}

function indexOf(lines: readonly Octets[], start: string): number {
	const index = lines.findIndex((each) => each.replaceAll('\r\n ', '').startsWith(octets(start)));
	if (index < 0) throw new Error(`No line begins ${start}`);
	return index;
}
