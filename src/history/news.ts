import type { CalendarDate } from '../domain/zoned-time.ts';
import type { LoggedChange } from './change-log.ts';
import { changeWords, type ToldChange } from './change-wording.ts';

/** What one commit changed for visitors, in words. */
export interface News {
	/** The day on which it was published, in the site's zone. */
	readonly on: CalendarDate;
	readonly at: Date;
	/** Tells it from other news: the same for ever, as long as nobody rewrites the history. */
	readonly id: string;
	/** Never empty. */
	readonly changes: readonly ToldChange[];
}

/** The change log in words, the latest first. Dates stand in the year in which they were published. */
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
