import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** A comment says something about its subject. It does not begin with a clause that stands for one. */
const CLAUSE = /^(What|Of|Whom|Whoever|Which|Where|None|Nobody|Until somebody)\b/;

/** The first line of every comment, with its number. */
function comments(text: string): { line: number; words: string }[] {
	const blocks = [...text.matchAll(/(?:\/\*+|<!--)\s+(?:\*\s+)?(.*)/g)].map(
		({ index, 1: words = '' }) => ({ line: text.slice(0, index).split('\n').length, words }),
	);
	const lines = text.split('\n');
	const starts = lines.flatMap((row, index) => {
		const [, code, words] = /^(.*?)(?<!\S)\/\/ (.*)/.exec(row) ?? [];
		const isFirst = code?.trim() || !/^\s*\/\//.test(lines[index - 1] ?? '');
		return words && isFirst ? [{ line: index + 1, words }] : [];
	});
	return [...blocks, ...starts];
}

/** @example isContorted('What a page says.'); // => true */
function isContorted(words: string): boolean {
	return CLAUSE.test(words) && !/^[^.]*\?/.test(words);
}

test.each([
	['/** What a page says. */', true],
	['/**\n * Of two pages the first.\n */', true],
	['const a = 1; // Until somebody asks.', true],
	['\t// Whoever reads this.', true],
	['<!-- Nobody sees this. -->', true],
	['// Where do they meet?', false],
	['/** The words of a page: what it says. */', false],
	['// A page takes its name\n// Of the file.', false],
	["const url = 'https://example.org/What';", false],
])('%j', (text, isRefused) => {
	expect(comments(text).some(({ words }) => isContorted(words))).toBe(isRefused);
});

test('comments begin with their subject or with a verb', () => {
	const paths = ['src', 'scripts', 'tests']
		.flatMap((folder) => globSync(`${folder}/**/*.{ts,mjs,astro,css}`))
		.filter((path) => !/node_modules|tests[/\\](fixtures|golden)|english\.test\.ts$/.test(path));
	const contorted = paths.sort().flatMap((path) =>
		comments(readFileSync(path, 'utf8'))
			.filter(({ words }) => isContorted(words))
			.map(({ line, words }) => `${path}:${line} ${words}`),
	);
	expect(contorted).toEqual([]);
});
