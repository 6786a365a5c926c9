import { slugOf } from './join/entry.ts';
import type { NamedSession, Succession } from './rename.ts';

/** Something that was probably only given another name: the largest thing that accounts for it. */
export interface LikelyRename {
	readonly of: 'programme' | 'run' | 'part' | 'session';
	/** What it was called last: an id; of a part, its own alone. */
	readonly from: string;
	/** What it is called now, in the same form. */
	readonly to: string;
	/** The course of a part, as it is called now. */
	readonly course?: string | undefined;
	/** What `formerly` has to hold, oldest first. */
	readonly ids: readonly string[];
	/** Who meets at the same time as before. */
	readonly sessions: readonly Heard[];
	/** How many sessions left in all. */
	readonly outOf: number;
}

type Heard = Succession & { readonly heir: NamedSession };

/** What there is today. */
export interface Living {
	hasProgramme(id: string): boolean;
	hasRun(id: string): boolean;
	hasPart(course: string, id: string): boolean;
	/** Is an older id accounted for: is it named under `formerly`, or to be forgotten? Of a part: `schools:power`. */
	isAccountedFor(id: string): boolean;
}

/**
 * What was probably renamed when some sessions left and others came at their times. A programme or a run has another
 * name where it is there no longer and most of its sessions meet as before, together, in another.
 */
export function likelyRenames(left: readonly Succession[], living: Living): LikelyRename[] {
	const programmes = together(left, 'programme', living.hasProgramme);
	const runs = together(left, 'run', living.hasRun);
	const newName = new Map([...programmes, ...runs].map(({ from, to }) => [from, to]));
	const otherwise = runs.filter(({ from, to }) => {
		const [programme = '', run] = from.split('/');
		return to !== `${newName.get(programme) ?? programme}/${run}`;
	});
	return [
		...[...programmes, ...otherwise],
		...[...parts(left, living), ...single(left, living, newName)],
	].filter((rename) => !isSettled(rename, living));
}

/** It says so already, or every single session does. */
function isSettled(
	{ of, course, ids, sessions }: LikelyRename,
	{ isAccountedFor }: Living,
): boolean {
	return (
		ids.some((id) => isAccountedFor(of === 'part' ? `${course}:${id}` : id)) ||
		sessions.every(({ gone }) => [gone.id, gone.oldestId].some(isAccountedFor))
	);
}

/** Programmes or runs that are gone and most of whose sessions have heirs in one other. */
function together(
	left: readonly Succession[],
	of: 'programme' | 'run',
	isThere: (id: string) => boolean,
): LikelyRename[] {
	const groups = Map.groupBy(left, ({ gone }) => gone[of].id);
	return [...groups].flatMap(([from, all]): LikelyRename[] => {
		if (isThere(from)) return [];
		const [most] = [...Map.groupBy(all.filter(isHeard), ({ heir }) => heir[of].id)].sort(
			([, a], [, b]) => b.length - a.length,
		);
		const [to, sessions] = most ?? [];
		if (!to || !sessions?.[0] || sessions.length * 2 <= all.length) return [];
		const ids = unique([sessions[0].gone[of].oldestId, from]);
		return [{ of, from, to, ids, sessions, outOf: all.length }];
	});
}

/** Parts that their course has under another id, for all cohorts at once. */
function parts(left: readonly Succession[], living: Living): LikelyRename[] {
	const changed = left
		.filter(isHeard)
		.filter(({ gone, heir }) => isOtherPart(gone, heir) && !living.hasPart(...partOf(gone, heir)));
	const groups = Map.groupBy(changed, ({ gone, heir }) =>
		[...partOf(gone, heir), heir.part].join(' '),
	);
	return [...groups.values()].flatMap((sessions): LikelyRename[] => {
		const [first] = sessions;
		const { part: from } = first?.gone ?? {};
		const { part: to, programme } = first?.heir ?? {};
		if (!first || !from || !to) return [];
		const { oldestId, run } = first.gone;
		const isOwn = oldestId.startsWith(`${run.oldestId}/`);
		const ids = unique([...(isOwn ? [slugOf(oldestId)] : []), from]);
		return [{ of: 'part', from, to, course: programme?.id, ids, sessions, outOf: sessions.length }];
	});
}

/** Sessions that have another id for themselves, or lie in another run that is not their own renamed. */
function single(
	left: readonly Succession[],
	living: Living,
	newName: ReadonlyMap<string, string>,
): LikelyRename[] {
	return left.filter(isHeard).flatMap((session): LikelyRename[] => {
		const { gone, heir, isAlike, isOneOfSeveral } = session;
		const run = living.hasRun(gone.run.id) ? gone.run.id : newName.get(gone.run.id);
		const isWithin = run === heir.run.id;
		// Of another part it is another session, unless it is the part that was renamed, which is told by itself.
		if (isOtherPart(gone, heir) || (isWithin && slugOf(gone.id) === slugOf(heir.id))) return [];
		if (isWithin ? isOneOfSeveral : !isAlike) return [];
		const ids = unique([gone.oldestId, gone.id]);
		return [{ of: 'session', from: gone.id, to: heir.id, ids, sessions: [session], outOf: 1 }];
	});
}

function isOtherPart(gone: NamedSession, heir: NamedSession): boolean {
	return Boolean(gone.part && heir.part) && gone.part !== heir.part;
}

/** The course of today and the part of before. */
function partOf(gone: NamedSession, heir: NamedSession): [course: string, part: string] {
	return [heir.programme.id, gone.part ?? ''];
}

function isHeard(session: Succession): session is Heard {
	return session.heir !== undefined;
}

function unique(ids: readonly string[]): string[] {
	return [...new Set(ids)];
}
