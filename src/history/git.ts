import { spawnSync } from 'node:child_process';

/** Git failed. The message is git's own. */
export class GitError extends Error {
	/** Is git not installed? */
	readonly isMissing: boolean;

	constructor(message: string, { isMissing = false } = {}) {
		super(message);
		this.name = 'GitError';
		this.isMissing = isMissing;
	}
}

interface Options {
	/** The text for its standard input. */
	readonly input?: string;
	/** The number of milliseconds after which it is stopped. */
	readonly timeout?: number;
}

/**
 * Runs git in a folder and returns its output, octet for octet.
 *
 * Replacement objects are switched off. They belong to one clone, and every full clone has to read the same history.
 *
 * @throws {GitError} when git fails or is not installed
 */
export function gitOctets(
	dir: string,
	args: readonly string[],
	{ input = '', timeout }: Options = {},
): Buffer {
	const { error, status, stdout, stderr } = spawnSync('git', ['--no-optional-locks', ...args], {
		cwd: dir,
		env: environment(),
		input,
		maxBuffer: Number.POSITIVE_INFINITY,
		stdio: ['pipe', 'pipe', 'pipe'],
		...(timeout && { timeout }),
	});
	if (error) {
		const isMissing = 'code' in error && error.code === 'ENOENT';
		throw new GitError(isMissing ? 'There is no git on this machine.' : error.message, {
			isMissing,
		});
	}
	if (status !== 0) {
		throw new GitError(stderr.toString().trim() || `git ${args[0]} ended with ${status}.`);
	}
	return stdout;
}

/** Runs git in a folder and returns its output as text. @throws {GitError} when git fails or is not installed */
export function git(dir: string, args: readonly string[], options?: Options): string {
	return gitOctets(dir, args, options).toString();
}

/** The output of git without its last line end; undefined if git fails. @throws {GitError} when git is not installed */
export function gitAnswer(dir: string, args: readonly string[]): string | undefined {
	try {
		return git(dir, args).replace(/\n$/, '');
	} catch (error) {
		if (error instanceof GitError && !error.isMissing) return undefined;
		throw error;
	}
}

/** Variables that name another repository than the folder's. A git hook sets them for all that it runs. */
const REPOSITORY_VARIABLES = [
	'GIT_ALTERNATE_OBJECT_DIRECTORIES',
	'GIT_COMMON_DIR',
	'GIT_DIR',
	'GIT_GRAFT_FILE',
	'GIT_IMPLICIT_WORK_TREE',
	'GIT_INDEX_FILE',
	'GIT_NAMESPACE',
	'GIT_OBJECT_DIRECTORY',
	'GIT_PREFIX',
	'GIT_QUARANTINE_PATH',
	'GIT_SHALLOW_FILE',
	'GIT_WORK_TREE',
];

/** This process's environment for git: it asks nobody for a password, speaks English, and finds the folder's repository. */
function environment(): NodeJS.ProcessEnv {
	const { env } = process;
	return {
		...env,
		...Object.fromEntries(REPOSITORY_VARIABLES.map((name) => [name, undefined])),
		GIT_NO_REPLACE_OBJECTS: '1',
		GIT_TERMINAL_PROMPT: '0',
		GIT_SSH_COMMAND: env.GIT_SSH_COMMAND ?? 'ssh -o BatchMode=yes',
		LC_ALL: 'C',
	};
}
