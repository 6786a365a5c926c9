import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readHistory } from '../../../src/history/history.ts';
import { writeLargeRepository } from './large.ts';
import {
	Repository,
	spring,
	springFile,
	springWith,
	start,
	temporaryFolder,
} from './repository.ts';

const read = (repository: Repository, cacheDir?: string) => {
	const reading = readHistory(join(repository.dir, 'content'), { cacheDir, rendered: [] });
	if (!('history' in reading)) throw new Error(reading.words);
	return reading.history;
};

/** All that a history tells, as text. */
function told(history: ReturnType<typeof read>, ids: readonly string[]): string {
	const { at, withdrawn, changes } = history;
	const revisions = ids.map((oldestId) => [
		history.revisionOf({ oldestId }),
		history.idsOf({ oldestId }),
	]);
	const sessions = withdrawn.map(({ session: { run, registration, part, ...facts }, ...rest }) => [
		facts,
		[registration, run.id, run.title, run.programme.title, rest.as, rest.on, rest.ids],
	]);
	return JSON.stringify([at, revisions, sessions, changes], undefined, '\t');
}

function withPast(): Repository {
	const repository = Repository.with();
	repository.commit('2021-01-05 10:00', {
		[springFile]: springWith({ power: null, change: { date: '2021-02-25' } }),
	});
	repository.commit('2021-01-06 10:00', { 'content/themes/thursdays/2020-10.md': null });
	return repository;
}

const ids = [`${spring}/power`, `${spring}/change`, 'thursdays/2020-10/joint'];

test('what is kept is what was read', () => {
	const repository = withPast();
	const cacheDir = temporaryFolder();
	const fresh = told(read(repository), ids);
	expect(told(read(repository, cacheDir), ids)).toBe(fresh);
	const [name = ''] = readdirSync(cacheDir);
	const kept = readFileSync(join(cacheDir, name), 'utf8');
	expect(told(read(repository, cacheDir), ids)).toBe(fresh);
	// It is read indeed: told another moment it believes it.
	const another = kept.replaceAll(String(Date.UTC(2021, 0, 5, 10) / 1000), '1600000000');
	writeFileSync(join(cacheDir, name), another);
	expect(told(read(repository, cacheDir), ids)).not.toBe(fresh);
});

test('another commit, an uncommitted change and a damaged file are read anew', () => {
	const repository = withPast();
	const cacheDir = temporaryFolder();
	read(repository, cacheDir);
	repository.write(start);
	expect(read(repository, cacheDir).withdrawn).toEqual([]);
	repository.commit('2021-01-07 10:00');
	expect(read(repository, cacheDir).withdrawn).toEqual([]);
	for (const name of readdirSync(cacheDir)) writeFileSync(join(cacheDir, name), '{"at":1}');
	expect(told(read(repository, cacheDir), ids)).toBe(told(read(repository), ids));
});

test('what is forgotten is asked each time', () => {
	const repository = withPast();
	const cacheDir = temporaryFolder();
	expect(read(repository, cacheDir).withdrawn).toHaveLength(5);
	repository.commit('2021-01-07 10:00', { 'content/forgotten.yaml': ['thursdays'] });
	expect(read(repository, cacheDir).withdrawn).toHaveLength(1);
	expect(read(repository, cacheDir).withdrawn).toHaveLength(1);
});

test('only the latest readings are kept', () => {
	const repository = Repository.with();
	const cacheDir = temporaryFolder();
	for (let day = 10; day < 17; day += 1) {
		repository.commit(`2021-01-${day} 10:00`, { 'README.md': String(day) });
		read(repository, cacheDir);
	}
	expect(readdirSync(cacheDir)).toHaveLength(4);
	expect(
		readdirSync(cacheDir).some((name) => name.startsWith(repository.git('rev-parse', 'HEAD'))),
	).toBe(true);
});

test('a folder that cannot be written to stops nothing', () => {
	const file = join(temporaryFolder(), 'file');
	writeFileSync(file, '');
	expect(read(withPast(), join(file, 'cache')).withdrawn).toHaveLength(5);
});

test('hundreds of commits to hundreds of sessions', () => {
	const repository = new Repository();
	writeLargeRepository(repository.dir, { sessions: 200, commits: 300 });
	const cacheDir = temporaryFolder();
	const all = ['schools/cohort-1/part-1', 'thursdays/month-3/session-2'];
	const fresh = told(read(repository, cacheDir), all);
	expect(told(read(repository, cacheDir), all)).toBe(fresh);
	// A note is none for the log.
	const { changes } = read(repository, cacheDir);
	expect(new Set(changes.map(({ kind }) => kind))).toEqual(
		new Set(['moved', 'cancelled', 'renamed']),
	);
});
