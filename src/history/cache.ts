import type { Past } from './chronicle.ts';
import { type KeptPast, keptPast, revivedPast } from './kept-past.ts';
import { remembered } from './kept-readings.ts';
import type { Repository } from './repository.ts';

/**
 * The past of a commit, read once and kept by the commit's name, which stands for all of its history. Anything else that
 * could make it differ is part of the name it is kept under; a file that cannot be read is as good as none.
 */
export function rememberedPast(cacheDir: string, repository: Repository, read: () => Past): Past {
	const known = remembered(cacheDir, repository);
	const kept = known.kept();
	try {
		if (kept) return revivedPast(kept as KeptPast);
	} catch {
		// Damaged: it is read anew.
	}
	const past = read();
	known.keep(keptPast(past));
	return past;
}
