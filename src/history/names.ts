import type { PublishedNames } from '../domain/rename.ts';
import { GitError } from './git.ts';
import { remembered } from './kept-readings.ts';
import { type Repository, repositoryOf } from './repository.ts';

/** Where readings of names are kept, each by its commit. */
const namesCache = 'node_modules/.cache/names';

/**
 * Under which names the content was published up to the commit that is checked out, for the checker. What is not
 * committed plays no part: the checker has read it. Undefined where there is no history, or not the whole of it: nothing
 * is fetched, and whoever builds says what is wrong.
 *
 * The engine is loaded only where nothing is kept of that commit yet.
 *
 * @param setting the variable HISTORY: `none` switches history off
 */
export async function publishedNames(
	contentDir: string,
	{ setting, cacheDir = namesCache }: { setting?: string | undefined; cacheDir?: string } = {},
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
	const { readNames } = await import('./names-read.ts');
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
