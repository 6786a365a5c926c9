import { forgottenFile, forgottenIds } from '../reading/forgotten.ts';
import { oldCollectionOf } from '../reading/old-entry.ts';
import { calendarOf, feedOf } from '../urls.ts';
import { isShownOtherwise } from './appearance.ts';
import { readBlobs } from './blobs.ts';
import type { AddressChange, Change } from './change.ts';
import { changeWords } from './change-wording.ts';
import { changesBetween } from './changes-between.ts';
import { committedAt, filesAt } from './commits.ts';
import { rootAt } from './content-root.ts';
import { gitAnswer } from './git.ts';
import { type RangeRename, renamesBetween } from './range-renames.ts';
import type { Repository } from './repository.ts';
import { Published, type PublishedRun } from './snapshot.ts';

/** What lies between two commits, for visitors. */
export interface RangeChanges {
	/** All but addresses, in the order of the files. */
	readonly changes: readonly Exclude<Change, AddressChange>[];
	/** Each change in words: `moves session 3 of Cohort 2 from Wednesday 10 to Wednesday 17 March`. */
	readonly words: readonly string[];
	/** What left and came in another place at the same times, and is not said to be the same. */
	readonly renames: readonly RangeRename[];
	/** Old addresses that lead to new ones. */
	readonly redirects: readonly AddressChange[];
	/** The calendars, to subscribe to or of a whole run, that hold other events: their paths. */
	readonly calendars: readonly string[];
}

/** What `head` does to visitors against `base`, whatever happened in between. */
export function changesInRange(
	{ top, root }: Pick<Repository, 'top' | 'root'>,
	{ base, head }: { base: string; head: string },
): RangeChanges {
	const at = committedAt(top, head);
	const is = publishedAt(top, head, root);
	const was = publishedAt(top, base, rootAt(top, base, { head, root }));
	const before = [...was.runs.values()];
	const after = [...is.runs.values()];
	const isOver = (change: Change) =>
		change.kind === 'withdrawn' && isOverAt(before, change.session.oldestId, at);
	const all = changesBetween(before, after).filter((change) => !isOver(change));
	const changes = all.filter((change) => change.kind !== 'redirected');
	return {
		changes,
		words: changeWords(changes, at.toISOString().slice(0, 4)).map(({ does }) => does),
		renames: renamesBetween(was, is, forgottenIds(textAt(top, head, root + forgottenFile))),
		redirects: all.filter((change) => change.kind === 'redirected'),
		calendars: calendarsToRefresh(was, is, at),
	};
}

/** The content of one commit. */
function publishedAt(dir: string, commit: string, root: string): Published {
	const files = [...filesAt(dir, commit, root)].filter(([path]) => oldCollectionOf(path));
	const texts = readBlobs(
		dir,
		files.map(([, blob]) => blob),
	);
	const published = new Published();
	published.apply(files.map(([path, blob]) => ({ path, text: texts(blob) })));
	return published;
}

/** The text of a file at a commit; nothing where it is not there. */
function textAt(dir: string, commit: string, path: string): string {
	return gitAnswer(dir, ['cat-file', 'blob', `${commit}:${path}`]) ?? '';
}

function isOverAt(runs: readonly PublishedRun[], oldestId: string, at: Date): boolean {
	return runs.some(({ run }) =>
		run.sessions.some((session) => session.oldestId === oldestId && session.end <= at),
	);
}

/** Calendars of which an event is new, has gone, or shows something else. What had taken place does not go. */
function calendarsToRefresh(was: Published, is: Published, at: Date): string[] {
	const [before, after] = [appearances(was), appearances(is)];
	const calendars = new Set<string>();
	for (const id of new Set([...before.keys(), ...after.keys()])) {
		const [old, now] = [before.get(id), after.get(id)];
		if (old && now && !isShownOtherwise(old, now)) continue;
		if (old && !now && old.session.end <= at) continue;
		for (const appearance of [old, now]) {
			if (!appearance) continue;
			const { run, tracks } = appearance.session;
			calendars.add(feedOf({ slug: appearance.site.slug }));
			calendars.add(feedOf({ slug: run.programme.id }));
			for (const track of tracks)
				calendars.add(feedOf({ slug: `${run.programme.id}-${track.id}` }));
			calendars.add(calendarOf(run));
		}
	}
	return [...calendars].sort();
}

function appearances({ runs, site }: Published) {
	const sessions = site ? [...runs.values()].flatMap(({ run }) => run.sessions) : [];
	return new Map(
		sessions.flatMap((session) => (site ? [[session.oldestId, { session, site }]] : [])),
	);
}
