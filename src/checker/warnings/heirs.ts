import {
	type NamedSession,
	type PublishedNames,
	type Succession,
	successions,
} from '../../domain/rename.ts';
import { type Content, partsOf, programmeOf, type SessionSource, sessionsOf } from '../content.ts';
import type { Holder } from '../names.ts';
import { momentsIn, timesOf, zoneOf } from '../rules/times.ts';

/**
 * Lists which session took the place of which, commit by commit; the changes that are not committed come last.
 * An heir that has left in turn is replaced by its own heir, and each is described as the content has it now.
 */
export function heirsToday(
	past: PublishedNames,
	holders: readonly Holder[],
	content: Content,
): Succession[][] {
	const sessions = holders.filter(({ of }) => of === 'session');
	const now = namedIn(sessions, content);
	const lists = [...past.successions, uncommitted(past, sessions, now)];
	const byName = new Map<string, string>();
	for (const { id, names } of sessions.toReversed()) for (const name of names) byName.set(name, id);
	const next = new Map(lists.flat().map(({ gone, heir }) => [gone.id, heir?.id]));
	const today = (id: string | undefined, seen = new Set<string>()): NamedSession | undefined => {
		if (id === undefined || seen.has(id)) return undefined;
		const known = byName.get(id);
		return known ? now(known) : today(next.get(id), seen.add(id));
	};
	return lists.map((list) => list.map((each) => ({ ...each, heir: today(each.heir?.id) })));
}

/** Compares the content on the disk with the commit that is checked out. */
function uncommitted(
	{ head, gone: before }: PublishedNames,
	sessions: readonly Holder[],
	now: (id: string) => NamedSession | undefined,
): Succession[] {
	const names = new Set(sessions.flatMap((holder) => holder.names));
	const old = new Set([...head.flatMap(({ id, oldestId }) => [id, oldestId]), ...before]);
	const gone = head.filter(({ id, oldestId }) => !names.has(id) && !names.has(oldestId));
	if (gone.length === 0) return [];
	const come = sessions.filter((holder) => !holder.names.some((name) => old.has(name)));
	return successions(
		gone,
		come.flatMap(({ id }) => now(id) ?? []),
	);
}

/** Looks up a session by its id. It is described only when asked for, since time zones are slow to work with. */
function namedIn(
	sessions: readonly Holder[],
	content: Content,
): (id: string) => NamedSession | undefined {
	const holders = new Map(sessions.map((holder) => [holder.id, holder]));
	const sources = new Map(
		sessionsOf(content.runs).map((source) => [keyOf(source.run.file.path, source.path), source]),
	);
	return (id) => {
		const { file, path } = holders.get(id) ?? {};
		const source = file && path && sources.get(keyOf(file.path, path));
		return source ? namedFrom(id, source, content) : undefined;
	};
}

function keyOf(file: string, path: readonly PropertyKey[]): string {
	return [file, ...path].map(String).join(' ');
}

function namedFrom(id: string, source: SessionSource, content: Content): NamedSession | undefined {
	const { run, session } = source;
	const times = timesOf(source);
	const timeZone = zoneOf(source, content);
	const moments = times && timeZone && momentsIn(times, timeZone);
	if (!moments) return undefined;
	const programme = programmeOf(run.file, content);
	const part = partsOf(programme)?.find((each) => each?.id === session.part);
	const [folder = ''] = id.split('/');
	// Only its present id is compared here.
	const names = (own: string) => ({ id: own, oldestId: own });
	return {
		...names(id),
		title: session.title ?? part?.title ?? '',
		start: moments.start.getTime(),
		end: moments.end.getTime(),
		part: session.id ? undefined : session.part,
		run: names(run.file.id),
		programme: names(folder),
	};
}
