import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { publishedNames } from '../../../src/history/names.ts';
import { writeLargeRepository } from './large.ts';
import {
	Repository,
	spring,
	springFile,
	springWith,
	start,
	temporaryFolder,
} from './repository.ts';

const read = (dir: string, cacheDir: string, setting?: string) =>
	publishedNames(join(dir, 'content'), { cacheDir, setting });

function withPast(): Repository {
	const repository = Repository.with();
	repository.commit('2021-01-05 10:00', { [springFile]: springWith({ power: null }) });
	repository.commit('2021-01-06 10:00', {
		[springFile]: springWith({ power: null, change: { id: 'start' } }),
	});
	return repository;
}

test('who is there, who was, and who follows whom', async () => {
	const { head, gone, successions } = (await read(withPast().dir, temporaryFolder())) ?? {};
	expect(head?.map(({ id }) => id)).toContain(`${spring}/start`);
	expect(new Set(gone)).toEqual(new Set([`${spring}/power`, `${spring}/change`]));
	expect(successions?.map((left) => left.map((one) => [one.gone.id, one.heir?.id]))).toEqual([
		[[`${spring}/change`, `${spring}/start`]],
	]);
});

test('what is kept is what was read, and is read whatever lies uncommitted', async () => {
	const { dir } = withPast();
	const cacheDir = temporaryFolder();
	const fresh = await read(dir, cacheDir);
	writeFileSync(join(dir, springFile), 'Words.');
	const [name = '', ...more] = readdirSync(cacheDir);
	expect(more).toEqual([]);
	expect(await read(dir, cacheDir)).toEqual(fresh);
	const kept = readFileSync(join(cacheDir, name), 'utf8');
	writeFileSync(join(cacheDir, name), kept.replaceAll('/start', '/begin'));
	expect(await read(dir, cacheDir)).not.toEqual(fresh);
	for (const damaged of ['', '{', 'null', '[]', '{"at":1}']) {
		writeFileSync(join(cacheDir, name), damaged);
		expect(await read(dir, cacheDir)).toEqual(fresh);
	}
});

test('without a history, or with half of one, nobody knows, and nothing is fetched', async () => {
	const repository = withPast();
	const cacheDir = temporaryFolder();
	expect(await read(repository.dir, cacheDir, 'none')).toBeUndefined();
	const bare = temporaryFolder();
	cpSync(join(repository.dir, 'content'), join(bare, 'content'), { recursive: true });
	expect(await read(bare, cacheDir)).toBeUndefined();
	expect(await read(join(bare, 'nowhere'), cacheDir)).toBeUndefined();
	const shallow = repository.clone('--depth=1');
	expect(await read(shallow.dir, cacheDir)).toBeUndefined();
	expect(shallow.git('rev-parse', '--is-shallow-repository')).toBe('true');
});

test('a history that cannot be read stops nothing', async () => {
	const repository = Repository.with(start);
	repository.commit('2021-01-05 10:00', { [springFile]: springWith({ power: null }) });
	const [, blob = ''] = repository.git('ls-tree', 'HEAD~1', springFile).split(/\s+blob\s+|\t/);
	const object = join(repository.dir, '.git/objects', blob.slice(0, 2), blob.slice(2));
	writeFileSync(`${object}.gone`, '');
	cpSync(`${object}.gone`, object, { force: true });
	expect(await read(repository.dir, temporaryFolder())).toBeUndefined();
});

test('hundreds of commits to hundreds of sessions: nothing was renamed', async () => {
	const dir = temporaryFolder();
	writeLargeRepository(dir, { sessions: 200, commits: 300 });
	const { head, gone, successions } = (await read(dir, temporaryFolder())) ?? {};
	expect([head?.length, gone, successions]).toEqual([204, [], []]);
});
