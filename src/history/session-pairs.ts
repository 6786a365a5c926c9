import type { Session } from '../domain/model.ts';
import type { SnapshotRun } from './snapshot.ts';
import { byOldestId, type TradedIds } from './traded-ids.ts';

/** Finds a session that was published and that the content no longer held, as visitors knew it, by its oldest id. */
export type Standing = (oldestId: string) => Session | undefined;

/** Something before a change and after it. */
export type Pair<Item> = readonly [was: Item | undefined, is: Item | undefined];

/**
 * Each session as it was and as it is. A session that states an older name stands for the session of that name, and one
 * that has another's id now is still itself.
 */
export function sessionPairs(
	before: readonly SnapshotRun[],
	after: readonly SnapshotRun[],
	{ traded, standing }: { traded: TradedIds; standing: Standing },
): Pair<Session>[] {
	const was = byOldestId(before);
	const is = byOldestId(after);
	const idsNow = new Map([...traded].map(([now, { old }]) => [old, now]));
	const claims = new Map<string, string>();
	for (const { run } of after) {
		for (const { id, formerIds, oldestId } of run.sessions) {
			for (const alias of [id, ...formerIds]) claims.set(alias, oldestId);
		}
	}
	const unread = new Set(after.flatMap((run) => run.unread));
	const pairs: Pair<Session>[] = [];
	const paired = new Set<string>();
	for (const [oldestId, session] of was) {
		const claimed = claims.get(session.id) ?? claims.get(oldestId);
		const successor = claimed === undefined || was.has(claimed) ? undefined : is.get(claimed);
		const other = is.get(idsNow.get(oldestId) ?? oldestId) ?? successor;
		if (other) paired.add(other.oldestId);
		if (other || !(claimed || unread.has(session.id))) pairs.push([session, other]);
	}
	for (const [oldestId, session] of is) {
		if (paired.has(oldestId)) continue;
		pairs.push([was.has(oldestId) ? undefined : standing(oldestId), session]);
	}
	return pairs;
}
