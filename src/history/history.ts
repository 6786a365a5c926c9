/**
 * The history of the content, as git tells it. Its words:
 *
 * - commit: any commit that the one that is checked out holds. All lines are read, parents before children and older
 *   clocks first, since a plain `git pull` makes the published line the second parent of a merge
 * - line: a row of commits from parent to child. A merge ends its second line, and what was published on it stays published
 * - row: the commits whose clocks do not fall, which date all others
 * - snapshot: the content of one moment, read leniently and joined
 * - difference: the runs that one commit touched, as they were and as they are
 * - change: a difference that visitors notice, such as a session that moved
 * - account: all that the commits tell of one session; the ledger keeps every account
 * - withdrawn: published once, and no longer in the content
 * - chronicle: everything that all commits tell, which the cache keeps
 * - revision: when a session was created and last changed, for its calendar event
 * - news: the changes in words
 */
import type { Move, Programme } from '../domain/model.ts';
import type { Past } from '../domain/past.ts';
import type { Revision } from '../domain/revision.ts';
import { forgottenIn } from '../reading/forgotten.ts';
import type { SiteData } from '../schemas/site.ts';
import type { Withdrawn } from './account.ts';
import { meetingOf } from './change.ts';
import type { LoggedChange } from './change-log.ts';
import { chronicleOf } from './chronicle.ts';
import { type FindingOptions, findHistory, type NoHistory, troubleWith } from './finding.ts';
import { GitError } from './git.ts';
import { joinedProgramme, joinedRun } from './joined-run.ts';
import { rememberedChronicle } from './kept-chronicle.ts';
import type { PublishedProgramme } from './programme-record.ts';
import type { Repository } from './repository.ts';
import { firstStamps, renderings, revisionFrom } from './revision.ts';

/** The history of the content. It is the change log that nobody has to keep. */
export interface History extends Past {
	/** When the commit that is checked out was published. */
	readonly at: Date;
	/** The revision of a session. A session that git does not know yet gets the date of the commit that is checked out. */
	revisionOf(session: { readonly oldestId: string }): Revision;
	/** The content folder below the top of its repository, ending with a slash; empty where they are the same. */
	readonly root: string;
	/** When a file of the content was last changed. @param path below the content folder */
	editedAt(path: string): Date | undefined;
	/** Sessions that were published and that the content no longer holds, in schedule order. */
	readonly withdrawn: readonly Withdrawn[];
	/** All changes for visitors since the content was first published, oldest first. */
	readonly changes: readonly LoggedChange[];
}

/**
 * The result of looking for the history. The caller decides whether `trouble` stops the build, and prints `words`.
 */
export type HistoryReading =
	| { readonly kind: 'whole'; readonly history: History }
	| { readonly kind: 'uncommitted'; readonly history: History; readonly words: string }
	| NoHistory;

/** The settings for reading the history. */
export interface HistoryOptions extends FindingOptions {
	/** The days on which the wording of events changed, in order. */
	readonly rendered?: readonly Date[];
	/** The folder that keeps chronicles from one build to the next. Without it each build reads anew. */
	readonly cacheDir?: string | undefined;
}

/**
 * Reads the history of a content folder.
 *
 * @throws {SettingError} when `HISTORY` is set to something other than `none`
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
	const { uncommitted, cacheDir, rendered = renderings } = options;
	const read = () => chronicleOf(repository, { contentDir, uncommitted, renderings: rendered });
	const isKept = cacheDir !== undefined && uncommitted.length === 0;
	const chronicle = isKept ? rememberedChronicle(cacheDir, repository, read) : read();
	const { at, records, changes, formerFeeds, pages, programmes, tags, choices, withdrawn } =
		chronicle;
	const unknown = firstStamps(at);
	const edited = new Map(chronicle.edited);
	const isForgotten = forgottenIn(contentDir);
	const moves = movesIn(changes);
	const lastRendered = rendered.at(-1) ?? new Date(0);
	return {
		at: new Date(at * 1000),
		root: repository.root,
		editedAt: (path) => {
			const seconds = edited.get(path);
			return seconds === undefined ? undefined : new Date(seconds * 1000);
		},
		revisionOf: ({ oldestId }) => revisionFrom(records.get(oldestId) ?? unknown, lastRendered),
		formerFeeds: formerFeeds.flatMap((feed) => {
			const oldestIds = feed.oldestIds.filter((id) => !isForgotten(id));
			return oldestIds.length > 0 ? [{ ...feed, oldestIds }] : [];
		}),
		pages: pages.filter((id) => !isForgotten(id)),
		choices: choices.filter(([, ids]) => !ids.every(isForgotten)).map(([choice]) => choice),
		tags: tags.filter(([, ids]) => !ids.every(isForgotten)).map(([tag]) => tag),
		programmes: programmes
			.filter(({ entry }) => !isForgotten(entry.id))
			.flatMap(({ entry, site, tracks }) =>
				programmeAlone(entry, site).map((programme) => ({ programme, tracks })),
			),
		moveOf: ({ oldestId }) => moves.get(oldestId),
		idsOf: ({ oldestId }) => records.get(oldestId)?.ids ?? [],
		withdrawn: withdrawn.filter(
			({ session, ids }) => ![session.oldestId, ...ids].some(isForgotten),
		),
		changes: changes.filter((change) => !idsIn(change).some(isForgotten)),
	};
}

/**
 * A programme of older content; none if it is an event of which no session could be read. The history keeps no venue
 * with it.
 */
function programmeAlone({ id, data }: PublishedProgramme['entry'], site: SiteData): Programme[] {
	const { venue, ...fields } = data;
	const shared = { site, venues: [] };
	const alone = () => joinedProgramme({ id, data: fields }, shared);
	if (fields.kind !== 'event') return [alone()];
	const sessions = fields.sessions.map(({ venue: _, ...session }) => session);
	const entry = { collection: 'programmes', id, data: { ...fields, sessions } } as const;
	const run = joinedRun(entry, alone, shared)?.run;
	return run?.kind === 'event' ? [run] : [];
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
			if (change.kind !== 'moved' && change.kind !== 'rezoned') return [];
			const { session, from, on } = change;
			return [[session.oldestId, { from, to: meetingOf(session), on }]];
		}),
	);
}

interface Reading extends HistoryOptions {
	readonly uncommitted: readonly string[];
}
