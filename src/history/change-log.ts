import { type CalendarDate, dateOf } from '../domain/zoned-time.ts';
import type { Departure } from './account.ts';
import type { Change } from './change.ts';
import { changeWords, type ToldChange } from './change-wording.ts';
import { changesBetween } from './changes-between.ts';
import type { Commit } from './commits.ts';
import type { Difference } from './snapshot.ts';

/** A change, and when it was published. */
export type LoggedChange = Change & {
	/** The day, in the site's zone. */
	readonly on: CalendarDate;
	/** In seconds since 1970. */
	readonly at: number;
	/** The id of the commit; empty if the change is not committed yet. */
	readonly commit: string;
};

/**
 * The changes that one commit made for visitors, given the commits before it.
 *
 * A session that left after it had taken place still has its page, so nothing changed, and its time zone no longer matters. A session that comes back is
 * restored rather than added.
 *
 * @param leftAs how a session had left before, by its oldest id; `there` if it never left but could not be read
 */
export function loggedChanges(
	{ before, after, siteAfter }: Difference,
	{ at, id: commit }: Pick<Commit, 'id' | 'at'>,
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
		const isOnlyOfComing = change.kind === 'withdrawn' || change.kind === 'rezoned';
		if (isOnlyOfComing && ended.has(change.session.oldestId)) return [];
		if (change.kind !== 'added') return [logged];
		const before = leftAs(change.session.oldestId);
		if (before === 'kept' || before === 'there') return [];
		return before === 'cancelled'
			? [{ kind: 'restored', session: change.session, on, at, commit }]
			: [logged];
	});
}

/** The changes that one commit made for visitors, in words. */
export interface News {
	/** The day on which it was published, in the site's zone. */
	readonly on: CalendarDate;
	readonly at: Date;
	/** Tells it from other news. It stays the same unless somebody rewrites the history. */
	readonly id: string;
	/** Never empty. */
	readonly changes: readonly ToldChange[];
}

/** The change log in words, the latest first. Dates are written for readers in the year in which they were published. */
export function newsFrom(changes: readonly LoggedChange[]): News[] {
	const news: News[] = [];
	const atOnce = new Map<number, number>();
	for (const ofCommit of Map.groupBy(changes, ({ commit, at }) => `${at} ${commit}`).values()) {
		const [first] = ofCommit;
		if (!first) continue;
		const { on, at } = first;
		const told = changeWords(ofCommit, on.slice(0, 4));
		if (told.length === 0) continue;
		const count = (atOnce.get(at) ?? 0) + 1;
		atOnce.set(at, count);
		news.push({ on, at: new Date(at * 1000), id: `${at}-${count}`, changes: told });
	}
	return news.reverse();
}
