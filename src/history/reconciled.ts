import type { Account, Entering } from './account.ts';
import { isRescheduled, isShownOtherwise } from './appearance.ts';
import { raised } from './revision.ts';

/**
 * The account of a session that two merged lines both know. Its stamps are no lower than either line's, and higher where
 * that line showed something else. A session that left on one line before the merge left then.
 *
 * @param ours the account after the merge, as the first parent's line has it
 */
export function reconciled(ours: Account, theirs: Account, merge: Entering): Account {
	const leftBefore = theirs.left && theirs.left.as !== 'renamed' && ours.left?.by === merge;
	const [account, other] = leftBefore ? [theirs, ours] : [ours, theirs];
	const isMoved = isRescheduled(account.last, other.last);
	const isOtherwise = isMoved || isShownOtherwise(account.last, other.last);
	const least = isOtherwise ? raised(other, 0, isMoved) : other;
	return {
		...account,
		ids: [...other.ids.filter((id) => !account.ids.includes(id)), ...account.ids],
		created: Math.min(account.created, other.created),
		modified: Math.max(account.modified, least.modified),
		scheduled: Math.max(account.scheduled, least.scheduled),
		strays: Math.max(account.strays, other.strays),
	};
}
