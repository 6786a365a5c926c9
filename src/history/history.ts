import type { Move, Past } from '../domain/past.ts';
import type { Revision } from '../domain/revision.ts';
import { rememberedPast } from './cache.ts';
import { meetingOf } from './change.ts';
import type { LoggedChange } from './change-log.ts';
import { type FindingOptions, findHistory, type NoHistory, troubleWith } from './finding.ts';
import { forgottenIn } from './forgotten.ts';
import { GitError } from './git.ts';
import { pastOf } from './past.ts';
import type { Repository } from './repository.ts';
import { renderingChanged, revisionFrom } from './revision.ts';
import type { Withdrawn } from './withdrawn.ts';

/** What git tells of the content: the change log that nobody has to keep. */
export interface History extends Past {
	/** When the commit that is checked out was published. */
	readonly at: Date;
	/** The revision of a session. One that git does not know yet is dated by the commit that is checked out. */
	revisionOf(session: { readonly oldestId: string }): Revision;
	/** Sessions that were published and that the content no longer holds, in schedule order. */
	readonly withdrawn: readonly Withdrawn[];
	/** What changed for visitors since the content was first published, oldest first. */
	readonly changes: readonly LoggedChange[];
}

/**
 * What came of looking for the history. `history` is there where it could be read; whoever builds decides whether
 * `trouble` stops the build, and prints `words`.
 */
export type HistoryReading =
	| { readonly kind: 'whole'; readonly history: History }
	| { readonly kind: 'uncommitted'; readonly history: History; readonly words: string }
	| NoHistory;

/** How history is read. */
export interface HistoryOptions extends FindingOptions {
	/** When the rendering of events last changed. */
	readonly rendered?: Date;
	/** Where readings of whole commits are kept from one build to the next; without it each reads anew. */
	readonly cacheDir?: string | undefined;
}

/**
 * Reads the history of a content folder: of each session, when it was first published, when its event last changed,
 * and when its date, time, status or place did.
 *
 * @throws {Error} when `HISTORY` is set to something else than `none`
 */
export function readHistory(contentDir: string, options: HistoryOptions = {}): HistoryReading {
	const found = findHistory(contentDir, options);
	if (found.kind !== 'found') return found;
	const { repository, uncommitted, words } = found;
	try {
		const history = historyOf(repository, contentDir, { ...options, uncommitted });
		return words ? { kind: 'uncommitted', history, words } : { kind: 'whole', history };
	} catch (error) {
		if (!(error instanceof GitError)) throw error;
		return troubleWith({ kind: 'unreadable', said: error.message }, options);
	}
}

function historyOf(repository: Repository, contentDir: string, options: Reading): History {
	const { uncommitted, cacheDir, rendered = renderingChanged } = options;
	const read = () => pastOf(repository, { contentDir, uncommitted });
	const isKept = cacheDir !== undefined && uncommitted.length === 0;
	const past = isKept ? rememberedPast(cacheDir, repository, read) : read();
	const { at, records, changes, formerFeeds, pages } = past;
	const unknown = { created: at, modified: at, scheduled: at };
	const isForgotten = forgottenIn(contentDir);
	const moves = movesIn(changes);
	return {
		at: new Date(at * 1000),
		revisionOf: ({ oldestId }) => revisionFrom(records.get(oldestId) ?? unknown, rendered),
		formerFeeds,
		pages: pages.filter((id) => !isForgotten(id)),
		moveOf: ({ oldestId }) => moves.get(oldestId),
		idsOf: ({ oldestId }) => records.get(oldestId)?.ids ?? [],
		withdrawn: past.withdrawn.filter(
			({ session, ids }) => ![session.oldestId, ...ids].some(isForgotten),
		),
		changes: changes.filter((change) => !idsIn(change).some(isForgotten)),
	};
}

/** The ids that a change names. */
function idsIn(change: LoggedChange): string[] {
	if (change.kind === 'redirected') return [change.from, change.to];
	const { id, oldestId } = 'run' in change ? (change.session ?? change.run) : change.session;
	return [id, oldestId];
}

/** The last move of each session. */
function movesIn(changes: readonly LoggedChange[]): Map<string, Move> {
	return new Map(
		changes.flatMap((change) => {
			if (change.kind !== 'moved') return [];
			const { session, from, on } = change;
			return [[session.oldestId, { from, to: meetingOf(session), on }]];
		}),
	);
}

interface Reading extends HistoryOptions {
	readonly uncommitted: readonly string[];
}
