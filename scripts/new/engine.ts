import { resolve } from 'node:path';
import { GitError, gitAnswer } from '../../src/history/git.ts';

/** This project as its clone knows it. Each is empty where the clone does not know. */
interface Engine {
	/** The repository on GitHub: `owner/name`. */
	readonly repository: string;
	/** The tag of the commit that is checked out, else that commit. */
	readonly version: string;
}

/** The repository and the version of this clone. */
export function engineHere(): Engine {
	const origin = ask('remote', 'get-url', 'origin');
	const [, repository = ''] = /github\.com[/:]([^/\s]+\/[^/\s]+?)(?:\.git)?\/?$/.exec(origin) ?? [];
	const version = ask('describe', '--tags', '--exact-match', 'HEAD') || ask('rev-parse', 'HEAD');
	return { repository, version };
}

function ask(...args: string[]): string {
	try {
		return gitAnswer(resolve(import.meta.dirname, '../..'), args) ?? '';
	} catch (error) {
		// A machine without git.
		if (error instanceof GitError) return '';
		throw error;
	}
}
