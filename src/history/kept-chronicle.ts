import type { Session } from '../domain/model.ts';
import type { Withdrawn } from './account.ts';
import { remembered } from './cache.ts';
import type { Chronicle, SessionRecord } from './chronicle.ts';
import { joinedProgramme, joinedRun } from './joined-run.ts';
import type { Repository } from './repository.ts';
import type { SnapshotRun } from './snapshot.ts';

/**
 * Takes the chronicle of a commit from the cache, or reads it and keeps it. The commit's id stands for its whole history.
 *
 * @param read reads the chronicle if the cache holds none, or only a damaged one
 */
export function rememberedChronicle(
	cacheDir: string,
	repository: Repository,
	read: () => Chronicle,
): Chronicle {
	const known = remembered(cacheDir, repository);
	const kept = known.kept();
	try {
		if (kept) return revivedChronicle(kept as KeptChronicle);
	} catch {
		// The file is damaged, so the chronicle is read anew.
	}
	const chronicle = read();
	known.keep(keptChronicle(chronicle));
	return chronicle;
}

/** A chronicle as plain data. Withdrawn sessions are kept as the files that they were made of, each file once. */
interface KeptChronicle {
	readonly at: number;
	readonly records: readonly (readonly [oldestId: string, SessionRecord])[];
	readonly changes: Chronicle['changes'];
	readonly formerFeeds: Chronicle['formerFeeds'];
	readonly pages: Chronicle['pages'];
	readonly programmes: Chronicle['programmes'];
	readonly tags: Chronicle['tags'];
	readonly choices: Chronicle['choices'];
	readonly edited: Chronicle['edited'];
	readonly files: readonly SnapshotFiles[];
	readonly withdrawn: readonly (Pick<Withdrawn, 'as' | 'on' | 'ids'> & {
		readonly id: string;
		/** The index of the files that it was made of. */
		readonly file: number;
	})[];
}

type SnapshotFiles = Pick<SnapshotRun, 'entry' | 'programme' | 'site' | 'venues'>;

function keptChronicle({
	at,
	records,
	changes,
	formerFeeds,
	pages,
	programmes,
	tags,
	choices,
	edited,
	withdrawn,
}: Chronicle): KeptChronicle {
	const files = [...new Set(withdrawn.map(({ within }) => within))];
	const places = new Map(files.map((within, index) => [within, index]));
	return {
		at,
		// An account holds sessions too, which refer to one another and cannot be written as JSON.
		records: [...records].map(([oldestId, { created, modified, scheduled, strays, ids }]) => [
			oldestId,
			{ created, modified, scheduled, strays, ids },
		]),
		changes,
		formerFeeds,
		pages,
		programmes,
		tags,
		choices,
		edited,
		files: files.map(({ entry, programme, site, venues }) => ({ entry, programme, site, venues })),
		withdrawn: withdrawn.map(({ session, as, on, ids, within }) => ({
			...{ as, on, ids, id: session.id, file: places.get(within) ?? -1 },
		})),
	};
}

/** @throws {Error} when a session is not in the files that it was kept with */
function revivedChronicle({
	at,
	records,
	changes,
	formerFeeds,
	pages,
	programmes,
	tags,
	choices,
	edited,
	files,
	withdrawn,
}: KeptChronicle): Chronicle {
	const joined = files.map((within) => ({ within, sessions: sessionsIn(within) }));
	return {
		at,
		changes,
		formerFeeds,
		pages,
		programmes,
		tags,
		choices,
		edited,
		records: new Map(records),
		withdrawn: withdrawn.map(({ id, as, on, ids, file }) => {
			const { within, sessions } = joined[file] ?? {};
			const session = sessions?.get(id);
			if (!session || !within) throw new Error(`${id} is not in its files.`);
			return { session: standing(session, as), as, on, ids, within };
		}),
	};
}

function standing(session: Session, as: Withdrawn['as']): Session {
	return as === 'cancelled' ? { ...session, status: 'cancelled' } : session;
}

function sessionsIn({ entry, programme, ...shared }: SnapshotFiles): Map<string, Session> {
	const joined = joinedRun(entry, () => joinedProgramme(programme, shared), shared);
	return new Map(joined?.run.sessions.map((session) => [session.id, session]));
}
