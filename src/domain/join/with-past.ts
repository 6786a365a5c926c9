import type {
	Cohort,
	Course,
	Programme,
	Run,
	RunFacts,
	Series,
	Session,
	Theme,
	Track,
	Withdrawal,
} from '../model.ts';
import { isSameMeeting, type Past } from '../past.ts';
import { byFirstDate, byStart } from '../schedule.ts';

/** Withdrawn sessions by the run that they go into: a run of today, or an old one that is gone. */
type Additions = ReadonlyMap<Run, readonly Withdrawal[]>;

/**
 * Joins programmes with the facts that only the history of the content knows: which sessions moved, and which were
 * withdrawn. Withdrawn sessions go back into their runs and programmes, under the names that these have today. If a
 * session of today has the address of a withdrawn one, the withdrawn one is left out.
 *
 * @returns new programmes, and the former ones that are gone as a whole, with their withdrawn sessions
 */
export function withPast(
	programmes: readonly Programme[],
	past: Past,
): { programmes: Programme[]; former: Programme[] } {
	const former: Programme[] = [];
	const additions = new Map<Programme, Map<Run, Withdrawal[]>>();
	for (const withdrawal of withRoom(programmes, past)) {
		const old = withdrawal.session.run;
		const programme = programmeFor(old.programme, programmes, former);
		const added = additions.get(programme) ?? new Map<Run, Withdrawal[]>();
		additions.set(programme, added);
		const runs = [...programme.runs, ...added.keys()];
		const run = runs.find((each) => isSame(each, old)) ?? old;
		added.set(run, [...(added.get(run) ?? []), withdrawal]);
	}
	const joined = (programme: Programme) =>
		programmeWith(programme, additions.get(programme) ?? new Map(), past);
	return { programmes: programmes.map(joined), former: former.map(joined) };
}

/** The withdrawn sessions whose addresses are free, each once. */
function withRoom(programmes: readonly Programme[], { withdrawn }: Past): Withdrawal[] {
	const runs = programmes.flatMap((programme): readonly Run[] => programme.runs);
	const taken = new Set(runs.flatMap(({ sessions }) => sessions.map(({ id }) => id)));
	const byId = new Map(withdrawn.map((withdrawal) => [withdrawal.session.id, withdrawal]));
	return [...byId.values()].filter(({ session }) => !taken.has(session.id));
}

/** The programme that an old one is today, by its oldest id or its address. If it is gone, it joins the former ones. */
function programmeFor(
	old: Programme,
	programmes: readonly Programme[],
	former: Programme[],
): Programme {
	const known = [...programmes, ...former].find(
		(each) => each.kind === old.kind && isSame(each, old),
	);
	if (known) return known;
	const revived = { ...old, runs: [], faqs: [], testimonials: [] };
	former.push(revived);
	return revived;
}

function isSame(one: { id: string; oldestId: string }, other: { id: string; oldestId: string }) {
	return one.oldestId === other.oldestId || one.id === other.id;
}

/** A programme whose runs have their moves and their withdrawn sessions. Its runs know it in turn. */
function programmeWith(programme: Programme, additions: Additions, past: Past): Programme {
	if (programme.kind === 'course') {
		const runs: Cohort[] = [];
		const course: Course = { ...programme, runs };
		const added = [...additions.keys()].filter((run) => run.kind === 'cohort');
		for (const cohort of new Set([...programme.runs, ...added])) {
			const isGone = !programme.runs.includes(cohort);
			runs.push(runWith(cohort, course, { withdrawals: additions.get(cohort), isGone, past }));
		}
		runs.sort(byFirstDate);
		return course;
	}
	const runs: Theme[] = [];
	const series: Series = { ...programme, runs };
	const added = [...additions.keys()].filter((run) => run.kind === 'theme');
	for (const theme of new Set([...programme.runs, ...added])) {
		const isGone = !programme.runs.includes(theme);
		runs.push(runWith(theme, series, { withdrawals: additions.get(theme), isGone, past }));
	}
	runs.sort(byFirstDate);
	return series;
}

/** A run with its moves and its withdrawn sessions, which know it in turn. A run that is gone has only the latter. */
function runWith<R extends Run>(
	run: R,
	programme: R['programme'],
	{
		withdrawals = [],
		isGone,
		past,
	}: { withdrawals: readonly Withdrawal[] | undefined; isGone: boolean; past: Past },
): R {
	const sessions: Session[] = [];
	const facts = isGone ? factsOfGone(run, withdrawals) : {};
	const joined: R = { ...run, ...facts, programme, sessions };
	for (const session of isGone ? [] : run.sessions) {
		const moved = past.moveOf(session);
		const holds = moved && isSameMeeting(moved.to, session);
		sessions.push({ ...session, run: joined, ...(holds && { moved }) });
	}
	sessions.push(...withdrawals.map((withdrawal) => withdrawnSession(withdrawal, joined)));
	sessions.sort(byStart(programme));
	if (run.kind === 'cohort' && withdrawals.some(({ as }) => as === 'kept')) number(sessions);
	return joined;
}

/** Numbers a cohort's sessions anew. Those that took place keep their place in the row, also without their entry. */
function number(sessions: Session[]): void {
	const isCounted = ({ withdrawn }: Session) => withdrawn?.as !== 'cancelled';
	const of = sessions.filter(isCounted).length;
	let before = 0;
	for (const [index, session] of sessions.entries()) {
		if (!isCounted(session)) continue;
		before += 1;
		sessions[index] = { ...session, position: { number: before, of } };
	}
}

/** The facts of a run that is gone, as they follow from its withdrawn sessions. */
function factsOfGone(old: Run, withdrawals: readonly Withdrawal[]): Partial<RunFacts> {
	const dates = withdrawals.map(({ session }) => session.date).sort();
	const days = withdrawals.map(({ on }) => on).sort();
	const cancelled = withdrawals.every(({ as }) => as === 'cancelled');
	return {
		startDate: dates[0] ?? old.startDate,
		endDate: dates.at(-1) ?? old.endDate,
		end: new Date(Math.max(...withdrawals.map(({ session }) => session.end.getTime()))),
		registration: { ...old.registration, cancelled },
		withdrawn: days.at(-1),
	};
}

/** A withdrawn session in its run. It is no longer "session 3 of 5", unless it took place. */
function withdrawnSession(withdrawal: Withdrawal, run: Run): Session {
	const { session, as } = withdrawal;
	const { tracks, registration, position, ...facts } = session;
	const known: readonly Track[] = run.programme.kind === 'series' ? run.programme.tracks : [];
	return {
		...facts,
		run,
		withdrawn: withdrawal,
		tracks: tracks.map((track) => known.find(({ id }) => id === track.id) ?? track),
		registration: as === 'cancelled' ? { ...registration, cancelled: true } : registration,
		...(as === 'kept' && { position }),
	};
}
