import { gitAnswer } from '../../src/history/git.ts';
import { troubleWords } from '../../src/history/missing.ts';
import { type Repository, repositoryOf } from '../../src/history/repository.ts';
import { seenPath } from '../../src/seen-path.ts';

/** A range of commits in the content's repository. */
export interface StatedRange {
	readonly repository: Repository;
	readonly range: { readonly base: string; readonly head: string };
}

/**
 * The commits that a command line names: `BASE..HEAD`, `BASE...HEAD`, or `BASE` alone for all that follow it.
 *
 * @throws {Error} that says what to type, or which commit is missing
 */
export function rangeFrom(contentDir: string, stated: readonly string[]): StatedRange {
	const [text, ...more] = stated;
	const [, from, dots, to] = /^(.+?)(?:(\.\.\.?)(.*))?$/.exec(text ?? '') ?? [];
	if (!from || more.length > 0) {
		throw new Error('Type two commits with two dots between them, such as main..HEAD.');
	}
	const repository = repositoryOf(contentDir);
	if ('kind' in repository) throw new Error(troubleWords(repository, seenPath(contentDir)));
	const { top } = repository;
	const head = commit(top, to || 'HEAD');
	const base = commit(top, from);
	if (dots !== '...') return { repository, range: { base, head } };
	const fork = gitAnswer(top, ['merge-base', base, head]);
	if (!fork) throw new Error(`${from} and ${to || 'HEAD'} have no commit in common in this clone.`);
	return { repository, range: { base: fork, head } };
}

function commit(top: string, name: string): string {
	const id = gitAnswer(top, ['rev-parse', '--verify', '--quiet', `${name}^{commit}`]);
	if (id) return id;
	throw new Error(
		`There is no commit ${name} in this clone. If it is a shallow one, run git fetch --unshallow; on GitHub give actions/checkout the setting fetch-depth: 0.`,
	);
}
