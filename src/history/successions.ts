import type { Session } from '../domain/model.ts';
import {
	namedFrom,
	type PublishedElsewhere,
	type PublishedNames,
	type Succession,
	successions,
} from '../domain/rename.ts';
import { carried } from './carried.ts';
import { commitsOf } from './content-commits.ts';
import type { ContentCommit } from './content-root.ts';
import { OwnContent } from './own-content.ts';
import type { Repository } from './repository.ts';
import type { Snapshot, SnapshotRun } from './snapshot.ts';

/**
 * Reads the history of the content for the names of its sessions only. It compares no events, so it takes half as long
 * as the whole history.
 *
 * @throws {GitError} when the history cannot be read
 */
export function readNames(repository: Repository): PublishedNames {
	const { all: commits, domain, nothing, changed } = commitsOf(repository);
	const ever = new Set<string>();
	const all: Succession[][] = [];
	const elsewhere = new Map<string, PublishedElsewhere>();
	const roots = new Map<string, string>();
	const { snapshot } = carried<OwnContent, ContentCommit>(commits, {
		nothing: () => new OwnContent(nothing(), domain),
		fork: (content) => content.fork(),
		changes: (commit) => commit.files.length > 0,
		step: (content, commit) => {
			const { site } = content.snapshot;
			const difference = content.apply(changed(commit));
			const isLast = commit.id === repository.head;
			const left = isLast && difference && site && elsewhere.get(site.uidDomain);
			if (left) elsewhere.set(left.domain, { ...left, isNewlyLeft: true });
			if (!difference) return addElsewhere(elsewhere, content.snapshot);
			const { before, after } = difference;
			const heirs = successionsBetween(before, after, (id) => ever.has(id));
			if (heirs.some(({ heir }) => heir)) all.push(heirs);
			for (const { id, oldestId } of after.flatMap(({ run }) => run.sessions)) {
				ever.add(id);
				roots.set(id, roots.get(oldestId) ?? oldestId);
			}
		},
	});
	const head = [...snapshot.runs.values()].flatMap(({ run }) => run.sessions.map(namedFrom));
	const gone = ever.difference(new Set(head.map(({ id }) => id)));
	const [latest] = commits.toSorted((a, b) => b.clock - a.clock);
	return {
		...{ head, gone: [...gone], successions: all, domain },
		roots: [...roots].filter(([id, root]) => id !== root),
		elsewhere: [...elsewhere.values()],
		...(latest && { latest: { id: latest.id, at: latest.clock } }),
	};
}

/** Notes the sessions of content that was published under another domain. */
function addElsewhere(elsewhere: Map<string, PublishedElsewhere>, { site, runs }: Snapshot): void {
	if (!site) return;
	const oldestIds = [...runs.values()].flatMap(({ run }) =>
		run.sessions.map(({ oldestId }) => oldestId),
	);
	const known = elsewhere.get(site.uidDomain)?.oldestIds ?? [];
	if (known.length + oldestIds.length === 0) return;
	elsewhere.set(site.uidDomain, {
		domain: site.uidDomain,
		oldestIds: [...new Set([...known, ...oldestIds])],
		isNewlyLeft: false,
	});
}

/**
 * The sessions that are gone without any session stating their names, each with the new session at its time, if there
 * is one.
 *
 * @param wasThere was an id published before? A session that comes back is not new
 */
export function successionsBetween(
	before: readonly SnapshotRun[],
	after: readonly SnapshotRun[],
	wasThere: (id: string) => boolean = () => false,
): Succession[] {
	const old = new Set(before.flatMap(({ run }) => run.sessions.flatMap(idsOf)));
	const named = new Set(after.flatMap(({ unread }) => unread));
	const come: Session[] = [];
	for (const { run } of after) {
		for (const session of run.sessions) {
			const names = [...idsOf(session), ...session.formerIds];
			for (const name of names) named.add(name);
			if (!wasThere(session.id) && !names.some((name) => old.has(name))) come.push(session);
		}
	}
	const sessions = before.flatMap(({ run }) => run.sessions);
	const gone = sessions.filter((session) => !idsOf(session).some((id) => named.has(id)));
	return successions(gone.map(namedFrom), come.map(namedFrom));
}

function idsOf({ id, oldestId }: Session): string[] {
	return [id, oldestId];
}
