import type { Session } from '../domain/model.ts';
import type { SnapshotRun } from './snapshot.ts';

/** The oldest id that a session had before, and the session that has it instead, by the oldest id that it has now. */
export type TradedIds = ReadonlyMap<string, { readonly old: string; readonly instead: Session }>;

/**
 * The sessions that got other ids while their old ones went to others, as when an editor swaps two ids, or numbers a month
 * anew for a session that comes first. They are known by their titles and times. An id that nobody has any more is a matter
 * of `formerly`.
 */
export function tradedIds(
	before: readonly SnapshotRun[],
	after: readonly SnapshotRun[],
): TradedIds {
	const was = byOldestId(before);
	const is = byOldestId(after);
	const [lookedBefore, look] = [was, is].map((all) =>
		Map.groupBy(all.keys(), (id) => looksOf(all.get(id))),
	);
	const traded = new Map<string, { old: string; instead: Session }>();
	for (const [looks, [now, ...twins]] of look ?? []) {
		const [old, ...others] = lookedBefore?.get(looks) ?? [];
		const instead = is.get(old ?? '');
		if (now === undefined || old === undefined || !instead) continue;
		const left = was.get(old);
		const isAlone = twins.length + others.length === 0;
		if (isAlone && left?.id === instead.id && left.title !== instead.title)
			traded.set(now, { old, instead });
	}
	// A session that had such an id has to be somewhere else.
	for (;;) {
		const left = new Set([...traded.values()].map(({ old }) => old));
		const taken = [...traded.keys()].filter((now) => was.has(now) && !left.has(now));
		if (taken.length === 0) return traded;
		for (const now of taken) traded.delete(now);
	}
}

function looksOf(session: Session | undefined): string {
	return [session?.title, session?.start.getTime(), session?.end.getTime()].join(' ');
}

/** The sessions of some runs by their oldest ids. Of two with one id the first counts. */
export function byOldestId(runs: readonly SnapshotRun[]): Map<string, Session> {
	const sessions = new Map<string, Session>();
	for (const session of runs.flatMap(({ run }) => run.sessions)) {
		if (!sessions.has(session.oldestId)) sessions.set(session.oldestId, session);
	}
	return sessions;
}
