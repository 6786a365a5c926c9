import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { readHistory } from '../../../src/history/history.ts';
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

export class Repository extends GitRepository {
	constructor(dir = temporaryFolder()) {
		super(dir);
	}

	static with(files: Files = start, at: Moment = '2020-09-01 09:00'): Repository {
		const repository = new Repository();
		repository.init().commit(at, files);
		return repository;
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

export function temporaryFolder(): string {
	const dir = mkdtempSync(join(tmpdir(), 'history-'));
	onTestFinished(() => rmSync(dir, { recursive: true, force: true }));
	return dir;
}
