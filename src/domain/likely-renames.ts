import { folderOf, slugOf } from './join/entry.ts';
import type { NamedSession, Succession } from './rename.ts';

/** A probable rename. If a programme was renamed, its runs and sessions are not reported besides. */
export interface LikelyRename {
	readonly of: 'programme' | 'run' | 'part' | 'session';
	/** Its last id. A part has only its own word. */
	readonly from: string;
	/** Its id today, in the same form. */
	readonly to: string;
	/** The id of a part's course today. */
	readonly course?: string | undefined;
	/** The ids that `formerly` has to hold, oldest first. */
	readonly ids: readonly string[];
	/** The sessions that are probably the same. They meet at the same time as before, but for a single one that moved. */
	readonly sessions: readonly Heard[];
	/** The number of all sessions that left. */
	readonly outOf: number;
}

type Heard = Succession & { readonly heir: NamedSession };

/** The things that exist today. */
export interface Living {
	hasProgramme(id: string): boolean;
	hasRun(id: string): boolean;
	hasPart(course: string, id: string): boolean;
	/** Is an older id named under `formerly`, or to be forgotten? A part's id is written `schools:power`. */
	isAccountedFor(id: string): boolean;
}

/**
 * Finds probable renames from sessions that left and others that came. A programme or a run was probably renamed if it no
 * longer exists and most of its sessions meet as before in one other.
 */
export function likelyRenames(left: readonly Succession[], living: Living): LikelyRename[] {
	const programmes = together(left, 'programme', living.hasProgramme);
	const runs = together(left, 'run', living.hasRun);
	const newName = new Map([...programmes, ...runs].map(({ from, to }) => [from, to]));
	const otherwise = runs.filter(({ from, to }) => {
		const programme = folderOf(from);
		return to !== `${newName.get(programme) ?? programme}/${slugOf(from)}`;
	});
	return [
		...[...programmes, ...otherwise],
		...[...parts(left, living), ...single(left, living, newName)],
	].filter((rename) => !isSettled(rename, living));
}

/** Is the rename already stated, for itself or for each of its sessions? */
function isSettled(
	{ of, course, ids, sessions }: LikelyRename,
	{ isAccountedFor }: Living,
): boolean {
	return (
		ids.some((id) => isAccountedFor(of === 'part' ? `${course}:${id}` : id)) ||
		sessions.every(({ gone }) => [gone.id, gone.oldestId].some(isAccountedFor))
	);
}

/** The programmes or runs that are gone and have most of their sessions' heirs in one other. */
function together(
	left: readonly Succession[],
	of: 'programme' | 'run',
	isThere: (id: string) => boolean,
): LikelyRename[] {
	const groups = Map.groupBy(left, ({ gone }) => gone[of].id);
	return [...groups].flatMap(([from, all]): LikelyRename[] => {
		// An event is its own run, and is found as a programme.
		if (isThere(from) || (of === 'run' && !from.includes('/'))) return [];
		const heirs = Map.groupBy(all.filter(isAtItsTime), ({ heir }) => heir[of].id);
		return [...heirs].flatMap(([to, sessions]): LikelyRename[] => {
			const isMost = sessions.length * 2 > all.length;
			if (!isMost || (of === 'run' && !to.includes('/'))) return [];
			const ids = unique([...sessions.map(({ gone }) => gone[of].oldestId), from]);
			return [{ of, from, to, ids, sessions, outOf: all.length }];
		});
	});
}

/** The parts that their course has under another id, for all cohorts at once. */
function parts(left: readonly Succession[], living: Living): LikelyRename[] {
	const found = new Map<string, LikelyRename>();
	for (const session of left.filter(isHeard)) {
		const { oldestId, run, part: from } = session.gone;
		const { programme, part: to } = session.heir;
		const course = programme.id;
		if (!from || !to || from === to || living.hasPart(course, from)) continue;
		const isOwn = oldestId.startsWith(`${run.oldestId}/`);
		const ids = unique([...(isOwn ? [slugOf(oldestId)] : []), from]);
		const key = [course, from, to].join(' ');
		const known = found.get(key);
		const sessions = [...(known?.sessions ?? []), session];
		found.set(key, {
			ids,
			...known,
			of: 'part',
			from,
			to,
			course,
			sessions,
			outOf: sessions.length,
		});
	}
	return [...found.values()];
}

/** The sessions whose own id changed, or that went into another run although their own run was not renamed. */
function single(
	left: readonly Succession[],
	living: Living,
	newName: ReadonlyMap<string, string>,
): LikelyRename[] {
	return left.filter(isHeard).flatMap((session): LikelyRename[] => {
		const { gone, heir, isAlike, isElsewhen, isOneOfSeveral } = session;
		// Each month may have its introduction. Only where the month is still there, the session moved out of it.
		if (isElsewhen && !living.hasRun(gone.run.id)) return [];
		const run = living.hasRun(gone.run.id) ? gone.run.id : newName.get(gone.run.id);
		const isWithin = run === heir.run.id;
		// A session of another part is another session. A renamed part is found by `parts`.
		if (isOtherPart(gone, heir) || (isWithin && slugOf(gone.id) === slugOf(heir.id))) return [];
		if (isWithin ? isOneOfSeveral : !isAlike) return [];
		const ids = unique([gone.oldestId, gone.id]);
		return [{ of: 'session', from: gone.id, to: heir.id, ids, sessions: [session], outOf: 1 }];
	});
}

function isOtherPart(gone: NamedSession, heir: NamedSession): boolean {
	return Boolean(gone.part && heir.part) && gone.part !== heir.part;
}

function isHeard(session: Succession): session is Heard {
	return session.heir !== undefined;
}

/** Does the heir meet when the old session did? Only then more than the one session may have been renamed. */
function isAtItsTime(session: Succession): session is Heard {
	return isHeard(session) && !session.isElsewhen;
}

function unique(ids: readonly string[]): string[] {
	return [...new Set(ids)];
}
