import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, onTestFinished } from 'vitest';
import { type History, readHistory } from '../../../src/history/history.ts';
import { type Files, Repository as GitRepository, type Moment } from '../../git-repository.ts';
import { cohort, course, entriesWith, series, theme } from '../content.ts';

/** Real git repositories in temporary folders, with made-up content, at stated times. */

const { site } = entriesWith();

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

/** The cohort's file with changed sessions: for each part fields to add, or null to remove its session. */
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

/** The repositories that others are copied from. */
const beginnings = new Map<string, string>();
afterAll(() => {
	for (const dir of beginnings.values()) rmSync(dir, { recursive: true, force: true });
	beginnings.clear();
});

export class Repository extends GitRepository {
	readonly #histories = new Map<string, History>();

	constructor(dir = temporaryFolder()) {
		super(dir);
	}

	/** A repository with one commit. Tests that begin with the same files get copies of one repository. */
	static with(files: Files = start, at: Moment = '2020-09-01 09:00'): Repository {
		const key = JSON.stringify([files, at]);
		const made = beginnings.get(key) ?? temporary();
		if (!beginnings.has(key)) new GitRepository(made).init().commit(at, files);
		beginnings.set(key, made);
		const repository = new Repository();
		cpSync(made, repository.dir, { recursive: true });
		return repository.at(at);
	}

	/** A clone; `options` may limit its history. */
	clone(...options: string[]): Repository {
		const dir = temporaryFolder();
		this.git('clone', '--quiet', ...options, `file://${this.dir}`, dir);
		return new Repository(dir);
	}

	override write(files: Files): this {
		this.#histories.clear();
		return super.write(files);
	}

	override gitWith(env: Record<string, string>, ...args: string[]): string {
		this.#histories.clear();
		return super.gitWith(env, ...args);
	}

	/** The history of its content, read once until the repository changes. @throws {Error} if there is none */
	history(content = 'content') {
		const known = this.#histories.get(content);
		if (known) return known;
		const reading = this.read(content);
		if (!('history' in reading)) throw new Error(reading.words);
		this.#histories.set(content, reading.history);
		return reading.history;
	}

	read(content = 'content', setting?: string) {
		return readHistory(join(this.dir, content), { setting, rendered: [] });
	}

	/** The revision of a session in a form to compare. SEQUENCE counts minutes, so it is turned into a moment. */
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

const temporary = () => mkdtempSync(join(tmpdir(), 'history-'));

/** A folder that is removed after the test. */
export function temporaryFolder(): string {
	const dir = temporary();
	onTestFinished(() => rmSync(dir, { recursive: true, force: true }));
	return dir;
}
