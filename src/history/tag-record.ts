import { idOf } from '../reading/kinds.ts';
import { oldCollectionOf } from '../reading/old-entry.ts';
import type { FileChange } from './commits.ts';
import type { Difference, Snapshot } from './snapshot.ts';

/** Every tag that was ever published, with the ids of the programmes and sessions that had it. The address of each was a promise. */
export type TagRecord = readonly (readonly [tag: string, ids: readonly string[]])[];

/** Enters the tags of the programmes and sessions that a commit wrote. */
export function enterTags(
	known: Map<string, Set<string>>,
	snapshot: Snapshot,
	files: readonly FileChange[],
	difference: Difference | undefined,
): void {
	const enter = (id: string, tags: readonly string[] = []) => {
		for (const tag of tags) known.set(tag, (known.get(tag) ?? new Set()).add(id));
	};
	for (const { path, blob } of files) {
		if (blob === undefined || oldCollectionOf(path) !== 'programmes') continue;
		enter(idOf(path), snapshot.programmeData(idOf(path))?.tags);
	}
	for (const { run } of difference?.after ?? []) {
		for (const { id, tags } of run.sessions) enter(id, tags);
	}
}
