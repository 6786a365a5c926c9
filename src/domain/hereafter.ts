import { addYears } from 'date-fns/addYears';
import { isBefore } from 'date-fns/isBefore';
import { max } from 'date-fns/max';
import type { Interval } from './interval.ts';
import type { Programme, Run } from './model.ts';
import { registrationsOf } from './offered.ts';
import {
	isOpen,
	type Registration,
	registrationPhases,
	registrationState,
} from './registration.ts';
import { isCancelled, isPast } from './run.ts';

/** The run to go on with in a stretch of time; without one there is only somebody to ask. */
export interface Hereafter extends Interval {
	readonly run?: Run | undefined;
	/** Are there dates to come, even if nobody can register for them? */
	readonly hasDates: boolean;
}

/** Each takes some 60 bytes of a compressed page, and a year of monthly runs has no more. */
const AT_MOST = 12;

/** The first run that is open for registration, or else the next that opens, or else the first that has a waiting list. */
function runToJoin(coming: readonly Run[], now: Date): Run | undefined {
	const first = (isSo: (registration: Registration) => boolean) =>
		coming.find((run) => registrationsOf(run).some(isSo));
	return (
		first((one) => isOpen(one, now)) ??
		nextToOpen(coming, now) ??
		first((one) => registrationState(one, now).kind === 'full')
	);
}

function comingRuns({ runs }: Programme, now: Date, but?: Run): readonly Run[] {
	const all: readonly Run[] = runs;
	return all.filter((run) => run !== but && !isCancelled(run) && !isPast(run, now));
}

function nextToOpen(runs: readonly Run[], now: Date): Run | undefined {
	const opening = (run: Run) =>
		registrationsOf(run)
			.filter((each) => registrationState(each, now).kind === 'not-yet-open')
			.map((each) => each.opening?.at.getTime() ?? 0)
			.sort((a, b) => a - b)[0];
	return runs
		.flatMap((run) => {
			const at = opening(run);
			return at === undefined ? [] : [{ run, at }];
		})
		.toSorted((a, b) => a.at - b.at)[0]?.run;
}

/**
 * The runs to go on with, one after the other, from the end of `run` or from `now`.
 *
 * @returns stretches without a gap, for a year at most. The last has no end if it holds for good.
 */
export function hereafter(run: Run, now: Date): readonly Hereafter[] {
	// Every run that is over leads to the same ones, and each of its sessions has a page that asks.
	const key = isPast(run, now) ? run.programme.runs : run;
	const before = known.get(key);
	if (before?.now === now.getTime()) return before.stretches;
	const since = max([run.end, now]);
	const stretches = stretchesSince(since, now, AT_MOST, run.programme, run);
	known.set(key, { now: now.getTime(), stretches });
	return stretches;
}

const known = new WeakMap<object, { now: number; stretches: readonly Hereafter[] }>();

/**
 * The runs of a programme that somebody can join, one after the other, from `now`.
 *
 * @param atMost how many a page has room for. What follows the last of them is not known to it.
 * @returns stretches without a gap, for a year at most. The last has no end if it holds for good.
 */
export function runsToJoin(programme: Programme, now: Date, atMost: number): readonly Hereafter[] {
	return stretchesSince(now, now, atMost, programme);
}

function stretchesSince(
	since: Date,
	now: Date,
	atMost: number,
	programme: Programme,
	but?: Run,
): readonly Hereafter[] {
	const horizon = addYears(now, 1);
	const edges = comingRuns(programme, since, but)
		.flatMap((run) => [
			run.end,
			...registrationsOf(run).flatMap((one) => registrationPhases(one).map(({ from }) => from)),
		])
		.filter((edge) => edge !== undefined)
		.filter((edge) => isBefore(since, edge))
		.sort((a, b) => a.getTime() - b.getTime());
	const stretches: { run: Run | undefined; hasDates: boolean; from: Date; until?: Date }[] = [];
	for (const from of [since, ...edges]) {
		const last = stretches.at(-1);
		const coming = comingRuns(programme, from, but);
		const next = runToJoin(coming, from);
		const hasDates = coming.length > 0;
		if (last && last.run === next && last.hasDates === hasDates) continue;
		if (last) last.until = from;
		if (stretches.length === atMost || isBefore(horizon, from)) break;
		stretches.push({ run: next, hasDates, from });
	}
	return stretches;
}
