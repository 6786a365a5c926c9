import { expect, test, vi } from 'vitest';
import {
	Repository,
	spring,
	springFile,
	springWith,
	start,
	temporaryFolder,
} from './repository.ts';

const published = '2020-09-01 09:00';
const power = `${spring}/power`;
const moved = springWith({ power: { date: '2021-03-04' } });

function withPast(): Repository {
	const repository = Repository.with();
	repository.commit('2021-01-05 10:00', { [springFile]: moved });
	repository.commit('2021-01-06 10:00', { 'README.md': 'Words.' });
	return repository;
}

test('a shallow clone is deepened where its remote can be reached', () => {
	const clone = withPast().clone('--depth=1');
	expect(clone.git('rev-parse', '--is-shallow-repository')).toBe('true');
	expect(clone.revision(power)).toEqual({
		created: published,
		lastModified: '2021-01-05 10:00',
		scheduled: '2021-01-05 10:00',
	});
	expect(clone.git('rev-parse', '--is-shallow-repository')).toBe('false');
	expect(clone.git('status', '--porcelain')).toBe('');
});

test('so is one of a commit that no branch holds, as on a pull request', () => {
	const origin = withPast();
	origin.git('checkout', '--quiet', '--detach');
	origin.commit('2021-01-07 10:00', {
		[springFile]: springWith({ power: { date: '2021-03-05' } }),
	});
	origin.git('update-ref', 'refs/pull/1/merge', 'HEAD');
	origin.git('checkout', '--quiet', 'main');
	const clone = new Repository();
	clone.git('init', '--quiet');
	clone.git('remote', 'add', 'origin', `file://${origin.dir}`);
	clone.git('fetch', '--quiet', '--depth=1', 'origin', '+refs/pull/1/merge:refs/remotes/pull/1');
	clone.git('checkout', '--quiet', 'refs/remotes/pull/1');
	expect(clone.revision(power).scheduled).toBe('2021-01-07 10:00');
	expect(clone.revision(`${spring}/change`).created).toBe(published);
});

test('a shallow clone whose remote is out of reach: every host’s mend is named', () => {
	const clone = withPast().clone('--depth=1');
	clone.git('remote', 'set-url', 'origin', `file://${clone.dir}-is-not-there`);
	const reading = clone.read();
	expect(reading).toMatchObject({ kind: 'trouble', trouble: { kind: 'shallow' } });
	const words = 'words' in reading ? reading.words : '';
	expect(words).toContain('This clone is shallow');
	for (const mend of ['git fetch --unshallow', 'fetch-depth: 0', 'Netlify', 'Cloudflare']) {
		expect(words).toContain(mend);
	}
	expect(words).toContain('HISTORY=none');
});

test('a shallow clone without a remote', () => {
	const clone = withPast().clone('--depth=1');
	clone.git('remote', 'remove', 'origin');
	expect(clone.read()).toMatchObject({
		trouble: { kind: 'shallow', said: 'This clone has no remote to fetch the rest from.' },
	});
});

test('a folder that no git knows', () => {
	const folder = new Repository(temporaryFolder()).write(start);
	vi.stubEnv('GIT_CEILING_DIRECTORIES', '/tmp');
	expect(folder.read()).toMatchObject({ trouble: { kind: 'no-repository' } });
	expect(folder.read('nowhere')).toMatchObject({ trouble: { kind: 'untracked' } });
	vi.unstubAllEnvs();
});

test('a repository without a commit, or whose commits do not hold the content', () => {
	const repository = new Repository().write(start);
	repository.git('init', '--quiet');
	expect(repository.read()).toMatchObject({ trouble: { kind: 'no-commit' } });
	repository.write({ '.gitignore': 'content', 'README.md': 'x' });
	repository.commit('2021-01-05 10:00');
	const reading = repository.read();
	expect(reading).toMatchObject({ trouble: { kind: 'untracked' } });
	expect('words' in reading && reading.words).toContain('in the folder content, git add .');
});

test('a machine without git', () => {
	const repository = withPast();
	const { PATH } = process.env;
	process.env.PATH = '/nowhere';
	try {
		expect(repository.read()).toMatchObject({ trouble: { kind: 'no-git' } });
	} finally {
		process.env.PATH = PATH;
	}
});

test('another user’s repository: the command that lets git read it', () => {
	const repository = withPast();
	// Git's own tests pretend so with this variable. Only root could give the folder away.
	vi.stubEnv('GIT_TEST_ASSUME_DIFFERENT_OWNER', '1');
	const reading = repository.read();
	vi.unstubAllEnvs();
	expect(reading).toMatchObject({ kind: 'trouble', trouble: { kind: 'not-yours' } });
	const words = 'words' in reading ? reading.words : '';
	expect(words).toContain('belongs to another user of this machine');
	expect(words).toContain(`git config --global --add safe.directory '${repository.dir}'`);
	expect(words).not.toContain('Clone the repository anew');
});

test('a clone that has lost an object is unreadable, and git says why', () => {
	const repository = withPast();
	const blob = repository.git('rev-parse', `HEAD~2:${springFile}`);
	repository.write({ [`.git/objects/${blob.slice(0, 2)}/${blob.slice(2)}`]: null });
	const reading = repository.read();
	expect(reading).toMatchObject({ trouble: { kind: 'unreadable' } });
	expect('words' in reading && reading.words).toContain(blob);
});

test('HISTORY=none looks at nothing and says so; nothing else is taken', () => {
	const folder = new Repository(temporaryFolder());
	const reading = folder.read('content', 'none');
	expect(reading.kind).toBe('switched-off');
	expect('words' in reading && reading.words).toContain('HISTORY=none');
	expect(() => folder.read('content', 'nome')).toThrow('HISTORY is "nome"');
});

test('what is not committed is dated by the last commit, with a warning', () => {
	const repository = withPast();
	repository.write({
		[springFile]: springWith({ power: { date: '2021-03-05' } }),
		'content/cohorts/schools/2021-summer.md': springWith({}),
	});
	const reading = repository.read();
	expect(reading.kind).toBe('uncommitted');
	expect('words' in reading && reading.words).toContain(`${springFile} and 1 other file have`);
	const last = '2021-01-06 10:00';
	expect(repository.revision(power)).toEqual({
		created: published,
		lastModified: last,
		scheduled: last,
	});
	expect(repository.revision(`${spring}/change`).scheduled).toBe(published);
	expect(repository.revision('schools/2021-summer/power').created).toBe(last);
});

test('a build that another repository’s hook starts reads its own history', () => {
	const repository = withPast();
	process.env.GIT_DIR = '/nowhere';
	try {
		expect(repository.revision(power).created).toBe(published);
	} finally {
		delete process.env.GIT_DIR;
	}
});
