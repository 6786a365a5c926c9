import { SettingError } from '../setting-error.ts';
import { GitError } from './git.ts';
import { type Trouble, troubleWords, uncommittedWords, withoutHistoryWords } from './missing.ts';
import { deepen, type Repository, repositoryOf, uncommittedFiles } from './repository.ts';

/** The settings for finding the history. */
export interface FindingOptions {
	/** The variable HISTORY: `none` switches history off. */
	readonly setting?: string | undefined;
	/** The name of the content folder in sentences. */
	readonly name?: string;
}

/** A history that is complete and has not been read yet. */
interface FoundHistory {
	readonly kind: 'found';
	readonly repository: Repository;
	readonly uncommitted: readonly string[];
	/** A warning about uncommitted files; undefined if there are none. */
	readonly words?: string | undefined;
}

/** The reason why there is no history to read. */
export type NoHistory =
	| { readonly kind: 'switched-off'; readonly words: string }
	| { readonly kind: 'trouble'; readonly trouble: Trouble; readonly words: string };

/**
 * Finds out whether there is a history to read. It completes a shallow clone. It does not load the code that reads the
 * history, so asking is quick.
 *
 * @throws {SettingError} when `HISTORY` is set to something other than `none`
 */
export function findHistory(
	contentDir: string,
	options: FindingOptions = {},
): FoundHistory | NoHistory {
	const { setting, name = 'content' } = options;
	if (setting === 'none') return { kind: 'switched-off', words: withoutHistoryWords };
	if (setting) throw new SettingError(`HISTORY is "${setting}". Set it to none, or take it out.`);
	const repository = repositoryOf(contentDir);
	if ('kind' in repository) return troubleWith(repository, options);
	if (repository.isShallow) {
		const said = deepen(repository);
		if (said !== undefined) return troubleWith({ kind: 'shallow', said }, options);
	}
	try {
		const uncommitted = uncommittedFiles(repository);
		const words = uncommitted.length > 0 ? uncommittedWords(uncommitted, name) : undefined;
		return { kind: 'found', repository, uncommitted, words };
	} catch (error) {
		if (!(error instanceof GitError)) throw error;
		return troubleWith({ kind: 'unreadable', said: error.message }, options);
	}
}

/** How a search ends that met with trouble. */
export function troubleWith(trouble: Trouble, { name = 'content' }: FindingOptions): NoHistory {
	return { kind: 'trouble', trouble, words: troubleWords(trouble, name) };
}
