import type { Commit } from './commits.ts';

/** How a state changes along the commits. */
interface Steps<State, Each> {
	/** The state before the first commit. */
	readonly nothing: () => State;
	/** A copy that can change without the first one. */
	readonly fork: (state: State) => State;
	/** Does the commit itself change a state? A merge of two lines always does. */
	readonly changes: (commit: Each) => boolean;
	/** Changes the state of the first parent into that of the commit. `others` are the states of a merge's other parents. */
	readonly step: (state: State, commit: Each, others: readonly State[]) => void;
}

/**
 * Carries a state along all lines of the commits, from parents to children. A line that branches off gets a copy, and a
 * merge sees the states of all its parents.
 *
 * @param commits parents before children
 * @returns the state at the last commit
 */
export function carried<State, Each extends Commit>(
	commits: readonly Each[],
	{ nothing, fork, changes, step }: Steps<State, Each>,
): State {
	const children = new Map<string, number>();
	for (const { parents } of commits) {
		for (const parent of new Set(parents)) children.set(parent, (children.get(parent) ?? 0) + 1);
	}
	const states = new Map<string, State>();
	/** The number of commits that still need a state. */
	const holders = new Map<State, number>();
	const hold = (state: State, by: number) => holders.set(state, (holders.get(state) ?? 0) + by);
	let last = nothing();
	for (const commit of commits) {
		const [first, ...others] = commit.parents.map((id) => states.get(id));
		for (const parent of new Set(commit.parents)) {
			const left = (children.get(parent) ?? 0) - 1;
			children.set(parent, left);
			const state = states.get(parent);
			if (left > 0 || state === undefined) continue;
			states.delete(parent);
			hold(state, -1);
		}
		const merged = [...new Set(others)].filter((state) => state !== undefined && state !== first);
		let state = first ?? nothing();
		if (changes(commit) || merged.length > 0) {
			if ((holders.get(state) ?? 0) > 0) state = fork(state);
			step(state, commit, merged as State[]);
		}
		states.set(commit.id, state);
		hold(state, 1);
		last = state;
	}
	return last;
}
