import type { Session, Withdrawal } from '../domain/model.ts';
import { bySchedule } from '../domain/schedule.ts';
import { dateOf } from '../domain/zoned-time.ts';
import type { Appearance } from './appearance.ts';
import type { Moments } from './revision.ts';
import type { Row } from './row.ts';
import type { SnapshotRun } from './snapshot.ts';

/** How and when a session left the content. */
export interface Departure {
	/** The commit that took it out. */
	readonly by: Entering;
	/**
	 * cancelled: it had not ended, so calendars have to be told. kept: it had taken place, so nothing about it changes.
	 * renamed: another session says that it once had this name, and stands for it.
	 */
	readonly as: 'cancelled' | 'kept' | 'renamed';
	/** The session as it stood until then. */
	readonly stood: Session;
}

/** A commit that is entered into the accounts. */
export interface Entering {
	/** The id of the commit; empty if it is not made yet. */
	readonly id: string;
	/** Its committer's clock, in seconds since 1970. */
	readonly clock: number;
	/** Its place in the row of dates. */
	readonly index: number;
}

/** The account of one session: all that the commits tell of it. Its oldest id finds it. */
export interface Account extends Moments {
	/** Every id that it was published under, oldest first. The last is the one it has, or had. */
	readonly ids: readonly string[];
	readonly left?: Departure | undefined;
	/** The session as it was last published. It is cancelled if it left before it took place. */
	readonly last: Appearance & { readonly within: SnapshotRun };
}

/** A session that was published and that the content no longer holds. Its page and its events stay. */
export interface Withdrawn extends Withdrawal {
	/** Every id that it was published under, oldest first. Each was an address. */
	readonly ids: readonly string[];
	/** The files that it was last made of, from which its page is made. */
	readonly within: Pick<SnapshotRun, 'entry' | 'programme' | 'site' | 'venues'>;
}

/**
 * The sessions that have left the content, in schedule order. A session that was only renamed has not left.
 *
 * @param dates the dates of all commits
 */
export function withdrawnSessions(accounts: Iterable<Account>, dates: Row): Withdrawn[] {
	const withdrawn: Withdrawn[] = [];
	for (const { left, last, ids } of accounts) {
		if (!left || left.as === 'renamed') continue;
		const { session, site, within } = last;
		const on = dateOf(new Date(dates.dateOf(left.by.index) * 1000), site.timeZone);
		withdrawn.push({ session, as: left.as, on, ids, within });
	}
	return withdrawn.sort((a, b) => bySchedule(a.session, b.session));
}
