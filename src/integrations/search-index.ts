import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { plain } from '../words/nearest.ts';
import { digestOfPages, keptOrMade } from './kept-folder.ts';

/**
 * What no visitor searches for: words that are not shown, that stand beside a control or only on paper, and lists that
 * lead to pages with the same words, which would be found before the pages themselves.
 */
const ELSEWHERE = [
	'[hidden]',
	'nav',
	'.date-block',
	'.kicker',
	'.sessions',
	'.timetable',
	'.cards',
	'.actions',
	'.address',
	'.paste-words',
	'.sheet-foot',
];

/**
 * Makes the index that the search page reads, of every page whose `<main>` asks for it (Page.astro), and writes it into
 * `pagefind/` with the program that reads it and the words that mend a misspelt one. That of the last build is used again
 * where all pages are the same.
 * Stands before last-good, which moves the site away.
 */
export function searchIndex(cacheDir: string): AstroIntegration {
	return {
		name: 'search-index',
		hooks: {
			'astro:build:done': async ({ dir }) => {
				const site = fileURLToPath(dir);
				const folder = join(site, 'pagefind');
				await keptOrMade(folder, {
					cache: join(cacheDir, 'search-index'),
					key: [digestOfPages(site), digestOfMaker()].join('\n'),
					make: () => make(site, folder),
				});
			},
		},
	};
}

/** What tells this way of making an index from any other: Pagefind's version, this file, and what it takes for a word. */
function digestOfMaker(): string {
	const files = [
		new URL('../package.json', import.meta.resolve('pagefind')),
		new URL(import.meta.url),
		new URL('../words/nearest.ts', import.meta.url),
	];
	const texts = files.map((file) => readFileSync(file));
	return createHash('sha256').update(Buffer.concat(texts)).digest('hex');
}

async function make(site: string, folder: string): Promise<void> {
	const { index, errors } = await createIndex({ excludeSelectors: ELSEWHERE });
	if (!index) throw new Error(errors.join('\n'));
	try {
		await write(index, site, folder);
	} finally {
		await close();
	}
}

async function write(index: PagefindIndex, site: string, folder: string): Promise<void> {
	const added = await index.addDirectory({ path: site });
	const written = await index.writeFiles({ outputPath: folder });
	const errors = [...added.errors, ...written.errors];
	if (errors.length > 0) throw new Error(errors.join('\n'));
	await prune(folder);
	await writeFile(join(folder, 'words.json'), JSON.stringify(wordsIn(join(folder, 'fragment'))));
}

/** Takes away what a search page of one's own does not load: Pagefind's pages, its worker, other languages. */
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

/** Every word that can be found, the most frequent first, read from what Pagefind keeps of each page. */
function wordsIn(folder: string): string[] {
	const counts = new Map<string, number>();
	for (const name of readdirSync(folder)) {
		const fragment = gunzipSync(readFileSync(join(folder, name))).toString();
		// In front of the JSON stands Pagefind's signature.
		const { content } = JSON.parse(fragment.slice(fragment.indexOf('{')));
		for (const word of content.match(/[\p{L}\p{M}\p{N}’']+/gu) ?? []) {
			const known = plain(word);
			if (known) counts.set(known, (counts.get(known) ?? 0) + 1);
		}
	}
	return [...counts]
		.sort(([a, often], [b, oftener]) => oftener - often || (a < b ? -1 : 1))
		.map(([word]) => word);
}
