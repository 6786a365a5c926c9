import { namedFrom, type PublishedNames, type Succession } from '../domain/rename.ts';
import { differencesOf } from './differences.ts';
import type { Repository } from './repository.ts';
import { successionsBetween } from './successions.ts';

/**
 * Goes through the history of the content for the names of its sessions alone, which takes half as long as the whole
 * of it: no event is written.
 *
 * @throws {GitError} when it cannot be read
 */
export function readNames(repository: Repository): PublishedNames {
	const { published, each } = differencesOf(repository);
	const ever = new Set<string>();
	const successions: Succession[][] = [];
	for (const [{ before, after }] of each()) {
		const left = successionsBetween(before, after, (id) => ever.has(id));
		if (left.some(({ heir }) => heir)) successions.push(left);
		for (const { run } of after) for (const { id } of run.sessions) ever.add(id);
	}
	const head = [...published.runs.values()].flatMap(({ run }) => run.sessions.map(namedFrom));
	const gone = ever.difference(new Set(head.map(({ id }) => id)));
	return { head, gone: [...gone], successions };
}
