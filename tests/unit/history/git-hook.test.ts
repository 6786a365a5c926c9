import { expect, it } from 'vitest';
import { git } from '../../../src/history/git.ts';
import { Repository } from './repository.ts';

it('reads the repository of the folder, also inside a hook of another one', () => {
	const { dir } = Repository.with();
	const head = git(dir, ['rev-parse', 'HEAD']);
	const hook = {
		GIT_COMMON_DIR: '/elsewhere/.git',
		GIT_DIR: '/elsewhere/.git',
		GIT_INDEX_FILE: '/elsewhere/.git/index',
		GIT_OBJECT_DIRECTORY: '/elsewhere/.git/objects',
		GIT_QUARANTINE_PATH: '/elsewhere/.git/objects/incoming',
		GIT_WORK_TREE: '/elsewhere',
	};
	Object.assign(process.env, hook);
	try {
		expect(git(dir, ['rev-parse', 'HEAD'])).toBe(head);
		expect(git(dir, ['cat-file', '-t', 'HEAD'])).toBe('commit\n');
	} finally {
		for (const name of Object.keys(hook)) delete process.env[name];
	}
});
