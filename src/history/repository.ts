import { existsSync } from 'node:fs';
import { GitError, git, gitAnswer } from './git.ts';

/** Where git keeps the content. */
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

/** Why there is no history to read. `said` is what git itself gave as the reason, where that helps. */
export interface Missing {
	readonly kind: 'no-git' | 'no-repository' | 'no-commit' | 'untracked' | 'unreadable';
	readonly said?: string;
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
		return { kind: 'unreadable', said: error.message };
	}
}

/** Does a clone lack older commits? */
function isShallow(top: string): boolean {
	return gitAnswer(top, ['rev-parse', '--is-shallow-repository']) === 'true';
}

/** How long a remote may take to hand over the rest of the history. */
const FETCH_TIMEOUT = 120_000;

/**
 * Fetches the commits that a shallow clone lacks, of the line that is checked out. This is the one network access that a
 * build may make. No branch, tag or file of the clone changes.
 *
 * @returns why it could not be done; undefined where the clone is whole now
 */
export function deepen({ top, head }: Repository): string | undefined {
	const remote = remoteOf(top);
	if (!remote) return 'This clone has no remote to fetch the rest from.';
	const fetch = ['fetch', '--unshallow', '--no-tags', '--no-write-fetch-head', '--quiet', remote];
	let said = '';
	// By name first: of a commit that no branch holds, as on pull requests, only that brings the past.
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

/** The remote of the branch that is checked out; else `origin`, else the first there is. */
function remoteOf(top: string): string | undefined {
	const branch = gitAnswer(top, ['symbolic-ref', '--quiet', '--short', 'HEAD']);
	const own = branch && gitAnswer(top, ['config', `branch.${branch}.remote`]);
	const all = gitAnswer(top, ['remote'])?.split('\n').filter(Boolean) ?? [];
	return [own, 'origin'].find((name) => name && all.includes(name)) ?? all[0];
}

/** The content files that differ from the commit checked out, new ones included, by path below the content folder. */
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
