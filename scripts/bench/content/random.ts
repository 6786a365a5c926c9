import { hash } from 'node:crypto';

export type Random = ReturnType<typeof randomFrom>;

/** Chance that repeats itself, so that tomorrow measures the same content as today: a seed always gives the same numbers. */
export function randomFrom(seed: string) {
	let count = 0;
	const next = () =>
		Number.parseInt(hash('sha256', `${seed} ${count++}`).slice(0, 8), 16) / 2 ** 32;
	return {
		next,
		/** True in a share of all cases. @example chance(0.02) // two in a hundred */
		chance: (share: number) => next() < share,
		/** One of the phrases in a text, with bars between them. */
		pick: (phrases: string) => {
			const all = phrases.split(' | ');
			return all[Math.floor(next() * all.length)] ?? '';
		},
	};
}
