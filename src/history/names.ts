import type { PublishedNames } from '../domain/rename.ts';
import { remembered } from './cache.ts';
import { GitError } from './git.ts';
import { type Repository, repositoryOf } from './repository.ts';

/**
 * The names under which the content was published up to the commit that is checked out, for the checker. Uncommitted
 * files play no part, since the checker reads them itself. Nothing is fetched: the build reports a history that is
 * missing or incomplete.
 *
 * The code that reads commits is loaded only if the cache holds nothing for that commit.
 *
 * @param setting the variable HISTORY: `none` switches history off
 * @param cacheDir the folder that keeps the names of each commit that was read
 * @returns undefined if there is no history, or not the whole of it
 */
export async function publishedNames(
	contentDir: string,
	{ setting, cacheDir }: { setting?: string | undefined; cacheDir: string },
): Promise<PublishedNames | undefined> {
	if (setting) return undefined;
	const repository = repositoryOf(contentDir);
	if ('kind' in repository || repository.isShallow) return undefined;
	const known = remembered(cacheDir, repository);
	const kept = known.kept();
	if (isNames(kept)) return kept;
	const names = await read(repository);
	if (names) known.keep(names);
	return names;
}

async function read(repository: Repository): Promise<PublishedNames | undefined> {
	const { readNames } = await import('./successions.ts');
	try {
		return readNames(repository);
	} catch (error) {
		if (error instanceof GitError) return undefined;
		throw error;
	}
}

function isNames(kept: unknown): kept is PublishedNames {
	return typeof kept === 'object' && kept !== null && 'successions' in kept && 'head' in kept;
}
