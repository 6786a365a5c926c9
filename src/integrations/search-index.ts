import { readdirSync, readFileSync } from 'node:fs';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { plain } from '../spelling.ts';

/**
 * Parts of a page that no visitor searches for. Some say the same on every page, or stand beside a control or only on
 * paper. Others are lists that lead to pages with the same words, and would be found before the pages themselves. Where
 * no class tells such a part, its component marks it with `data-pagefind-ignore`.
 */
const ELSEWHERE = [
	// Hidden, or true on the day of the build alone.
	...['[hidden]', '[data-as-of]'],
	// Controls, and the ways to register and into calendars.
	...['nav', '.side', '.filters', '.actions', '.pick-bar', '.address', '.notice.quiet'],
	// Lists.
	...['.sessions', '.timetable', '.cards', '.run', '.entries'],
	...['.date-block', '.paste-words', '.sheet-foot'],
];

/**
 * Makes the index that the search page reads, of every page whose `<main>` asks for it (Page.astro). It lies in
 * `pagefind/`, with the program that reads it and a list of all words for mending a misspelt one.
 * Stands before last-good, which moves the site away.
 */
export function searchIndex(): AstroIntegration {
	return {
		name: 'search-index',
		hooks: {
			'astro:build:done': async ({ dir }) => {
				const { index, errors } = await createIndex({ excludeSelectors: ELSEWHERE });
				if (!index) throw new Error(errors.join('\n'));
				try {
					await write(index, fileURLToPath(dir));
				} finally {
					await close();
				}
			},
		},
	};
}

async function write(index: PagefindIndex, site: string): Promise<void> {
	const folder = join(site, 'pagefind');
	const added = await index.addDirectory({ path: site });
	const written = await index.writeFiles({ outputPath: folder });
	const errors = [...added.errors, ...written.errors];
	if (errors.length > 0) throw new Error(errors.join('\n'));
	await prune(folder);
	await writeFile(join(folder, 'words.json'), JSON.stringify(wordsIn(join(folder, 'fragment'))));
}

/** Deletes the files that our own search page does not load: Pagefind's pages, its worker, other languages. */
async function prune(folder: string): Promise<void> {
	const entry = await readFile(join(folder, 'pagefind-entry.json'), 'utf8');
	const languages: { wasm: string | null }[] = Object.values(JSON.parse(entry).languages);
	const loaded = new Set([
		'pagefind.js',
		'pagefind-entry.json',
		...languages.map(({ wasm }) => `wasm.${wasm ?? 'unknown'}.pagefind`),
	]);
	const files = await readdir(folder, { withFileTypes: true });
	const idle = files.filter(
		(file) => file.isFile() && !loaded.has(file.name) && !file.name.endsWith('.pf_meta'),
	);
	await Promise.all(idle.map(({ name }) => rm(join(folder, name))));
}

/** Every word that can be found, the most frequent first, from the fragments that Pagefind keeps of each page. */
function wordsIn(folder: string): string[] {
	const counts = new Map<string, number>();
	for (const name of readdirSync(folder)) {
		const fragment = gunzipSync(readFileSync(join(folder, name))).toString();
		// Pagefind's signature stands in front of the JSON.
		const { content, meta } = JSON.parse(fragment.slice(fragment.indexOf('{')));
		const text = [content, ...Object.values(meta)].join(' ');
		for (const word of text.match(/[\p{L}\p{M}\p{N}’'-]+/gu) ?? []) {
			// Pagefind finds a word with a hyphen whole and by each of its parts.
			for (const known of new Set([word, ...word.split('-')].map(plain))) {
				if (known) counts.set(known, (counts.get(known) ?? 0) + 1);
			}
		}
	}
	return [...counts]
		.sort(([a, often], [b, oftener]) => oftener - often || (a < b ? -1 : 1))
		.map(([word]) => word);
}
