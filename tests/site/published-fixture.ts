import { cpSync, existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { Repository } from '../git-repository.ts';

/** The cohort that has a history, and what it was before. */
const COHORT = 'content/cohorts/street-school/2027-summer.md';

/** When the fixture was first published, and when a session of it moved. */
const published = '2026-12-01 10:00';
const moved = '2027-02-02 09:30';

/**
 * The content that the tests use, in a git repository of its own: published on 1 December 2026 with one session of
 * Cohort 5 a day later than it is now, and moved to its date on 2 February 2027.
 *
 * @param folder for the repository; made anew
 * @returns the content folder
 */
export function publishedFixture(folder: string): string {
	const repository = repositoryWith('tests/fixtures/content', folder);
	const today = readFileSync(join(folder, COHORT), 'utf8');
	const before = today.replace('date: 2027-06-23', 'date: 2027-06-24');
	if (before === today) throw new Error(`${COHORT} has no session on 23 June.`);
	repository.commit(published, { [COHORT]: before });
	repository.commit(moved, { [COHORT]: today });
	return join(folder, 'content');
}

/** Puts content in a repository of its own with one commit, for a checkout without a history. */
export function publishedOnce(contentDir: string, folder: string): string {
	repositoryWith(contentDir, folder).commit(published);
	return join(folder, 'content');
}

function repositoryWith(contentDir: string, folder: string): Repository {
	if (existsSync(folder)) rmSync(folder, { recursive: true });
	const repository = new Repository(folder).init();
	cpSync(contentDir, join(folder, 'content'), { recursive: true });
	return repository;
}
