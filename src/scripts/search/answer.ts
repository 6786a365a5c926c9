import { nearest, plain } from '../../words/nearest.ts';

/** One page that was found; what it says is fetched when it is shown. */
interface Found {
	readonly id: string;
	data(): Promise<FoundPage>;
}

/** What a result shows of a page. */
export interface FoundPage {
	readonly url: string;
	/** Words around those that were searched for, which stand in `<mark>`; `<` and `>` are escaped. */
	readonly excerpt: string;
	readonly meta: { readonly title: string; readonly found?: string };
}

/** What a search found and, where that is not simply what was asked for, what it is instead. */
export interface Answer {
	readonly results: readonly Found[];
	/** The words asked for that no page has. */
	readonly missing: readonly string[];
	/** What was searched for. */
	readonly words: string;
}

/** What answers a search. */
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
	// Its worker gives up after five seconds, which a slow phone may need. A short page that names a programme is not to
	// stand before the programme's own.
	const pagefind = createInstance({
		noWorker: true,
		ranking: { pageLength: 0.1 },
		excerptEllipsis: '…',
	});
	// An index that cannot be read is noticed here.
	await pagefind.search('');
	return { search: pagefind.search, words };
}

/**
 * The pages with all words of a query. A word that no page has gives way to the one most like it, or is left out.
 * Pagefind itself would take it for the word with which it shares most letters from the front, and not say so.
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
	// The words alone: Pagefind takes a sign such as < for part of a word.
	const words = instead.join(' ');
	return { ...(await search(words)), words: missing.length > 0 ? words : query, missing };
}
