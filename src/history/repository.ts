import { existsSync } from 'node:fs';
import { GitError, git, gitAnswer } from './git.ts';

/** The repository that holds the content. */
export interface Repository {
	/** The folder that holds the whole working tree. */
	readonly top: string;
	/** The content folder below it, ending with a slash; empty where they are the same. */
	readonly root: string;
	/** The commit that is checked out. */
	readonly head: string;
	/** Does the clone lack older commits? */
	readonly isShallow: boolean;
}

/** The reason why there is no history to read. `said` is git's own reason, if that helps. */
export interface Missing {
	readonly kind:
		| 'no-git'
		| 'no-repository'
		| 'not-yours'
		| 'no-commit'
		| 'untracked'
		| 'unreadable';
	readonly said?: string;
	/** The folder of the repository, where it is another user's. */
	readonly top?: string;
}

/** Finds the repository of a content folder by that folder's site.yaml. */
export function repositoryOf(contentDir: string): Repository | Missing {
	if (!existsSync(contentDir)) return { kind: 'untracked' };
	try {
		const top = git(contentDir, ['rev-parse', '--show-toplevel']).replace(/\n$/, '');
		const root = git(contentDir, ['rev-parse', '--show-prefix']).replace(/\n$/, '');
		const head = gitAnswer(contentDir, ['rev-parse', '--verify', '--quiet', 'HEAD^{commit}']);
		if (!head) return { kind: 'no-commit' };
		const site = gitAnswer(top, ['cat-file', '-t', `${head}:${root}site.yaml`]);
		if (site !== 'blob') return { kind: 'untracked' };
		return { top, root, head, isShallow: isShallow(top) };
	} catch (error) {
		if (!(error instanceof GitError)) throw error;
		if (error.isMissing) return { kind: 'no-git' };
		if (/not a git repository|must be run in a work tree/.test(error.message)) {
			return { kind: 'no-repository' };
		}
		const [, owned] =
			/detected dubious ownership in repository at '(.*)'/.exec(error.message) ?? [];
		return owned ? { kind: 'not-yours', top: owned } : { kind: 'unreadable', said: error.message };
	}
}

/** Does the clone lack older commits? */
function isShallow(top: string): boolean {
	return gitAnswer(top, ['rev-parse', '--is-shallow-repository']) === 'true';
}

/** The number of milliseconds that a remote may take to send the rest of the history. */
const FETCH_TIMEOUT = 120_000;

/**
 * Fetches the commits that a shallow clone lacks. Apart from the missing texts of a partial clone, a build asks the
 * network for nothing else. No branch, tag or file of the clone changes.
 *
 * @returns the reason why it failed; undefined if the clone is complete now
 */
export function deepen({ top, head }: Repository): string | undefined {
	const remote = remoteOf(top);
	if (!remote) return 'This clone has no remote to fetch the rest from.';
	const fetch = ['fetch', '--unshallow', '--no-tags', '--no-write-fetch-head', '--quiet', remote];
	let said = '';
	// On pull requests no branch holds the commit, so only a fetch by its name brings the commits before it.
	for (const args of [[...fetch, head], fetch]) {
		if (!isShallow(top)) break;
		try {
			git(top, args, { timeout: FETCH_TIMEOUT });
		} catch (error) {
			if (!(error instanceof GitError)) throw error;
			said = error.message;
		}
	}
	return isShallow(top) ? said || `The remote ${remote} has no more to give.` : undefined;
}

/** The remote of the branch that is checked out, or else `origin`, or else the first remote. */
function remoteOf(top: string): string | undefined {
	const branch = gitAnswer(top, ['symbolic-ref', '--quiet', '--short', 'HEAD']);
	const own = branch && gitAnswer(top, ['config', `branch.${branch}.remote`]);
	const all = gitAnswer(top, ['remote'])?.split('\n').filter(Boolean) ?? [];
	return [own, 'origin'].find((name) => name && all.includes(name)) ?? all[0];
}

/** The paths, below the content folder, of files that are new or differ from the commit that is checked out. */
export function uncommittedFiles({ top, root }: Repository): string[] {
	const place = root ? ['--', root] : [];
	const printed = git(top, [
		...['status', '--porcelain=v1', '-z', '--untracked-files=all', '--no-renames'],
		...place,
	]);
	return printed
		.split('\0')
		.filter(Boolean)
		.map((line) => line.slice(3 + root.length));
}
