import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FormerFeed } from '../domain/past.ts';
import { oldCollectionOf } from '../reading/old-entry.ts';
import { type Account, type Entering, type Withdrawn, withdrawnSessions } from './account.ts';
import { carried } from './carried.ts';
import type { LoggedChange } from './change-log.ts';
import { ChoiceRecord, type PublishedChoices } from './choice-record.ts';
import { commitsOf, domainIn, pagesIn } from './content-commits.ts';
import type { ContentCommit } from './content-root.ts';
import { Ledger } from './ledger.ts';
import { OwnContent } from './own-content.ts';
import { ProgrammeRecord, type PublishedProgramme } from './programme-record.ts';
import type { Repository } from './repository.ts';
import type { Moments } from './revision.ts';
import { Row } from './row.ts';
import type { ChangedText } from './snapshot.ts';
import { enterTags, type TagRecord } from './tag-record.ts';

/** The part of a session's account that its events and its addresses need. */
export type SessionRecord = Moments & Pick<Account, 'ids'>;

/** Everything that the commits of the content tell. It is plain enough to be kept in a file. */
export interface Chronicle {
	/** When the commit that is checked out was published, in seconds since 1970. */
	readonly at: number;
	/** The record of each session that was ever published, by its oldest id. */
	readonly records: ReadonlyMap<string, SessionRecord>;
	/** The sessions that left the content, in schedule order. */
	readonly withdrawn: readonly Withdrawn[];
	readonly formerFeeds: readonly FormerFeed[];
	/** The ids of all pages of words and of all programmes that ever existed. */
	readonly pages: readonly string[];
	/** All programmes that ever existed, each as it last was. */
	readonly programmes: readonly PublishedProgramme[];
	/** Every tag that was ever published, with the ids of the programmes and sessions that had it. */
	readonly tags: TagRecord;
	/** Every choice and every month that the schedule ever had, with the ids of its sessions. */
	readonly choices: PublishedChoices;
	/** When each file of the content was last changed, by its path, in seconds since 1970. */
	readonly edited: readonly (readonly [path: string, at: number])[];
	/** All changes for visitors, oldest first. */
	readonly changes: readonly LoggedChange[];
}

/** The content and the accounts as one line of commits leaves them. */
interface Line {
	readonly content: OwnContent;
	readonly ledger: Ledger;
}

/**
 * Goes through the commits of the content once, parents before children. Then it enters the uncommitted files, as if they
 * belonged to the commit that is checked out.
 *
 * @param uncommitted files below the content folder that differ from that commit
 * @param renderings the days on which the rendering of events changed, in order
 */
export function chronicleOf(
	repository: Pick<Repository, 'top' | 'root' | 'head'>,
	{
		contentDir,
		uncommitted,
		renderings,
	}: { contentDir: string; uncommitted: readonly string[]; renderings: readonly Date[] },
): Chronicle {
	const { all, domain, nothing, changed } = commitsOf(repository);
	const onDiskNow = uncommitted.flatMap((path) => onDisk(contentDir, path));
	const site = onDiskNow.find(({ path }) => path === 'site.yaml');
	const today = site ? domainIn(site.text) : domain;
	const changes = ({ files }: ContentCommit) => files.length > 0;
	const dated = all.filter(
		(commit, index) => changes(commit) || commit.parents.length > 1 || index === all.length - 1,
	);
	const inTheEnd = Row.of(dated.map(({ clock }) => clock));
	const entering = new Map(
		dated.map(({ id, clock }, index): [string, Entering] => [id, { id, clock, index }]),
	);
	const soFar = new Row();
	const pages = new Set<string>();
	const edited = new Map<string, number>();
	const programmes = new ProgrammeRecord();
	const tags = new Map<string, Set<string>>();
	const choices = new ChoiceRecord();
	const dates = { soFar, inTheEnd, renderings };
	let head: Entering = { id: '', clock: 0, index: 0 };
	const { content, ledger } = carried<Line, ContentCommit>(all, {
		nothing: () => ({ content: new OwnContent(nothing(), today), ledger: new Ledger(dates) }),
		fork: (line) => ({ content: line.content.fork(), ledger: line.ledger.fork() }),
		changes: (commit) => entering.has(commit.id),
		step: ({ content, ledger }, commit, others) => {
			head = entering.get(commit.id) ?? head;
			soFar.add(commit.clock);
			const difference = content.apply(changed(commit));
			if (!content.isOwn) return;
			for (const { path } of commit.files) edited.set(path, head.index);
			for (const id of pagesIn(commit.files)) pages.add(id);
			programmes.enter(content.snapshot, commit.files);
			enterTags(tags, content.snapshot, commit.files, difference);
			if (difference) choices.enter(difference);
			if (difference) ledger.enter(difference, head);
			for (const other of others) ledger.join(other.ledger, content.snapshot.runs.values(), head);
		},
	});
	for (const path of uncommitted) edited.set(path, head.index);
	if (onDiskNow.length > 0) {
		const difference = content.apply(onDiskNow);
		if (difference) ledger.enter(difference, { ...head, id: '' });
	}
	ledger.finish(head);
	return {
		at: inTheEnd.dateOf(head.index),
		records: ledger.accounts,
		withdrawn: withdrawnSessions(ledger.accounts.values(), inTheEnd),
		formerFeeds: ledger.feeds.former(ledger.accounts.values()),
		pages: [...pages],
		programmes: programmes.all(),
		tags: [...tags].map(([tag, ids]) => [tag, [...ids]]),
		choices: choices.all(),
		edited: [...edited].map(([path, index]) => [path, inTheEnd.dateOf(index)]),
		changes: ledger.changes,
	};
}

/** A file as it lies in the content folder now. The checker reports files that cannot be opened, so they are left out. */
function onDisk(contentDir: string, path: string): ChangedText[] {
	if (!oldCollectionOf(path)) return [];
	try {
		return [{ path, text: readFileSync(join(contentDir, path), 'utf8') }];
	} catch (error) {
		const isGone = error instanceof Error && 'code' in error && error.code === 'ENOENT';
		return isGone ? [{ path, text: undefined }] : [];
	}
}
