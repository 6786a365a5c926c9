import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FormerFeed } from '../domain/past.ts';
import { oldCollectionOf } from '../reading/old-entry.ts';
import type { LoggedChange } from './change-log.ts';
import { differencesOf } from './differences.ts';
import { type Account, Ledger } from './ledger.ts';
import type { Repository } from './repository.ts';
import type { Moments } from './revision.ts';
import type { ChangedText } from './snapshot.ts';
import { type Withdrawn, withdrawnSessions } from './withdrawn.ts';

/** What is known of one session that was ever published. */
export type SessionRecord = Moments & Pick<Account, 'ids'>;

/** All that the commits of the content tell. */
export interface Past {
	/** When the commit that is checked out was published, in seconds since 1970. */
	readonly at: number;
	/** Of each session that was ever published, by its oldest id. */
	readonly records: ReadonlyMap<string, SessionRecord>;
	/** In schedule order. */
	readonly withdrawn: readonly Withdrawn[];
	readonly formerFeeds: readonly FormerFeed[];
	/** The ids of all pages of words that were ever there. */
	readonly pages: readonly string[];
	/** Oldest first. */
	readonly changes: readonly LoggedChange[];
}

/**
 * Goes through the history of the content once, oldest commit first, and then over what is not committed yet, as if
 * that had come in with the commit that is checked out.
 *
 * @param uncommitted files below the content folder that differ from that commit
 */
export function pastOf(
	repository: Repository,
	{ contentDir, uncommitted }: { contentDir: string; uncommitted: readonly string[] },
): Past {
	const { at, published, pages, each } = differencesOf(repository);
	const ledger = new Ledger();
	for (const [difference, publishing] of each()) ledger.enter(difference, publishing);
	if (uncommitted.length > 0) {
		const read = uncommitted.flatMap((path) => onDisk(contentDir, path));
		ledger.enter(published.apply(read), { at, commit: '' });
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

/** A file as it lies in the content folder now. One that cannot be read is for the checker to tell of. */
function onDisk(contentDir: string, path: string): ChangedText[] {
	if (!oldCollectionOf(path)) return [];
	try {
		return [{ path, text: readFileSync(join(contentDir, path), 'utf8') }];
	} catch (error) {
		const isGone = error instanceof Error && 'code' in error && error.code === 'ENOENT';
		return isGone ? [{ path, text: undefined }] : [];
	}
}
