import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';

/** Real git repositories with made-up content, committed at stated times. */

/** Files by path: their text, or the fields of a content file; null removes one. */
export type Files = Record<string, string | object | null>;

/** A moment in UTC, in git's form. @example '2021-01-05 10:00' */
export type Moment = string;

// The settings of this machine's user must not change the tests.
process.env.GIT_CONFIG_GLOBAL = '/dev/null';
process.env.GIT_CONFIG_NOSYSTEM = '1';

/** Starting a process is the slow part of a commit, so git starts none of its own to tidy up. */
const NO_MAINTENANCE = {
	GIT_CONFIG_COUNT: '1',
	GIT_CONFIG_KEY_0: 'maintenance.auto',
	GIT_CONFIG_VALUE_0: 'false',
};

export class Repository {
	readonly dir: string;
	#now: Moment = '2020-09-01 09:00';

	constructor(dir: string) {
		this.dir = dir;
	}

	init(): this {
		mkdirSync(this.dir, { recursive: true });
		this.git('init', '--quiet', '--template=', '--initial-branch=main');
		return this;
	}

	/** Runs git as a committer whose clock shows the moment of the last commit. */
	git(...args: string[]): string {
		return this.gitWith({}, ...args);
	}

	gitWith(env: Record<string, string>, ...args: string[]): string {
		const date = `${this.#now}:00 +0000`;
		const { status, stdout, stderr } = spawnSync('git', args, {
			cwd: this.dir,
			encoding: 'utf8',
			env: {
				PATH: process.env.PATH,
				GIT_CONFIG_GLOBAL: '/dev/null',
				GIT_CONFIG_NOSYSTEM: '1',
				GIT_AUTHOR_NAME: 'An Editor',
				GIT_AUTHOR_EMAIL: 'editor@example.org',
				GIT_COMMITTER_NAME: 'An Editor',
				GIT_COMMITTER_EMAIL: 'editor@example.org',
				GIT_AUTHOR_DATE: date,
				GIT_COMMITTER_DATE: date,
				GIT_EDITOR: 'true',
				...NO_MAINTENANCE,
				...env,
			},
		});
		if (status !== 0) throw new Error(`git ${args.join(' ')}: ${stderr}`);
		return stdout.trim();
	}

	/** Sets the committer's clock. */
	at(moment: Moment): this {
		this.#now = moment;
		return this;
	}

	/** Writes files, and removes those that are null. */
	write(files: Files): this {
		for (const [path, content] of Object.entries(files)) {
			const file = join(this.dir, path);
			mkdirSync(dirname(file), { recursive: true });
			if (content === null) rmSync(file, { force: true });
			else writeFileSync(file, typeof content === 'string' ? content : written(path, content));
		}
		return this;
	}

	/** Writes files, then commits everything in the folder. */
	commit(at: Moment, files: Files = {}, ...options: string[]): void {
		this.at(at).write(files);
		this.git('add', '--all');
		this.git('commit', '--quiet', '--allow-empty', '--message', `At ${at}`, ...options);
	}
}

/** Writes fields the way that an editor's file holds them. */
export function written(path: string, fields: object): string {
	const yaml = stringify(fields, { lineWidth: 0, aliasDuplicateObjects: false });
	return path.endsWith('.yaml') ? yaml : `---\n${yaml}---\n`;
}
