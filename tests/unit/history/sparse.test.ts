import { join } from 'node:path';
import { expect, test } from 'vitest';
import { refuseSparse } from '../../../src/history/sparse.ts';
import { checked } from '../../../src/integrations/content-check/checked.ts';
import { Repository } from './repository.ts';

function sparse(...folders: string[]): string {
	const repository = Repository.with();
	// Git takes only files away whose times it knows, and these are copies.
	repository.git('reset', '--quiet', '--hard');
	repository.git('sparse-checkout', 'set', ...folders);
	return join(repository.dir, 'content');
}

test('a sparse checkout that lacks a part of the content is refused with the mend', async () => {
	const content = sparse('content/programmes', 'content/cohorts');
	expect(() => refuseSparse(content)).toThrow(
		/git leaves out themes\/thursdays\/2020-10\.md\..*\nRun git sparse-checkout disable/,
	);
	await expect(checked(content)).rejects.toThrow('This checkout is sparse');
});

test('a sparse checkout with the whole content, a whole checkout, and no repository are fine', () => {
	expect(() => refuseSparse(sparse('content'))).not.toThrow();
	expect(() => refuseSparse(join(Repository.with().dir, 'content'))).not.toThrow();
	expect(() => refuseSparse('/nowhere/at/all')).not.toThrow();
});
