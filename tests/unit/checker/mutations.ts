import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { base } from './overlay.ts';

/** Good files with one slip each. The checker must find every one. */

/** One broken file. */
export interface Mutation {
	readonly name: string;
	readonly path: string;
	readonly bytes: Uint8Array;
	/** The line with the slip, if it is on one line. */
	readonly line?: number;
}

/** Slips that people make in a line of the fields. Each returns the new line; undefined if the slip does not fit. */
const slips: Record<string, (line: string) => string | undefined> = {
	'misspelt key': (line) => line.replace(/^(\s*(?:- )?)(\w)(\w+)(?=:)/, '$1$3$2'),
	'emoji in the key': (line) => line.replace(/^(\s*(?:- )?\w+)(?=:)/, '$1🌱'),
	'capital key': (line) =>
		line.replace(/^(\s*(?:- )?)(\w)/, (_, lead, first) => lead + first.toUpperCase()),
	twice: (line) => `${line}\n${line}`,
	'value left out': (line) => line.replace(/(?<=^\s*(?:- )?\w+:) \S.*$/, ''),
	'group in place of a value': (line) =>
		line.replace(/(?<=^\s*(?:- )?\w+:) \S.*$/, ' {colour: green}'),
	'no colon': (line) => line.replace(/:(?= )/, ''),
	'no space after the colon': (line) => line.replace(/^(\s*(?:- )?\w+): (?=\S)/, '$1:'),
	'quote not closed': (line) =>
		line.endsWith('"') ? line.slice(0, -1) : line.replace(/^(\s*(?:- )?\w+): (?=[^"[])/, '$1: "'),
	'bracket not closed': (line) => line.replace(/\]$/, ''),
	'sign first': (line) => line.replace(/^(\s*(?:- )?\w+): (?=[^"[])/, '$1: @'),
	'star first': (line) => line.replace(/^(\s*(?:- )?\w+): (?=[^"[])/, '$1: *'),
	'colon in the text': (line) => line.replace(/^(\s*(?:- )?\w+): ([^"[]*)$/, '$1: see: $2'),
	'hash in the text': (line) => line.replace(/^(\s*(?:- )?\w+): ([^"[]*)$/, '$1: $2 #1'),
	tab: (line) => line.replace(/^ +/, '\t'),
	'one space more': (line) => ` ${line}`,
	'one space less': (line) => (/^ /.test(line) ? line.slice(1) : undefined),
	'no space after the hyphen': (line) => line.replace(/^(\s*-) /, '$1'),
	'bullet from Word': (line) => line.replace(/^(\s*)- /, '$1• '),
	'curly quotes': (line) =>
		line.replace(/"([^"]*)"$/, '“$1”').replace(/: (\d{4}-\d\d-\d\d)$/, ': “$1”'),
	'date from Word': (line) => line.replace(/\d{4}-\d\d-\d\d$/, '24th February 2027'),
	'date with slashes': (line) => line.replace(/\d{4}-\d\d-\d\d$/, '24/02/2027'),
	'day that is not': (line) => line.replace(/\d{4}-\d\d-\d\d$/, '2027-02-30'),
	'date for a time': (line) => line.replace(/"\d\d:\d\d"$/, '2027-02-24'),
	'time for a date': (line) => line.replace(/\d{4}-\d\d-\d\d$/, '"16:00"'),
	'time of the 12-hour clock': (line) => line.replace(/"\d\d:\d\d"$/, '4pm'),
	'number for a text': (line) =>
		line.replace(/(?<=^\s*(?:- )?(title|term|place|summary|question|name): )\S.*$/, '2027'),
	http: (line) => line.replace('https://', 'http://'),
	'stray text': (line) => `Bob will look at this\n${line}`,
};

/** Lines that people add to a text. */
const bodies: Record<string, string> = {
	'raw HTML': 'A <u>line</u> below.',
	script: '<script>alert(1)</script>',
	'unsafe link': 'See [this page of ours](javascript:alert(1)).',
	'link to http': 'See [their page](http://example.net/).',
	'dead link': 'See [their page](/nowhere/at/all/).',
	'dead fragment': 'See [what we say](/about/#nothing).',
	'picture that is not there': '![Two spades](./spades.jpg)',
	'picture without words': '![](/nothing.png)',
	'title in the text': '# Another title',
	'meeting link': 'Join us: https://zoom.us/j/123456789',
};

const code: Record<string, string> = {
	expression: 'Now {new Date()} it is.',
	import: 'import fs from "node:fs"',
	export: 'export const a = 1',
	'unknown component': '<Carousel />',
	'tag not closed': '<Aside title="Rain">\n\nIt rains.',
	'less than': 'If <5 people come, we go home.',
};

/** Slips that leave a file sound: a single field may be indented more, and a network may be listed without its address. */
const harmless = new Set([
	'programmes/evenings.mdx:16 one space more',
	'programmes/evenings.mdx:16 one space less',
	'site.yaml:14 twice',
]);

const paths = readdirSync(base, { recursive: true, encoding: 'utf8' })
	.map((path) => path.replaceAll('\\', '/'))
	.filter((path) => /\.\w+$/.test(path))
	.sort();

/** Yields every slip on every line of every good file that it fits. */
export function* everyMutation(): Generator<Mutation> {
	for (const path of paths) {
		const text = readFileSync(join(base, path), 'utf8');
		yield* inFields(path, text);
		yield* inBody(path, text);
		yield* inBytes(path, text);
	}
}

function* inFields(path: string, text: string): Generator<Mutation> {
	const lines = text.split('\n');
	const end = path.endsWith('.yaml') ? lines.length : lines.indexOf('---', 1);
	for (const [index, line] of lines.slice(0, end).entries()) {
		if (!/^\s*(- )?\w+:/.test(line)) continue;
		for (const [name, slip] of Object.entries(slips)) {
			const broken = slip(line);
			if (broken === undefined || broken === line) continue;
			const bytes = Buffer.from(lines.with(index, broken).join('\n'));
			const mutation = { name: `${path}:${index + 1} ${name}`, path, bytes, line: index + 1 };
			if (!harmless.has(mutation.name)) yield mutation;
		}
	}
}

function* inBody(path: string, text: string): Generator<Mutation> {
	if (!/^(pages|programmes|faqs|testimonials)\//.test(path)) return;
	const slipsHere = path.endsWith('.mdx') ? { ...bodies, ...code } : bodies;
	for (const [name, words] of Object.entries(slipsHere)) {
		const line = text.split('\n').length + 1;
		yield { name: `${path} ${name}`, path, bytes: Buffer.from(`${text}\n${words}\n`), line };
	}
}

function* inBytes(path: string, text: string): Generator<Mutation> {
	const bytes = Buffer.from(text);
	const middle = Math.floor(bytes.length / 2);
	const halves = [bytes.subarray(0, middle), bytes.subarray(middle)] as const;
	yield { name: `${path} NUL`, path, bytes: Buffer.concat([halves[0], Buffer.of(0), halves[1]]) };
	yield {
		name: `${path} Latin-1`,
		path,
		bytes: Buffer.concat([halves[0], Buffer.of(0xe9), halves[1]]),
	};
	yield { name: `${path} UTF-16`, path, bytes: Buffer.from(`\ufeff${text}`, 'utf16le') };
	yield { name: `${path} 1 MB`, path, bytes: Buffer.from(text + 'Words, words. '.repeat(80_000)) };
	yield {
		name: `${path} a picture`,
		path,
		bytes: Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0]),
	};
	yield { name: `${path} empty`, path, bytes: Buffer.alloc(0) };
	const end = path.endsWith('.yaml') ? text.indexOf('contact:') : text.indexOf('\n---\n');
	for (const part of [0.2, 0.5, 0.8, 1]) {
		const cut = Math.floor(end * part);
		yield { name: `${path} cut off at ${cut}`, path, bytes: Buffer.from(text.slice(0, cut)) };
	}
}
