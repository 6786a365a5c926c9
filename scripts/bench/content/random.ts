import { hash } from 'node:crypto';

/** Chance that repeats itself, so that tomorrow measures the same content as today. */
export interface Random {
	/** A number from 0 up to but not including 1. */
	next(): number;
	/** True in a share of all cases. @example chance(0.02) // two in a hundred */
	chance(share: number): boolean;
	pick<Item>(items: readonly [Item, ...Item[]]): Item;
}

/** The same seed always gives the same numbers. */
export function randomFrom(seed: string): Random {
	let count = 0;
	const next = () =>
		Number.parseInt(hash('sha256', `${seed} ${count++}`).slice(0, 8), 16) / 2 ** 32;
	return {
		next,
		chance: (share) => next() < share,
		pick: (items) => items[Math.floor(next() * items.length)] ?? items[0],
	};
}
