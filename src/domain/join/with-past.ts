import { resourcesElsewhere, withoutFiles } from '../materials.ts';
import { lastDayOf } from '../meeting-time.ts';
import type {
	Cohort,
	Course,
	OneOffEvent,
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
import { itsOwnRun, pageIdIn } from './event.ts';

/** Withdrawn sessions by the run that they go into: a run of today, or an old one that is gone. */
type Additions = ReadonlyMap<Run, readonly Withdrawal[]>;

/**
 * Joins programmes with the facts that only the history of the content knows: which sessions moved, and which were
 * withdrawn. Withdrawn sessions go back into their runs and programmes, under the names that these have today. If a
 * session of today has the address of a withdrawn one, the withdrawn one is left out.
 *
 * @param pages the ids of the pages of words, which no event that is gone takes
 * @returns new programmes, and the former ones that are gone as a whole, with their withdrawn sessions
 */
export function withPast(
	programmes: readonly Programme[],
	past: Past,
	pages: readonly string[],
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
	const taken = new Set([...pages, ...programmes.map(({ id }) => id)]);
	const joined = (programme: Programme) => {
		const added = additions.get(programme) ?? new Map();
		if (programme.kind !== 'event') return programmeWith(programme, added, past);
		const isGone = former.includes(programme);
		const event = eventWith(programme, { withdrawals: [...added.values()].flat(), isGone, past });
		// Without a page of the event its only session has one of its own.
		return isGone && taken.has(event.id) ? withOwnPages(event) : event;
	};
	return { programmes: programmes.map(joined), former: former.map(joined) };
}

/** The withdrawn sessions whose addresses are free, each once. */
function withRoom(programmes: readonly Programme[], { withdrawn }: Past): Withdrawal[] {
	const runs = programmes.flatMap((programme): readonly Run[] => programme.runs);
	const taken = new Set(
		runs.flatMap(({ id, sessions }) => [id, ...sessions.map((each) => each.id)]),
	);
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
	const resources = resourcesElsewhere(old);
	const revived = { ...old, ended: true, resources, runs: [], faqs: [], testimonials: [] };
	former.push(revived);
	return revived;
}

function isSame(one: { id: string; oldestId: string }, other: { id: string; oldestId: string }) {
	return one.oldestId === other.oldestId || one.id === other.id;
}

/** A programme whose runs have their moves and their withdrawn sessions. Its runs know it in turn. */
function programmeWith(
	programme: Course | Series,
	additions: Additions,
	past: Past,
): Course | Series {
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

/** The things that history adds to a run. */
interface Added {
	readonly withdrawals: readonly Withdrawal[] | undefined;
	/** Is the run no longer in the content? */
	readonly isGone: boolean;
	readonly past: Past;
}

/** A run with its moves and its withdrawn sessions, which know it in turn. A run that is gone has only the latter. */
function runWith<R extends Cohort | Theme>(run: R, programme: R['programme'], added: Added): R {
	const sessions: Session[] = [];
	const joined: R = { ...run, ...factsOfGone(run, added), programme, sessions };
	sessions.push(...sessionsWith(run, joined, added));
	if (run.kind === 'cohort' && added.withdrawals?.some(({ as }) => as === 'kept')) number(sessions);
	return joined;
}

/** The same for an event. */
function eventWith(event: OneOffEvent, added: Added): OneOffEvent {
	const sessions: Session[] = [];
	const joined = itsOwnRun({ ...event, ...factsOfGone(event, added), sessions });
	const all = sessionsWith(event, joined, added);
	sessions.push(...all.map((session) => ({ ...session, pageId: pageIdIn(all, event.id) })));
	return joined;
}

/** An event whose sessions have pages of their own in any case. */
function withOwnPages(event: OneOffEvent): OneOffEvent {
	const sessions: Session[] = [];
	const own = itsOwnRun({ ...event, sessions });
	sessions.push(...event.sessions.map((session) => ({ ...session, run: own, pageId: undefined })));
	return own;
}

/** The sessions of a run of today, in order. They belong to `joined`. */
function sessionsWith(run: Run, joined: Run, { withdrawals = [], isGone, past }: Added): Session[] {
	const ofToday = isGone ? [] : run.sessions;
	return [
		...ofToday.map((session) => {
			const moved = past.moveOf(session);
			const holds = moved && isSameMeeting(moved.to, session);
			return { ...session, run: joined, ...(holds && { moved }) };
		}),
		...withdrawals.map((withdrawal) => withdrawnSession(withdrawal, joined)),
	].sort(byStart(joined.programme));
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

type GoneFacts = Pick<RunFacts, 'startDate' | 'endDate' | 'end' | 'registration' | 'withdrawn'>;

/** The facts of a run that is gone, as they follow from its withdrawn sessions. */
function factsOfGone(old: Run, { withdrawals = [], isGone }: Added): Partial<GoneFacts> {
	if (!isGone) return {};
	const sessions = withdrawals.map(({ session }) => session);
	const [first] = sessions.map(({ date }) => date).sort();
	const days = withdrawals.map(({ on }) => on).sort();
	const cancelled = withdrawals.every(({ as }) => as === 'cancelled');
	return {
		startDate: first ?? old.startDate,
		endDate: lastDayOf(sessions) ?? old.endDate,
		end: new Date(Math.max(...sessions.map(({ end }) => end.getTime()))),
		registration: { ...old.registration, cancelled },
		withdrawn: days.at(-1),
	};
}

/**
 * A withdrawn session in its run. It is no longer "session 3 of 5", unless `number` counts it. Its text and its
 * files go, since pages and files that they lead to may have gone with it.
 */
function withdrawnSession(withdrawal: Withdrawal, run: Run): Session {
	const { session, as } = withdrawal;
	const { tracks, registration, position, text, ...facts } = withoutFiles(session);
	const known: readonly Track[] = run.programme.kind === 'series' ? run.programme.tracks : [];
	return {
		...facts,
		run,
		withdrawn: withdrawal,
		tracks: tracks.map((track) => known.find(({ id }) => id === track.id) ?? track),
		registration: as === 'cancelled' ? { ...registration, cancelled: true } : registration,
	};
}
