/**
 * The dates of commits. People's clocks are wrong now and then, so a commit's own clock is not always its date: the
 * longest row of commits whose clocks do not fall keeps its clocks, and each other commit takes the date of the one
 * before it in that row, or else of the one after. Of rows of one length the one that spans the shortest time counts,
 * since a clock that is wrong is mostly wrong by years. Of those the older counts.
 */
export class Row {
	readonly #clocks: number[] = [];
	readonly #chains: Chain[] = [];
	#best: Chain | undefined;
	#dates: number[] = [];
	/** Rises whenever a later commit gives earlier ones another date. */
	redatings = 0;

	/** The row of some commits, by their clocks, parents first. */
	static of(clocks: Iterable<number>): Row {
		const row = new Row();
		for (const clock of clocks) row.add(clock);
		return row;
	}

	/** Adds a commit by its clock, in seconds since 1970. @returns its index */
	add(clock: number): number {
		const index = this.#clocks.length;
		this.#clocks.push(clock);
		const before = this.#before(clock);
		const chain: Chain = {
			...{ index, clock, before },
			length: (before?.length ?? 0) + 1,
			since: before?.since ?? clock,
		};
		this.#chains.push(chain);
		const old = this.#best;
		if (!old || isBetter(chain, old)) this.#best = chain;
		if (this.#best !== old && before !== old) {
			this.#dates = datesIn(this.#best, this.#clocks.length);
			this.redatings += 1;
		} else {
			this.#dates.push(this.#best?.clock ?? clock);
		}
		return index;
	}

	/** The date of a commit as far as the commits that were added tell, in seconds since 1970. */
	dateOf(index: number): number {
		return this.#dates[index] ?? 0;
	}

	/** The best chain that a commit can follow. */
	#before(clock: number): Chain | undefined {
		if (!this.#best || this.#best.clock <= clock) return this.#best;
		let best: Chain | undefined;
		for (const chain of this.#chains) {
			if (chain.clock <= clock && (!best || isBetter(chain, best))) best = chain;
		}
		return best;
	}
}

/** A row of commits that ends with one of them. */
interface Chain {
	readonly index: number;
	readonly clock: number;
	readonly before: Chain | undefined;
	readonly length: number;
	/** The clock of its first commit. */
	readonly since: number;
}

function isBetter(a: Chain, b: Chain): boolean {
	if (a.length !== b.length) return a.length > b.length;
	return a.clock - a.since < b.clock - b.since;
}

function datesIn(last: Chain | undefined, count: number): number[] {
	const dates: number[] = new Array(count);
	let after = count;
	for (let chain = last; chain; chain = chain.before) {
		dates.fill(chain.clock, chain.before ? chain.index : 0, after);
		after = chain.index;
	}
	return dates;
}
