import type { Session } from '../domain/session.ts';
import type { Past, SessionRecord } from './chronicle.ts';
import { joinedProgramme, joinedRun } from './joined-run.ts';
import type { PublishedRun } from './snapshot.ts';
import type { Withdrawn } from './withdrawn.ts';

/** A past as plain data. Sessions that were withdrawn are kept as the files they stood in, each once. */
export interface KeptPast {
	readonly at: number;
	readonly records: readonly (readonly [oldestId: string, SessionRecord])[];
	readonly changes: Past['changes'];
	readonly formerFeeds: Past['formerFeeds'];
	readonly pages: Past['pages'];
	readonly files: readonly PublishedFiles[];
	readonly withdrawn: readonly (Pick<Withdrawn, 'as' | 'on' | 'ids'> & {
		readonly id: string;
		/** Which of the files it stood in. */
		readonly file: number;
	})[];
}

type PublishedFiles = Pick<PublishedRun, 'entry' | 'programme' | 'site'>;

export function keptPast({ at, records, changes, formerFeeds, pages, withdrawn }: Past): KeptPast {
	const files = [...new Set(withdrawn.map(({ within }) => within))];
	const places = new Map(files.map((within, index) => [within, index]));
	return {
		at,
		// An account holds more than its record: sessions, which hold one another.
		records: [...records].map(([oldestId, { created, modified, scheduled, ids }]) => [
			oldestId,
			{ created, modified, scheduled, ids },
		]),
		changes,
		formerFeeds,
		pages,
		files: files.map(({ entry, programme, site }) => ({ entry, programme, site })),
		withdrawn: withdrawn.map(({ session, as, on, ids, within }) => ({
			...{ as, on, ids, id: session.id, file: places.get(within) ?? -1 },
		})),
	};
}

/** @throws {Error} when a session does not stand in the file it was kept with */
export function revivedPast({
	at,
	records,
	changes,
	formerFeeds,
	pages,
	files,
	withdrawn,
}: KeptPast): Past {
	const joined = files.map((within) => ({ within, sessions: sessionsIn(within) }));
	return {
		at,
		changes,
		formerFeeds,
		pages,
		records: new Map(records),
		withdrawn: withdrawn.map(({ id, as, on, ids, file }) => {
			const { within, sessions } = joined[file] ?? {};
			const session = sessions?.get(id);
			if (!session || !within) throw new Error(`${id} does not stand in its file.`);
			return { session: standing(session, as), as, on, ids, within };
		}),
	};
}

function standing(session: Session, as: Withdrawn['as']): Session {
	return as === 'cancelled' ? { ...session, status: 'cancelled' } : session;
}

function sessionsIn({ entry, programme, site }: PublishedFiles): Map<string, Session> {
	const joined = joinedRun(entry, joinedProgramme(programme, site), site);
	return new Map(joined?.run.sessions.map((session) => [session.id, session]));
}
