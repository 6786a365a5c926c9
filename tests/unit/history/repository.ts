import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { stringify } from 'yaml';
import { readHistory } from '../../../src/history/history.ts';
import { cohort, course, entriesWith, series, theme } from '../content.ts';

/** Real git repositories in temporary folders, with made-up content, at stated times. */

export type Files = Record<string, string | object | null>;

const { site } = entriesWith();

// What a person has set for git on this machine plays no part.
process.env.GIT_CONFIG_GLOBAL = '/dev/null';
process.env.GIT_CONFIG_NOSYSTEM = '1';

/** A course with one cohort, a series with one theme, as files. */
export const start: Files = {
	'content/site.yaml': site,
	'content/programmes/schools.md': course,
	'content/programmes/thursdays.md': series,
	'content/cohorts/schools/2021-spring.md': cohort,
	'content/themes/thursdays/2020-10.md': theme,
};

export const springFile = 'content/cohorts/schools/2021-spring.md';
export const spring = 'schools/2021-spring';

/** The cohort's file with sessions changed: by part, fields to add; null takes the session out. */
export function springWith(
	changes: Record<string, object | null>,
	fields: object = {},
	more: object[] = [],
) {
	const sessions = cohort.sessions.flatMap((session) => {
		const change = changes[session.part];
		return change === null ? [] : [{ ...session, ...change }];
	});
	return { ...cohort, ...fields, sessions: [...sessions, ...more] };
}

/** A moment as git takes it, in UTC. @example '2021-01-05 10:00' */
export type Moment = string;

export class Repository {
	readonly dir: string;
	#now: Moment = '2020-09-01 09:00';

	constructor(dir = temporaryFolder()) {
		this.dir = dir;
	}

	static with(files: Files = start, at: Moment = '2020-09-01 09:00'): Repository {
		const repository = new Repository();
		repository.git('init', '--quiet', '--initial-branch=main');
		repository.commit(at, files);
		return repository;
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

	/** Writes files; null takes one out. */
	write(files: Files): this {
		for (const [path, content] of Object.entries(files)) {
			const file = join(this.dir, path);
			mkdirSync(dirname(file), { recursive: true });
			if (content === null) rmSync(file);
			else writeFileSync(file, typeof content === 'string' ? content : written(path, content));
		}
		return this;
	}

	/** Commits everything that lies in the folder, after writing files into it. */
	commit(at: Moment, files: Files = {}, ...options: string[]): string {
		this.at(at).write(files);
		this.git('add', '--all');
		this.git('commit', '--quiet', '--allow-empty', '--message', `At ${at}`, ...options);
		return this.git('rev-parse', 'HEAD');
	}

	/** A clone with the past that `options` let it have. */
	clone(...options: string[]): Repository {
		const dir = temporaryFolder();
		this.git('clone', '--quiet', ...options, `file://${this.dir}`, dir);
		return new Repository(dir);
	}

	/** The history of its content. @throws {Error} when there is none */
	history(content = 'content') {
		const reading = this.read(content);
		if ('history' in reading) return reading.history;
		throw new Error(reading.words);
	}

	read(content = 'content', setting?: string) {
		return readHistory(join(this.dir, content), { setting, rendered: new Date(0) });
	}

	/** The revision of a session in a form to compare: two moments and what SEQUENCE tells of a third. */
	revision(oldestId: string, content?: string) {
		const { created, lastModified, sequence } = this.history(content).revisionOf({ oldestId });
		const scheduled = new Date(Date.UTC(2020, 0, 1) + sequence * 60_000);
		return {
			created: minute(created),
			lastModified: minute(lastModified),
			scheduled: minute(scheduled),
		};
	}
}

/** @example minute(new Date('2021-01-05T10:00:00Z')); // => '2021-01-05 10:00' */
function minute(instant: Date): Moment {
	return instant.toISOString().slice(0, 16).replace('T', ' ');
}

/** A file's fields as an editor's file holds them. */
export function written(path: string, fields: object): string {
	const yaml = stringify(fields, { lineWidth: 0 });
	return path.endsWith('.yaml') ? yaml : `---\n${yaml}---\n`;
}

export function temporaryFolder(): string {
	const dir = mkdtempSync(join(tmpdir(), 'history-'));
	onTestFinished(() => rmSync(dir, { recursive: true, force: true }));
	return dir;
}
