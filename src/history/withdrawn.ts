import type { Withdrawal } from '../domain/past.ts';
import { bySchedule } from '../domain/schedule.ts';
import { dateOf } from '../domain/zoned-time.ts';
import type { Account } from './ledger.ts';
import type { PublishedRun } from './snapshot.ts';

/** A session that was published and that the content no longer holds. Its page and its events stay. */
export interface Withdrawn extends Withdrawal {
	/** Every id it was published under, oldest first: each was an address. */
	readonly ids: readonly string[];
	/** The file it stood in, as it was: what its page is made of. */
	readonly within: Pick<PublishedRun, 'entry' | 'programme' | 'site'>;
}

/** The sessions that have left the content, in schedule order. Those that go by another name today have not. */
export function withdrawnSessions(accounts: Iterable<Account>): Withdrawn[] {
	const withdrawn: Withdrawn[] = [];
	for (const { left, last, ids } of accounts) {
		if (!left || left.as === 'renamed') continue;
		const { session, site, within } = last;
		const on = dateOf(new Date(left.at * 1000), site.timeZone);
		withdrawn.push({ session, as: left.as, on, ids, within });
	}
	return withdrawn.sort((a, b) => bySchedule(a.session, b.session));
}
