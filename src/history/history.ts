import { rememberedPast } from './cache.ts';
import type { LoggedChange } from './change-log.ts';
import { forgottenIn } from './forgotten.ts';
import { GitError } from './git.ts';
import { type Trouble, troubleWords, uncommittedWords, withoutHistoryWords } from './missing.ts';
import { pastOf } from './past.ts';
import { deepen, type Repository, repositoryOf, uncommittedFiles } from './repository.ts';
import { type Revision, renderingChanged, revisionFrom } from './revision.ts';
import type { Withdrawn } from './withdrawn.ts';

/** What git tells of the content: the change log that nobody has to keep. */
export interface History {
	/** When the commit that is checked out was published. */
	readonly at: Date;
	/** The revision of a session. One that git does not know yet is dated by the commit that is checked out. */
	revisionOf(session: { readonly oldestId: string }): Revision;
	/** Every id that a session was ever published under, oldest first: each was an address. */
	idsOf(session: { readonly oldestId: string }): readonly string[];
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
	| { readonly kind: 'switched-off'; readonly words: string }
	| { readonly kind: 'trouble'; readonly trouble: Trouble; readonly words: string };

/** How history is read. */
export interface HistoryOptions {
	/** The variable HISTORY: `none` switches history off. */
	readonly setting?: string | undefined;
	/** When the rendering of events last changed. */
	readonly rendered?: Date;
	/** Where readings of whole commits are kept from one build to the next; without it each reads anew. */
	readonly cacheDir?: string | undefined;
	/** What the content folder is called in sentences. */
	readonly name?: string;
}

/**
 * Reads the history of a content folder: of each session, when it was first published, when its event last changed,
 * and when its date, time, status or place did.
 *
 * @throws {Error} when `HISTORY` is set to something else than `none`
 */
export function readHistory(contentDir: string, options: HistoryOptions = {}): HistoryReading {
	const { setting, name = 'content' } = options;
	if (setting === 'none') return { kind: 'switched-off', words: withoutHistoryWords };
	if (setting) throw new Error(`HISTORY is "${setting}". Set it to none, or take it out.`);
	const trouble = (found: Trouble): HistoryReading => ({
		kind: 'trouble',
		trouble: found,
		words: troubleWords(found, name),
	});
	const repository = repositoryOf(contentDir);
	if ('kind' in repository) return trouble(repository);
	if (repository.isShallow) {
		const said = deepen(repository);
		if (said !== undefined) return trouble({ kind: 'shallow', said });
	}
	try {
		const uncommitted = uncommittedFiles(repository);
		const history = historyOf(repository, contentDir, { ...options, uncommitted });
		if (uncommitted.length === 0) return { kind: 'whole', history };
		return { kind: 'uncommitted', history, words: uncommittedWords(uncommitted, name) };
	} catch (error) {
		if (!(error instanceof GitError)) throw error;
		return trouble({ kind: 'unreadable', said: error.message });
	}
}

function historyOf(repository: Repository, contentDir: string, options: Reading): History {
	const { uncommitted, cacheDir, rendered = renderingChanged } = options;
	const read = () => pastOf(repository, { contentDir, uncommitted });
	const isKept = cacheDir !== undefined && uncommitted.length === 0;
	const past = isKept ? rememberedPast(cacheDir, repository, read) : read();
	const { at, records, changes } = past;
	const unknown = { created: at, modified: at, scheduled: at };
	const isForgotten = forgottenIn(contentDir);
	return {
		at: new Date(at * 1000),
		revisionOf: ({ oldestId }) => revisionFrom(records.get(oldestId) ?? unknown, rendered),
		idsOf: ({ oldestId }) => records.get(oldestId)?.ids ?? [],
		withdrawn: past.withdrawn.filter(
			({ session, ids }) => ![session.oldestId, ...ids].some(isForgotten),
		),
		changes,
	};
}

interface Reading extends HistoryOptions {
	readonly uncommitted: readonly string[];
}
