import { addYears } from 'date-fns/addYears';
import { isBefore } from 'date-fns/isBefore';
import { max } from 'date-fns/max';
import type { Interval } from './interval.ts';
import type { Run } from './model.ts';
import { registrationsOf } from './offered.ts';
import { isOpen, registrationPhases, registrationState } from './registration.ts';
import { isCalledOff, isPast } from './run.ts';

/** The run to go on with in a stretch of time; without one there is only somebody to ask. */
export interface Hereafter extends Interval {
	readonly run?: Run | undefined;
	/** Are there dates to come, even if nobody can register for them? */
	readonly hasDates: boolean;
}

/** Each takes some 60 bytes of a compressed page, and a year of monthly runs has no more. */
const AT_MOST = 12;

/**
 * The run that somebody can go on with at `now`, after `run`: the first of its programme that is open for registration,
 * or else the next that opens.
 */
export function runToGoOnWith(run: Run, now: Date): Run | undefined {
	const coming = comingRuns(run, now);
	return (
		coming.find((each) => registrationsOf(each).some((one) => isOpen(one, now))) ??
		nextToOpen(coming, now)
	);
}

function comingRuns(run: Run, now: Date): readonly Run[] {
	const all: readonly Run[] = run.programme.runs;
	return all.filter((other) => other !== run && !isCalledOff(other) && !isPast(other, now));
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
	const stretches = stretchesAfter(run, now);
	known.set(key, { now: now.getTime(), stretches });
	return stretches;
}

const known = new WeakMap<object, { now: number; stretches: readonly Hereafter[] }>();

function stretchesAfter(run: Run, now: Date): readonly Hereafter[] {
	const since = max([run.end, now]);
	const horizon = addYears(now, 1);
	const edges = comingRuns(run, since)
		.flatMap(registrationsOf)
		.flatMap((registration) => registrationPhases(registration).map(({ from }) => from))
		.filter((edge) => edge !== undefined)
		.filter((edge) => isBefore(since, edge))
		.sort((a, b) => a.getTime() - b.getTime());
	const stretches: { run: Run | undefined; hasDates: boolean; from: Date; until?: Date }[] = [];
	for (const from of [since, ...edges]) {
		const last = stretches.at(-1);
		const next = runToGoOnWith(run, from);
		const hasDates = comingRuns(run, from).length > 0;
		if (last && last.run === next && last.hasDates === hasDates) continue;
		if (last) last.until = from;
		if (stretches.length === AT_MOST || isBefore(horizon, from)) break;
		stretches.push({ run: next, hasDates, from });
	}
	return stretches;
}
