import { isSameMeeting, type Past, type Withdrawal } from '../past.ts';
import type { Programme, Track } from '../programme.ts';
import type { Run, RunFacts } from '../run.ts';
import { byFirstDate, byStart } from '../schedule.ts';
import type { Session } from '../session.ts';

/*
 * Brings what only the history of the content knows into what was joined from its files: which sessions moved, and
 * which were withdrawn. The lists of programmes and runs are still being filled here, as everywhere in this folder.
 */

/** Tells each session where it was before it moved. */
export function joinMoves(programmes: readonly Programme[], past: Past): void {
	for (const run of programmes.flatMap(runsOf)) {
		const sessions = run.sessions as Session[];
		for (const [index, session] of sessions.entries()) {
			const moved = past.moveOf(session);
			if (moved && isSameMeeting(moved.to, session)) sessions[index] = { ...session, moved };
		}
	}
}

/**
 * Puts sessions that the content no longer holds back into their runs and programmes, as these are called today. Where
 * a session of today has the address of one that was withdrawn, there is no room for that.
 *
 * @returns the programmes that went as a whole, with what was withdrawn of them
 */
export function joinWithdrawn(
	programmes: readonly Programme[],
	{ withdrawn }: Pick<Past, 'withdrawn'>,
): Programme[] {
	const taken = new Set(
		programmes.flatMap(runsOf).flatMap(({ sessions }) => sessions.map(({ id }) => id)),
	);
	const former: Programme[] = [];
	const byId = new Map(withdrawn.map((withdrawal) => [withdrawal.session.id, withdrawal]));
	const shown = [...byId.values()].filter(({ session }) => !taken.has(session.id));
	for (const ofRun of Map.groupBy(shown, ({ session }) => session.run.oldestId).values()) {
		const old = ofRun[0]?.session.run;
		if (!old) continue;
		const programme = programmeFor(old.programme, programmes, former);
		const run = runsOf(programme).find((each) => isIt(each, old)) ?? revived(old, ofRun, programme);
		const sessions = run.sessions as Session[];
		sessions.push(...ofRun.map((withdrawal) => withdrawnSession(withdrawal, run)));
		sessions.sort(byStart(programme));
		if (!runsOf(programme).includes(run)) (programme.runs as Run[]).push(run);
	}
	for (const { runs } of [...programmes, ...former]) (runs as Run[]).sort(byFirstDate);
	return former;
}

function runsOf({ runs }: Programme): readonly Run[] {
	return runs;
}

/** The programme of today that an old one is, by its first name or by its address. */
function programmeFor(
	old: Programme,
	programmes: readonly Programme[],
	former: Programme[],
): Programme {
	const known = [...programmes, ...former].find(
		(each) => each.kind === old.kind && isIt(each, old),
	);
	if (known) return known;
	const revived = { ...old, runs: [], faqs: [], testimonials: [] };
	former.push(revived);
	return revived;
}

/** A run that the content no longer holds, as it was, for those of its sessions that were withdrawn. */
function revived(old: Run, ofRun: readonly Withdrawal[], programme: Programme): Run {
	const dates = ofRun.map(({ session }) => session.date).sort();
	const days = ofRun.map(({ on }) => on).sort();
	const cancelled = ofRun.every(({ as }) => as === 'cancelled');
	const facts: Partial<RunFacts> = {
		programme,
		sessions: [],
		startDate: dates[0] ?? old.startDate,
		endDate: dates.at(-1) ?? old.endDate,
		end: new Date(Math.max(...ofRun.map(({ session }) => session.end.getTime()))),
		registration: { ...old.registration, cancelled },
		withdrawn: days.at(-1),
	};
	return { ...old, ...facts } as Run;
}

function isIt(one: { id: string; oldestId: string }, other: { id: string; oldestId: string }) {
	return one.oldestId === other.oldestId || one.id === other.id;
}

/** A session in the run of today. "Session 3 of 5" it is no more, unless it took place. */
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
