import { type CalendarDate, dateOf } from '../domain/zoned-time.ts';
import type { SiteData } from '../schemas/site.ts';
import type { Departure, Entering } from './account.ts';
import type { Change } from './change.ts';
import { changeWords, type ToldChange } from './change-wording.ts';
import { changesBetween } from './changes-between.ts';
import type { Difference } from './snapshot.ts';

/** A change, and when it was published. */
export type LoggedChange = Change & {
	/** The day, in the site's zone. */
	readonly on: CalendarDate;
	/** In seconds since 1970. */
	readonly at: number;
	/** The clock of the commit. It stays the same when a later commit shows that it was wrong. */
	readonly clock: number;
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
	commit: DatedCommit,
	leftAs: (oldestId: string) => Departure['as'] | 'there' | undefined,
): LoggedChange[] {
	const when = loggedOn(commit, siteAfter);
	const ended = new Set(
		before
			.flatMap(({ run }) => run.sessions)
			.filter(({ end }) => end.getTime() <= commit.at * 1000)
			.map(({ oldestId }) => oldestId),
	);
	return changesBetween(before, after).flatMap((change): LoggedChange[] => {
		const logged = { ...change, ...when };
		const isOnlyOfComing = change.kind === 'withdrawn' || change.kind === 'rezoned';
		if (isOnlyOfComing && ended.has(change.session.oldestId)) return [];
		if (change.kind !== 'added') return [logged];
		const before = leftAs(change.session.oldestId);
		if (before === 'kept' || before === 'there') return [];
		return before === 'cancelled'
			? [{ kind: 'restored', session: change.session, ...when }]
			: [logged];
	});
}

type DatedCommit = Pick<Entering, 'id' | 'clock'> & { readonly at: number };

/** When a change was published, as the log has it. */
export function loggedOn({ id: commit, clock, at }: DatedCommit, site: SiteData | undefined) {
	return { on: dateOf(new Date(at * 1000), site?.timeZone ?? 'UTC'), at, clock, commit };
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
	for (const ofCommit of Map.groupBy(
		changes,
		({ commit, clock }) => `${clock} ${commit}`,
	).values()) {
		const [first] = ofCommit;
		if (!first) continue;
		const { on, at, clock } = first;
		const told = changeWords(ofCommit, on.slice(0, 4));
		if (told.length === 0) continue;
		const count = (atOnce.get(clock) ?? 0) + 1;
		atOnce.set(clock, count);
		news.push({ on, at: new Date(at * 1000), id: `${clock}-${count}`, changes: told });
	}
	return news.reverse();
}
