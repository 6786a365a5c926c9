import { type CalendarDate, dateOf } from '../domain/zoned-time.ts';
import type { Change } from './change.ts';
import { changesBetween } from './changes-between.ts';
import type { Departure } from './ledger.ts';
import type { Difference } from './snapshot.ts';

/** A change, and when it was published. */
export type LoggedChange = Change & {
	/** The day, in the site's zone. */
	readonly on: CalendarDate;
	/** In seconds since 1970. */
	readonly at: number;
	/** The commit; empty where it is not committed yet. */
	readonly commit: string;
};

/** When a change was published. */
export interface Publishing {
	readonly at: number;
	readonly commit: string;
}

/**
 * What one commit changed for visitors, in the light of what came before it.
 *
 * A session that left after it had taken place is still there, so nothing changed; one that comes back was not added but
 * restored.
 *
 * @param leftAs how a session had left before, by its oldest id; `there` where it never did, but could not be read
 */
export function loggedChanges(
	{ before, after, siteAfter }: Difference,
	{ at, commit }: Publishing,
	leftAs: (oldestId: string) => Departure['as'] | 'there' | undefined,
): LoggedChange[] {
	const on = dateOf(new Date(at * 1000), siteAfter?.timeZone ?? 'UTC');
	const ended = new Set(
		before
			.flatMap(({ run }) => run.sessions)
			.filter(({ end }) => end.getTime() <= at * 1000)
			.map(({ oldestId }) => oldestId),
	);
	return changesBetween(before, after).flatMap((change): LoggedChange[] => {
		const logged = { ...change, on, at, commit };
		if (change.kind === 'withdrawn' && ended.has(change.session.oldestId)) return [];
		if (change.kind !== 'added') return [logged];
		const before = leftAs(change.session.oldestId);
		if (before === 'kept' || before === 'there') return [];
		return before === 'cancelled'
			? [{ kind: 'restored', session: change.session, on, at, commit }]
			: [logged];
	});
}
