import { namedFrom, type Succession, successions } from '../domain/rename.ts';
import type { Session } from '../domain/session.ts';
import type { PublishedRun } from './snapshot.ts';

/**
 * The sessions of some runs that are there no longer and that nobody says to have been, with those that meet at their
 * times and are new.
 *
 * @param wasThere was an id published before? What comes back is not new
 */
export function successionsBetween(
	before: readonly PublishedRun[],
	after: readonly PublishedRun[],
	wasThere: (id: string) => boolean = () => false,
): Succession[] {
	const old = new Set(before.flatMap(({ run }) => run.sessions.flatMap(idsOf)));
	const named = new Set(after.flatMap(({ unread }) => unread));
	const come: Session[] = [];
	for (const { run } of after) {
		for (const session of run.sessions) {
			const names = [...idsOf(session), ...session.formerIds];
			for (const name of names) named.add(name);
			if (!wasThere(session.id) && !names.some((name) => old.has(name))) come.push(session);
		}
	}
	const sessions = before.flatMap(({ run }) => run.sessions);
	const gone = sessions.filter((session) => !idsOf(session).some((id) => named.has(id)));
	return successions(gone.map(namedFrom), come.map(namedFrom));
}

function idsOf({ id, oldestId }: Session): string[] {
	return [id, oldestId];
}
