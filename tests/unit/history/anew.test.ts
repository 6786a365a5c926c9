import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { Repository, spring, springFile, springWith } from './repository.ts';

test('while somebody edits, a saved file shows its moves and withdrawals', async () => {
	const repository = Repository.with();
	vi.stubEnv('CONTENT_DIR', join(repository.dir, 'content'));
	// The settings are read when their file is loaded.
	vi.resetModules();
	const { history, news, readHistoryAnew } = await import('../../../src/build-history.ts');
	expect(history()?.withdrawn).toEqual([]);
	expect(news()).toEqual([]);
	repository.write({ [springFile]: springWith({ power: null }) });
	expect(history()?.withdrawn).toEqual([]);
	readHistoryAnew();
	expect(history()?.withdrawn.map(({ session }) => session.id)).toEqual([`${spring}/power`]);
	expect(news()).toHaveLength(1);
	vi.unstubAllEnvs();
});
