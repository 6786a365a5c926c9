import { emailLink, type Sentence } from '../sentence.ts';

/** The search page. */

export const description =
	'Find a programme, a session, a place or an answer, or choose from everything on this site.';
export const label = 'Search for a subject, a place or a name';
export const button = 'Search';
export const failed = 'Search could not be loaded. Try again in a moment.';
export const results = 'Results';

/** Holds the place of a result's title until there is a result. */
export const resultTitle = 'A page';

export const nothingFound =
	'Check the spelling, or try fewer words or other ones. You can also choose from the list of everything on this site, below.';

export function orEmail(email: string): Sentence {
	return ['Or email ', emailLink(email), ' and say what you are looking for.'];
}

/** While the site is being edited. */
export const onlyWhenBuilt: Sentence = [
	'Search works in the built site: run ',
	{ code: 'npm start' },
	'.',
];

export const everything = 'Everything on this site';

/**
 * How many pages were found.
 *
 * @param found.missing the visitor's words that no page has
 * @param found.words the words that were searched for
 * @param most how many results are shown
 * @example answer('organsing', { number: 12, missing: ['organsing'], words: 'organising' }, 20);
 * // => 'No results for “organsing”. 12 results for “organising”.'
 */
export function answer(
	query: string,
	found: { number: number; missing: readonly string[]; words: string },
	most: number,
): string {
	const { number, missing, words } = found;
	if (number === 0) return none([query]);
	const before = missing.length > 0 ? `${none(missing)} ` : '';
	const after = number > most ? ` The first ${most} are shown: add a word to see fewer.` : '';
	return `${before}${number} result${number === 1 ? '' : 's'} for “${words}”.${after}`;
}

function none(words: readonly string[]): string {
	return `No results for “${words.join('” or “')}”.`;
}
