import { plain } from '../../spelling.ts';
import { isIn, meant } from './meant.ts';

/** A page that was found. Its text is fetched when it is shown. */
interface Found {
	readonly id: string;
	/** How well it fits, compared with the other results. */
	readonly score: number;
	data(): Promise<FoundPage>;
}

/** The parts of a page that a result shows. */
export interface FoundPage {
	readonly url: string;
	/** Words around those that were searched for, which stand in `<mark>`; `<` and `>` are escaped. */
	readonly excerpt: string;
	readonly meta: { readonly title: string; readonly found?: string };
	/** The last day on which the page leads: `2027-03-25`, or `0` if it never does. Without one it always does. */
	readonly filters: { readonly leads?: readonly [string] };
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
	search(words: string, options?: { filters: object }): Promise<{ results: Found[] }>;
	/** Every word of the site, the most frequent first. */
	readonly words: readonly string[];
	/** The last days on which pages lead. */
	readonly leads: readonly string[];
}

/** The day of a page that always leads. */
const ALWAYS = '9999-12-31';

/**
 * Words in a title count for far more than all others on a page can, and so do, for less, those of its date and programme.
 * The low weight of length keeps a short page that names a programme from standing before the programme's own.
 */
const RANKING = { pageLength: 0.1, metaWeights: { title: 16, found: 6 } };

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
	// Pagefind's worker gives up after five seconds, and a slow phone may need longer.
	const pagefind = createInstance({ noWorker: true, ranking: RANKING, excerptEllipsis: '…' });
	// This fails where the index cannot be read.
	const { leads = {} } = await pagefind.filters();
	return { search: pagefind.search, words, leads: Object.keys(leads) };
}

/**
 * The pages with all words of a query, the best first. A word that no page has is replaced by the one that was meant, or
 * left out. Pagefind itself would silently replace it by the word with which it shares the most letters from the front.
 *
 * @param today `2027-03-03`: pages of what is over by then stand below others that fit as well, and lists below those
 */
export async function answerTo(query: string, engine: Engine, today: string): Promise<Answer> {
	const asked = wordsOf(query, engine.words);
	const instead = asked.map((word) => meant(word, engine.words));
	const missing = asked.filter((word) => !instead.includes(word));
	// Only words are searched for, since Pagefind takes a sign such as < for part of a word.
	const words = instead.filter(Boolean).join(' ');
	const any = engine.leads.filter((day) => day < today);
	const [{ results }, over, lists] = await Promise.all([
		engine.search(words),
		engine.search(words, { filters: { leads: { any } } }),
		engine.search(words, { filters: { list: 'yes' } }),
	]);
	const parts = new Map<string, number>();
	for (const { id } of over.results) parts.set(id, 2);
	for (const { id } of lists.results) parts.set(id, 16);
	const rank = ({ id, score }: Found) => score / (parts.get(id) ?? 1);
	return {
		results: results.sort((a, b) => rank(b) - rank(a)),
		words: missing.length > 0 ? words : query,
		missing,
	};
}

/**
 * Pages as they are shown. One whose title is the query itself comes first. Those of one title stand by their days in the
 * places that they have between them: what is to come, the soonest first, then what is over, the latest first.
 */
export function inOrder(pages: readonly FoundPage[], query: string, today: string): FoundPage[] {
	// Days as numbers, 20270325. Those that are over run backwards behind all others.
	const number = (day: string) => Number(day.replaceAll('-', ''));
	const turn = ({ filters: { leads: [day] = [ALWAYS] } }: FoundPage) =>
		day < today ? 1e9 - number(day) : number(day);
	const left = [...pages].sort((a, b) => turn(a) - turn(b));
	const placed = pages.flatMap((page) =>
		left.splice(
			left.findIndex(({ meta }) => meta.title === page.meta.title),
			1,
		),
	);
	const isOther = ({ meta }: FoundPage) => Number(plain(meta.title) !== plain(query));
	return placed.sort((a, b) => isOther(a) - isOther(b));
}

/** The words of a query. One with a hyphen, `1-2-1`, counts as one where the site has it, else as several. */
function wordsOf(query: string, known: readonly string[]): string[] {
	const asked = query.match(/[\p{L}\p{M}\p{N}’'-]+/gu) ?? [];
	return asked.filter(plain).flatMap((word) => {
		const isWhole = isIn(known, plain(word));
		return isWhole ? word.replaceAll('-', '') : word.split('-').filter(plain);
	});
}
