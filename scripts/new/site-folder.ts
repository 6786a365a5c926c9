import { existsSync, mkdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { GitError, git, gitAnswer } from '../../src/history/git.ts';
import { thereAlready } from './write.ts';

const project = resolve(import.meta.dirname, '../..');

/**
 * Refuses a folder in which a new site would mix with something else. One that is empty, or holds a clone of an empty
 * repository, will do.
 *
 * @param name the folder as it was typed
 * @throws {Error} that says what to do
 */
export function refuseFolder(folder: string, name: string): void {
	if (!relative(project, folder).startsWith('..')) {
		throw new Error(
			`${name} lies in this project. Choose a folder beside it, such as ../our-training.`,
		);
	}
	if (statSync(folder, { throwIfNoEntry: false })?.isFile()) throw new Error(`${name} is a file.`);
}

/**
 * Writes the files of a new site and commits them. Nothing that exists is overwritten.
 *
 * @returns what has to be done by hand, where git cannot make the first commit
 * @throws {Error} when one of the files is there already; nothing is then written
 */
export function makeRepository(
	folder: string,
	files: Readonly<Record<string, string>>,
): string | undefined {
	const paths = Object.keys(files);
	const there = paths.find((path) => existsSync(join(folder, path)));
	if (there) throw new Error(thereAlready(there));
	for (const [path, text] of Object.entries(files)) {
		mkdirSync(dirname(join(folder, path)), { recursive: true });
		writeFileSync(join(folder, path), text, { flag: 'wx' });
	}
	try {
		if (!existsSync(join(folder, '.git')))
			git(folder, ['init', '--quiet', '--initial-branch=main']);
		git(folder, ['add', '--', ...paths]);
		git(folder, ['commit', '--quiet', '--message', 'Begin the site', '--', ...paths]);
		return undefined;
	} catch (error) {
		if (!(error instanceof GitError)) throw error;
		const hasName = !error.isMissing && gitAnswer(folder, ['var', 'GIT_COMMITTER_IDENT']);
		const reason = hasName || error.isMissing ? error.message : 'Git does not know your name.';
		return `The files are not committed yet. ${reason} ${mend(error, Boolean(hasName))}`;
	}
}

function mend({ isMissing }: GitError, hasName: boolean): string {
	if (isMissing)
		return 'Install git from https://git-scm.com, then run there: git init, git add . and git commit.';
	if (hasName) return 'Run git commit there.';
	return 'Run git config --global user.name "Your Name" and git config --global user.email you@example.org, then git commit in that folder.';
}
