import { chronicleOf } from './chronicle.ts';
import type { Repository } from './repository.ts';
import type { Standing } from './session-pairs.ts';

/** Finds a session that had left the content by the commit `head`. The history up to there is read only if it is asked for. */
export function withdrawnAt(repository: Pick<Repository, 'top' | 'root' | 'head'>): Standing {
	let known: ReturnType<typeof read> | undefined;
	const read = () => {
		const nothing = { contentDir: '', uncommitted: [], renderings: [] };
		const { withdrawn } = chronicleOf(repository, nothing);
		return new Map(withdrawn.map(({ session }) => [session.oldestId, session]));
	};
	return (oldestId) => {
		known ??= read();
		return known.get(oldestId);
	};
}
