import { namedFrom, type PublishedNames, type Succession, successions } from '../domain/rename.ts';
import type { Session } from '../domain/session.ts';
import { differencesOf } from './differences.ts';
import type { Repository } from './repository.ts';
import type { SnapshotRun } from './snapshot.ts';

/**
 * Reads the history of the content for the names of its sessions only. It compares no events, so it takes half as long
 * as the whole history.
 *
 * @throws {GitError} when the history cannot be read
 */
export function readNames(repository: Repository): PublishedNames {
	const { snapshot, each } = differencesOf(repository);
	const ever = new Set<string>();
	const all: Succession[][] = [];
	for (const [{ before, after }] of each()) {
		const left = successionsBetween(before, after, (id) => ever.has(id));
		if (left.some(({ heir }) => heir)) all.push(left);
		for (const { run } of after) for (const { id } of run.sessions) ever.add(id);
	}
	const head = [...snapshot.runs.values()].flatMap(({ run }) => run.sessions.map(namedFrom));
	const gone = ever.difference(new Set(head.map(({ id }) => id)));
	return { head, gone: [...gone], successions: all };
}

/**
 * The sessions that are gone without any session stating their names, each with the new session at its time, if there
 * is one.
 *
 * @param wasThere was an id published before? A session that comes back is not new
 */
export function successionsBetween(
	before: readonly SnapshotRun[],
	after: readonly SnapshotRun[],
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
