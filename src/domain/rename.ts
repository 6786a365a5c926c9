import { slugOf } from './join/entry.ts';
import type { Session } from './model.ts';

/** The facts by which a session can be recognised under another name. They are plain data and outlive the content. */
export interface NamedSession {
	readonly id: string;
	readonly oldestId: string;
	readonly title: string;
	/** In milliseconds since 1970. */
	readonly start: number;
	readonly end: number;
	/** The part that it teaches and is named after; undefined if it has an id of its own. */
	readonly part?: string | undefined;
	readonly run: Names;
	readonly programme: Names;
}

/** The last id and the oldest id of something. */
interface Names {
	readonly id: string;
	readonly oldestId: string;
}

/** A session that left the content, and a new session that may be the same under another name. */
export interface Succession {
	readonly gone: NamedSession;
	/** The new session at its time or, if there is none, the one with its title and the last word of its id. */
	readonly heir?: NamedSession | undefined;
	/** Is the heir at another time, in another run? */
	readonly isElsewhen?: boolean;
	/** Do the two share a title or the last word of their ids? */
	readonly isAlike?: boolean;
	/** Could another session just as well be the heir? */
	readonly isOneOfSeveral?: boolean;
}

/** The names under which the content was published, up to some commit. */
export interface PublishedNames {
	/** The sessions of that commit. */
	readonly head: readonly NamedSession[];
	/** The ids of sessions that had left by then. */
	readonly gone: readonly string[];
	/** The sessions that left, for each commit in which others came that may be the same. */
	readonly successions: readonly (readonly Succession[])[];
	/** The oldest id of each session that was once published under another one than its own, by that id. */
	readonly roots?: readonly (readonly [id: string, oldestId: string])[];
	/** The domain under which they were published; undefined if it is unknown. */
	readonly domain?: string | undefined;
	/** The sessions that were published under other domains. */
	readonly elsewhere?: readonly PublishedElsewhere[];
	/** The commit with the latest clock. */
	readonly latest?: { readonly id: string; readonly at: number };
}

/** The sessions that were published while site.yaml had another `uidDomain`. Calendars know them by that one. */
export interface PublishedElsewhere {
	readonly domain: string;
	/** The oldest ids of the sessions. */
	readonly oldestIds: readonly string[];
	/** Did the commit that is checked out, or an uncommitted change, end it? */
	readonly isNewlyLeft: boolean;
}

/** The ids of all published sessions, and of the runs and programmes that they had. */
export function publishedIds({ head, gone }: PublishedNames): Set<string> {
	const sessions = [...gone, ...head.map(({ id }) => id)];
	return new Set(
		sessions.flatMap((id) => {
			const words = id.split('/');
			return words.map((_, index) => words.slice(0, index + 1).join('/'));
		}),
	);
}

/** The past as the site of `domain` knows it. Another domain's past is not its own. */
export function ownNames(past: PublishedNames, domain: string | undefined): PublishedNames {
	const { head, gone, elsewhere = [] } = past;
	if (!domain || !past.domain || past.domain === domain) return past;
	const oldestIds = [...gone, ...head.map(({ oldestId }) => oldestId)];
	const left = { domain: past.domain, oldestIds, isNewlyLeft: true };
	const others = elsewhere.filter((each) => each.domain !== domain);
	return { ...past, head: [], gone: [], successions: [], roots: [], elsewhere: [...others, left] };
}

/** The facts by which a session can be recognised. */
export function namedFrom({ id, oldestId, title, start, end, part, run }: Session): NamedSession {
	return {
		...{ id, oldestId, title, start: start.getTime(), end: end.getTime() },
		part: part && slugOf(id) === part.id ? part.id : undefined,
		run: { id: run.id, oldestId: run.oldestId },
		programme: { id: run.programme.id, oldestId: run.programme.oldestId },
	};
}

/**
 * Pairs each session that left with at most one new session at its time. The most similar pairs are made first. Then each
 * that has none is paired with the only new session of another run that has its title and the last word of its id.
 */
export function successions(
	gone: readonly NamedSession[],
	come: readonly NamedSession[],
): Succession[] {
	const byTime = Map.groupBy(come, timeOf);
	const choices = gone
		.flatMap((old) => (byTime.get(timeOf(old)) ?? []).map((heir) => ({ gone: old, heir })))
		.sort((a, b) => likeness(b) - likeness(a));
	const ofGone = Map.groupBy(choices, (choice) => choice.gone);
	const ofHeir = Map.groupBy(choices, ({ heir }) => heir);
	const heirs = new Map<NamedSession, Succession>();
	const taken = new Set<NamedSession>();
	for (const choice of choices) {
		if (heirs.has(choice.gone) || taken.has(choice.heir)) continue;
		taken.add(choice.heir);
		const others = [...(ofGone.get(choice.gone) ?? []), ...(ofHeir.get(choice.heir) ?? [])];
		const isRival = (other: Choice) => other !== choice && likeness(other) >= likeness(choice);
		const isOneOfSeveral = others.some(isRival);
		heirs.set(choice.gone, { ...choice, isAlike: isAlike(choice), isOneOfSeveral });
	}
	const lost = gone.filter((old) => !heirs.has(old));
	const free = Map.groupBy(
		come.filter((heir) => !taken.has(heir)),
		nameOf,
	);
	for (const [name, [old, ...rivals]] of Map.groupBy(lost, nameOf)) {
		const [heir, ...others] = free.get(name) ?? [];
		if (!old || !heir || rivals.length + others.length > 0) continue;
		heirs.set(old, { gone: old, heir, isElsewhen: true, isAlike: true });
	}
	return gone.map((old) => heirs.get(old) ?? { gone: old });
}

interface Choice {
	readonly gone: NamedSession;
	readonly heir: NamedSession;
}

function timeOf({ start, end }: NamedSession): string {
	return `${start} ${end}`;
}

/** A session of a part has its name from there, so it never is another's heir by that. */
function nameOf({ id, title, part, programme }: NamedSession): string {
	return [programme.id, part === undefined ? slugOf(id) : id, title].join(' ');
}

function isAlike({ gone, heir }: Choice): boolean {
	return slugOf(gone.id) === slugOf(heir.id) || gone.title === heir.title;
}

function likeness({ gone, heir }: Choice): number {
	return (
		(slugOf(gone.id) === slugOf(heir.id) ? 8 : 0) +
		(gone.title === heir.title ? 4 : 0) +
		(slugOf(gone.run.id) === slugOf(heir.run.id) ? 2 : 0) +
		(gone.programme.id === heir.programme.id ? 1 : 0)
	);
}
