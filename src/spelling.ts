/**
 * The word that somebody most likely meant; undefined if none is near. A slip is a letter left out, added or changed, or
 * two letters swapped. A longer word may hold more slips.
 *
 * @param lettersPerSlip the length of a word, the longer of the two, for each slip that it may hold
 * @example nearest('tittle', ['title', 'term']); // => 'title'
 */
export function nearest(
	word: string,
	words: Iterable<string>,
	lettersPerSlip = 3,
): string | undefined {
	const typed = plain(word);
	let best: string | undefined;
	let fewest = Number.POSITIVE_INFINITY;
	for (const candidate of words) {
		const known = plain(candidate);
		const length = Math.max(typed.length, known.length);
		const most = Math.min(4, Math.max(1, Math.floor(length / lettersPerSlip)));
		if (Math.abs(typed.length - known.length) > most) continue;
		const slips = distance(typed, known);
		if (slips <= most && slips < fewest) [best, fewest] = [candidate, slips];
	}
	return best;
}

/** A word without capitals, accents, spaces and hyphens, so that two spellings can be compared. @example plain('Père-Noël'); // => 'perenoel' */
export function plain(word: string): string {
	return word
		.slice(0, 200)
		.normalize('NFKD')
		.toLowerCase()
		.replace(/[^\p{L}\p{N}/]/gu, '');
}

/** The number of slips between two words: the restricted Damerau-Levenshtein distance. */
function distance(a: string, b: string): number {
	let before: number[] = [];
	let last = Array.from({ length: b.length + 1 }, (_, index) => index);
	for (let i = 1; i <= a.length; i += 1) {
		const row = [i];
		for (let j = 1; j <= b.length; j += 1) {
			const change = a[i - 1] === b[j - 1] ? 0 : 1;
			let slips = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + change);
			if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
				slips = Math.min(slips, (before[j - 2] ?? 0) + 1);
			}
			row.push(slips);
		}
		[before, last] = [last, row];
	}
	return last[b.length] ?? 0;
}
