import { forgottenFile, forgottenIds } from '../reading/forgotten.ts';
import { collectionOf } from '../reading/kinds.ts';
import { oldCollectionOf } from '../reading/old-entry.ts';
import { type ContentRecord, contentRecord } from '../reading/record.ts';
import { calendarOf, feedOf } from '../urls.ts';
import { isShownOtherwise } from './appearance.ts';
import { readBlobs } from './blobs.ts';
import type { AddressChange, Change } from './change.ts';
import { changeWords } from './change-wording.ts';
import { changesBetween } from './changes-between.ts';
import { committedAt, filesAt } from './commits.ts';
import { rootAt } from './content-root.ts';
import { fileChanges } from './file-changes.ts';
import { gitAnswer } from './git.ts';
import { type PageChange, pageChanges } from './page-changes.ts';
import { type RangeRename, renamesBetween } from './range-renames.ts';
import type { Repository } from './repository.ts';
import { Snapshot, type SnapshotRun } from './snapshot.ts';
import { withdrawnAt } from './withdrawn-at.ts';

/** The changes between two commits, for visitors. */
export interface RangeChanges {
	/** All changes but those of addresses, in the order of the files. */
	readonly changes: readonly Exclude<Change, AddressChange>[];
	/** Each change in words: `moves session 3 of Cohort 2 from Wednesday 10 to Wednesday 17 March`. */
	readonly words: readonly string[];
	/** The changes of each page besides those above, in words. */
	readonly pages: readonly PageChange[];
	/** Probable renames: something left, and something came at the same times without stating the old name. */
	readonly renames: readonly RangeRename[];
	/** Old addresses that lead to new ones. */
	readonly redirects: readonly AddressChange[];
	/** The paths of the feeds and the runs' calendars whose events differ. */
	readonly calendars: readonly string[];
}

/**
 * The changes for visitors from `base` to `head`, whatever happened in between. If a session came, the commits up to `base`
 * are read, since it may have left before.
 */
export function changesInRange(
	{ top, root }: Pick<Repository, 'top' | 'root'>,
	{ base, head }: { base: string; head: string },
): RangeChanges {
	const at = committedAt(top, head);
	const files = filesAt(top, head, root);
	const oldRoot = rootAt(top, base, { head, root });
	const oldFiles = filesAt(top, base, oldRoot);
	const texts = textsOf(top, files);
	const oldTexts = textsOf(top, oldFiles);
	const is = snapshotFrom(texts);
	const was = snapshotFrom(oldTexts);
	const before = [...was.runs.values()];
	const after = [...is.runs.values()];
	const isOver = (change: Change) =>
		change.kind === 'withdrawn' && isOverAt(before, change.session.oldestId, at);
	const standing = withdrawnAt({ top, root: oldRoot, head: base });
	const all = changesBetween(before, after, standing).filter((change) => !isOver(change));
	const changes = all.filter((change) => change.kind !== 'redirected');
	return {
		changes,
		words: [
			...changeWords(changes, at.toISOString().slice(0, 4)).map(({ does }) => does),
			...domainWords(was, is),
		],
		pages: [...pageChanges(recordsIn(oldTexts), recordsIn(texts)), ...fileChanges(oldFiles, files)],
		renames: renamesBetween(was, is, forgottenIds(textAt(top, head, root + forgottenFile))),
		redirects: all.filter((change) => change.kind === 'redirected'),
		calendars: calendarsToRefresh(was, is, at),
	};
}

/** Says what follows from another `uidDomain`, if sessions were published under the old one. */
function domainWords(was: Snapshot, is: Snapshot): string[] {
	const [from, to] = [was.site?.uidDomain, is.site?.uidDomain];
	const count = appearances(was).size;
	if (!from || !to || from === to || count === 0) return [];
	const many = count === 1 ? 'the session' : `each of ${count} sessions`;
	return [
		`gives ${many} another identity in calendars (uidDomain was ${from}, is ${to}): people who subscribe see old entries go and new ones come, and what was published before is no longer this site’s past`,
	];
}

/** The content files among the files of one commit, with their texts. */
function textsOf(dir: string, all: ReadonlyMap<string, string>): { path: string; text: string }[] {
	const files = [...all].filter(([path]) => collectionOf(path));
	const texts = readBlobs(
		dir,
		files.map(([, blob]) => blob),
	);
	return files.map(([path, blob]) => ({ path, text: texts(blob) }));
}

type Texts = ReturnType<typeof textsOf>;

function snapshotFrom(texts: Texts): Snapshot {
	const snapshot = new Snapshot();
	snapshot.apply(texts.filter(({ path }) => oldCollectionOf(path)));
	return snapshot;
}

/** The files that pages are made of. */
function recordsIn(texts: Texts): ContentRecord[] {
	return texts
		.filter(({ path }) => path !== forgottenFile)
		.flatMap(({ path, text }) => contentRecord(path, text) ?? []);
}

/** The text of a file at a commit; empty if the commit has no such file. */
function textAt(dir: string, commit: string, path: string): string {
	return gitAnswer(dir, ['cat-file', 'blob', `${commit}:${path}`]) ?? '';
}

function isOverAt(runs: readonly SnapshotRun[], oldestId: string, at: Date): boolean {
	return runs.some(({ run }) =>
		run.sessions.some((session) => session.oldestId === oldestId && session.end <= at),
	);
}

/** The calendars in which an event is new, has gone or has changed. A session that has taken place does not go. */
function calendarsToRefresh(was: Snapshot, is: Snapshot, at: Date): string[] {
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

function appearances({ runs, site }: Snapshot) {
	const sessions = site ? [...runs.values()].flatMap(({ run }) => run.sessions) : [];
	return new Map(
		sessions.flatMap((session) => (site ? [[session.oldestId, { session, site }]] : [])),
	);
}
