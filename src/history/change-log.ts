import { type CalendarDate, dateOf } from '../domain/zoned-time.ts';
import type { SiteData } from '../schemas/site.ts';
import type { Entering } from './account.ts';
import type { Change } from './change.ts';
import { changeWords, type ToldChange } from './change-wording.ts';
import { changesBetween } from './changes-between.ts';
import type { Standing } from './session-pairs.ts';
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
 * A session that left after it had taken place still has its page, so nothing changed, and its time zone no longer matters.
 *
 * @param standing finds a session that had left, or could not be read, as visitors knew it
 */
export function loggedChanges(
	{ before, after }: Pick<Difference, 'before' | 'after'>,
	commit: DatedCommit,
	standing: Standing,
): LoggedChange[] {
	const when = loggedOn(commit);
	const ended = new Set(
		before
			.flatMap(({ run }) => run.sessions)
			.filter(({ end }) => end.getTime() <= commit.at * 1000)
			.map(({ oldestId }) => oldestId),
	);
	return changesBetween(before, after, standing).flatMap((change): LoggedChange[] => {
		const isOnlyOfComing = change.kind === 'withdrawn' || change.kind === 'rezoned';
		const isOver = isOnlyOfComing && ended.has(change.session.oldestId);
		return isOver ? [] : [{ ...change, ...when }];
	});
}

/** A commit with its date, in seconds since 1970, and its site.yaml. */
type DatedCommit = Pick<Entering, 'id' | 'clock'> & {
	readonly at: number;
	readonly site: SiteData;
};

/** When a change was published, as the log has it. */
export function loggedOn({ id: commit, clock, at, site }: DatedCommit) {
	return { on: dateOf(new Date(at * 1000), site.timeZone), at, clock, commit };
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
