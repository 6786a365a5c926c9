import { nearest, plain } from '../../spelling.ts';

/** A page that was found. Its text is fetched when it is shown. */
interface Found {
	readonly id: string;
	data(): Promise<FoundPage>;
}

/** The parts of a page that a result shows. */
export interface FoundPage {
	readonly url: string;
	/** Words around those that were searched for, which stand in `<mark>`; `<` and `>` are escaped. */
	readonly excerpt: string;
	readonly meta: { readonly title: string; readonly found?: string };
}

/** The results of a search and, where it looked for other words than the visitor's, those words. */
export interface Answer {
	readonly results: readonly Found[];
	/** The visitor's words that no page has. */
	readonly missing: readonly string[];
	/** The words that were searched for. */
	readonly words: string;
}

/** Pagefind, and the words of the site. */
export interface Engine {
	search(words: string): Promise<{ results: Found[] }>;
	/** Every word of the site, the most frequent first. */
	readonly words: readonly string[];
}

/**
 * Fetches Pagefind and the words beside it.
 *
 * @param program its path
 */
export async function engineAt(program: string): Promise<Engine> {
	// Built here, since Vite would follow an address that it can read.
	const address = new URL(program, location.href);
	const [{ createInstance }, response] = await Promise.all([
		import(/* @vite-ignore */ address.href),
		fetch(new URL('words.json', address)),
	]);
	const words: string[] = await response.json();
	// Pagefind's worker gives up after five seconds, and a slow phone may need longer. The low weight of length keeps a
	// short page that names a programme from standing before the programme's own.
	const pagefind = createInstance({
		noWorker: true,
		ranking: { pageLength: 0.1 },
		excerptEllipsis: '…',
	});
	// This first search fails where the index cannot be read.
	await pagefind.search('');
	return { search: pagefind.search, words };
}

/**
 * The pages with all words of a query. A word that no page has is replaced by the most similar one, or left out. Pagefind
 * itself would silently replace it by the word with which it shares the most letters from the front.
 */
export async function answerTo(query: string, { search, words: known }: Engine): Promise<Answer> {
	const asked = query.match(/[\p{L}\p{M}\p{N}’']+/gu) ?? [];
	const missing = asked.filter((word) => {
		const typed = plain(word);
		return !known.some((other) => other.startsWith(typed));
	});
	const instead = asked.flatMap((word) => {
		if (!missing.includes(word)) return word;
		return (plain(word).length > 3 && nearest(word, known)) || [];
	});
	// Only words are searched for, since Pagefind takes a sign such as < for part of a word.
	const words = instead.join(' ');
	return { ...(await search(words)), words: missing.length > 0 ? words : query, missing };
}
