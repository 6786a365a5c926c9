/** Chance that falls the same each time: what is measured today can be measured again tomorrow. */
export interface Random {
	/** At least 0 and below 1. */
	next(): number;
	/** Is it one of `share` of all cases? @example chance(0.02) // twice in a hundred */
	chance(share: number): boolean;
	pick<Item>(items: readonly [Item, ...Item[]]): Item;
}

/** Mulberry32: one number of state, good enough for words and dates. The same seed gives the same numbers. */
export function randomFrom(seed: string): Random {
	let state = hash(seed);
	const next = () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
	return {
		next,
		chance: (share) => next() < share,
		pick: (items) => items[Math.floor(next() * items.length)] ?? items[0],
	};
}

/** FNV-1a. */
function hash(text: string): number {
	let sum = 0x811c9dc5;
	for (let index = 0; index < text.length; index += 1) {
		sum = Math.imul(sum ^ text.charCodeAt(index), 0x01000193);
	}
	return sum;
}
