import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FormerFeed } from '../domain/past.ts';
import { readBlobs } from './blobs.ts';
import type { LoggedChange } from './change-log.ts';
import { filesAt, firstParentCommits } from './commits.ts';
import { contentCommits } from './content-root.ts';
import { type Account, Ledger } from './ledger.ts';
import { type ChangedText, Published } from './published.ts';
import { oldCollectionOf } from './reading/entry.ts';
import type { Repository } from './repository.ts';
import type { Moments } from './revision.ts';
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
	{ top, root, head }: Repository,
	{ contentDir, uncommitted }: { contentDir: string; uncommitted: readonly string[] },
): Past {
	const all = firstParentCommits(top, head);
	const at = all.at(-1)?.at ?? 0;
	const commits = contentCommits(top, all, root);
	const today = filesAt(top, head, root);
	const changes = commits.map(({ files }) => files.filter(({ path }) => oldCollectionOf(path)));
	const texts = readBlobs(top, wanted([...changes.flat(), ...blobsOf(today)]));
	const textOf = (blob: string | undefined) => (blob === undefined ? undefined : texts(blob));
	const published = new Published((path) => textOf(today.get(path)));
	const ledger = new Ledger();
	for (const [index, commit] of commits.entries()) {
		const files = changes[index] ?? [];
		if (files.length === 0) continue;
		const read = files.map(({ path, blob }) => ({ path, text: textOf(blob) }));
		ledger.enter(published.apply(read), { at: commit.at, commit: commit.id });
	}
	if (uncommitted.length > 0) {
		const read = uncommitted.flatMap((path) => onDisk(contentDir, path));
		ledger.enter(published.apply(read), { at, commit: '' });
	}
	return {
		at,
		records: ledger.accounts,
		withdrawn: withdrawnSessions(ledger.accounts.values()),
		formerFeeds: ledger.feeds.former(ledger.accounts.values()),
		changes: ledger.changes,
	};
}

function blobsOf(files: ReadonlyMap<string, string>) {
	return [...files].flatMap(([path, blob]) => (oldCollectionOf(path) ? [{ blob }] : []));
}

function wanted(files: readonly { blob: string | undefined }[]): string[] {
	return files.flatMap(({ blob }) => blob ?? []);
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
