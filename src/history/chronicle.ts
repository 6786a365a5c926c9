import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FormerFeed } from '../domain/past.ts';
import { oldCollectionOf } from '../reading/old-entry.ts';
import { type Account, type Withdrawn, withdrawnSessions } from './account.ts';
import type { LoggedChange } from './change-log.ts';
import { differencesOf } from './differences.ts';
import { Ledger } from './ledger.ts';
import type { Repository } from './repository.ts';
import type { Moments } from './revision.ts';
import type { ChangedText } from './snapshot.ts';

/** The part of a session's account that its events and its addresses need. */
export type SessionRecord = Moments & Pick<Account, 'ids'>;

/** Everything that the commits of the content tell. It is plain enough to be kept in a file. */
export interface Chronicle {
	/** When the commit that is checked out was published, in seconds since 1970. */
	readonly at: number;
	/** The record of each session that was ever published, by its oldest id. */
	readonly records: ReadonlyMap<string, SessionRecord>;
	/** The sessions that left the content, in schedule order. */
	readonly withdrawn: readonly Withdrawn[];
	readonly formerFeeds: readonly FormerFeed[];
	/** The ids of all pages of words that ever existed. */
	readonly pages: readonly string[];
	/** All changes for visitors, oldest first. */
	readonly changes: readonly LoggedChange[];
}

/**
 * Goes through the commits of the content once, oldest first. Then it enters the uncommitted files, as if they belonged
 * to the commit that is checked out.
 *
 * @param uncommitted files below the content folder that differ from that commit
 */
export function chronicleOf(
	repository: Repository,
	{ contentDir, uncommitted }: { contentDir: string; uncommitted: readonly string[] },
): Chronicle {
	const { at, snapshot, pages, each } = differencesOf(repository);
	const ledger = new Ledger();
	for (const [difference, commit] of each()) ledger.enter(difference, commit);
	if (uncommitted.length > 0) {
		const read = uncommitted.flatMap((path) => onDisk(contentDir, path));
		ledger.enter(snapshot.apply(read), { at, id: '' });
	}
	return {
		at,
		records: ledger.accounts,
		withdrawn: withdrawnSessions(ledger.accounts.values()),
		formerFeeds: ledger.feeds.former(ledger.accounts.values()),
		pages,
		changes: ledger.changes,
	};
}

/** A file as it lies in the content folder now. The checker reports files that cannot be opened, so they are left out. */
function onDisk(contentDir: string, path: string): ChangedText[] {
	if (!oldCollectionOf(path)) return [];
	try {
		return [{ path, text: readFileSync(join(contentDir, path), 'utf8') }];
	} catch (error) {
		const isGone = error instanceof Error && 'code' in error && error.code === 'ENOENT';
		return isGone ? [{ path, text: undefined }] : [];
	}
}
