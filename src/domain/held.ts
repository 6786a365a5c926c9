import { addYears } from 'date-fns/addYears';
import { isBefore } from 'date-fns/isBefore';
import { max } from 'date-fns/max';
import { min } from 'date-fns/min';
import type { Interval } from './interval.ts';

/** A thing and the stretch of time in which a list shows it. */
export type Entry<Thing> = readonly [thing: Thing, shown: Interval];

/** An entry for each thing that has a stretch of time in which to show it. */
export function entriesOf<Thing>(
	things: readonly Thing[],
	stretchOf: (thing: Thing) => Interval | undefined,
): Entry<Thing>[] {
	return things.flatMap((thing): Entry<Thing>[] => {
		const stretch = stretchOf(thing);
		return stretch ? [[thing, stretch]] : [];
	});
}

/** When a list loses the last of its entries; undefined if one of them stays, or there is none. */
export function endOfEntries(entries: readonly Entry<unknown>[]): Date | undefined {
	return stretchOfAll(entries.map(([, stretch]) => stretch)).until;
}

/** The stretch of time from the first beginning to the last end of several. An edge is open if it is open in any, or there is none. */
export function stretchOfAll(stretches: readonly Interval[]): Interval {
	const [starts, ends] = [
		stretches.flatMap(({ from }) => from ?? []),
		stretches.flatMap(({ until }) => until ?? []),
	];
	const isStated = (edges: Date[]) => edges.length > 0 && edges.length === stretches.length;
	return {
		from: isStated(starts) ? min(starts) : undefined,
		until: isStated(ends) ? max(ends) : undefined,
	};
}

/** The entries that a page holds, so that its lists can move on by themselves. */
export interface Held<Thing> {
	/** In the order given. */
	readonly entries: readonly Entry<Thing>[];
	/** The moment from which the list would need an entry that the page does not hold; undefined if there is none. */
	readonly runsDry?: Date | undefined;
}

/**
 * The entries that a page has room for: those shown at `now` and those that come up next, within a year.
 *
 * @param atMost how many. An entry adds some 190 bytes to a compressed page.
 */
export function heldEntries<Thing>(
	entries: Iterable<Entry<Thing>>,
	now: Date,
	atMost: number,
): Held<Thing> {
	const coming = [...entries].filter(([, { until }]) => !until || isBefore(now, until));
	const start = ([, { from }]: Entry<Thing>) => Math.max(now.getTime(), from?.getTime() ?? 0);
	const inTurn = coming.toSorted((a, b) => start(a) - start(b));
	const horizon = addYears(now, 1).getTime();
	const kept = new Set(inTurn.slice(0, atMost).filter((entry) => start(entry) < horizon));
	const missing = inTurn[kept.size];
	return {
		entries: coming.filter((entry) => kept.has(entry)),
		runsDry: missing && new Date(start(missing)),
	};
}

/**
 * The stretch of time in which each of some things is the first that is not over. A thing that is over no later than
 * one before it never is.
 */
export function turns<Thing extends { readonly end: Date }>(things: readonly Thing[]) {
	const entries = new Map<Thing, Interval>();
	let from: Date | undefined;
	for (const thing of things) {
		const until = thing.end;
		if (!from || isBefore(from, until)) entries.set(thing, { from, until });
		from = max([from ?? until, until]);
	}
	return entries;
}

/** The first of some ends; undefined if there is none. */
export function firstEnd(things: readonly { readonly end: Date }[]): Date | undefined {
	return things.length > 0 ? min(things.map(({ end }) => end)) : undefined;
}

/** The last of some ends; undefined if there is none. */
export function lastEnd(things: readonly { readonly end: Date }[]): Date | undefined {
	return things.length > 0 ? max(things.map(({ end }) => end)) : undefined;
}
