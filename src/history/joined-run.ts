import { ContentError, type Entry, type Shared } from '../domain/join/entry.ts';
import { programmeFrom } from '../domain/join/programme.ts';
import { cohortFrom, themeFrom } from '../domain/join/run.ts';
import type { Programme, Run } from '../domain/model.ts';
import type { OldEntry } from '../reading/old-entry.ts';
import type { EventData, ProgrammeData } from '../schemas/programme.ts';

/** The file of a cohort, a theme or an event. */
export type RunEntry =
	| Extract<OldEntry, { collection: 'cohorts' | 'themes' }>
	| (Extract<OldEntry, { collection: 'programmes' }> & { readonly data: EventData });

/** Does a file list sessions? */
export function isRunEntry(entry: OldEntry): entry is RunEntry {
	return entry.collection === 'programmes'
		? entry.data.kind === 'event'
		: entry.collection === 'cohorts' || entry.collection === 'themes';
}

/** A run of older content, and the ids of sessions that its file lists but that could not be read. */
export interface JoinedRun {
	readonly run: Run;
	readonly unread: readonly string[];
}

/** Joins a programme of older content, without its runs. An event has its sessions. */
export function joinedProgramme(entry: Entry<ProgrammeData>, shared: Shared): Programme {
	const none = { programmes: [], cohorts: [], themes: [], faqs: [], testimonials: [], pages: [] };
	return programmeFrom(entry, { ...none, ...shared });
}

/**
 * Joins a run of older content leniently. It takes a session of a part or a track that its programme did not have, and
 * leaves out a session whose date or times are impossible.
 *
 * @param around joins the programme of a cohort or a theme
 * @returns undefined if no session could be read, or the programme is of the wrong kind
 */
export function joinedRun(
	entry: RunEntry,
	around: () => Programme,
	shared: Shared,
): JoinedRun | undefined {
	const run = runOf(entry, around, shared);
	if (run) return { run, unread: [] };
	const { sessions } = entry.data;
	const seen = new Set<string>();
	const good: number[] = [];
	for (const [index, session] of sessions.entries()) {
		const id = sessionId(entry, session);
		if (!seen.has(id) && runOf(only(entry, [index]), around, shared)) good.push(index);
		seen.add(id);
	}
	const rest = runOf(only(entry, good), around, shared);
	if (!rest) return undefined;
	const kept = new Set(rest.sessions.map(({ id }) => id));
	return { run: rest, unread: [...seen].filter((id) => !kept.has(id)) };
}

function only(entry: RunEntry, indices: readonly number[]): RunEntry {
	const sessions = (entry.data.sessions as unknown[]).filter((_, index) => indices.includes(index));
	return { ...entry, data: { ...entry.data, sessions } } as RunEntry;
}

function sessionId({ id }: RunEntry, session: { id?: string | undefined; part?: string }): string {
	return `${id}/${session.id ?? session.part}`;
}

/** @returns undefined if the domain refuses the file */
function runOf(entry: RunEntry, around: () => Programme, shared: Shared): Run | undefined {
	try {
		if (entry.collection === 'programmes') {
			const event = joinedProgramme(entry, shared);
			return event.kind === 'event' ? event : undefined;
		}
		const programme = around();
		if (entry.collection === 'cohorts') {
			if (programme.kind !== 'course') return undefined;
			const known = new Set(programme.parts.map(({ id }) => id));
			const missing = new Set(entry.data.sessions.map(({ part }) => part)).difference(known);
			const parts = [...missing].map((id) => ({ id, title: id }));
			const course = missing.size
				? { ...programme, parts: [...programme.parts, ...parts] }
				: programme;
			return cohortFrom(entry, course, shared);
		}
		if (programme.kind !== 'series') return undefined;
		const known = programme.tracks.map(({ id }) => id);
		const sessions = entry.data.sessions.map((session) =>
			session.tracks?.every((track) => known.includes(track)) === false
				? { ...session, tracks: session.tracks.filter((track) => known.includes(track)) }
				: session,
		);
		return themeFrom({ id: entry.id, data: { ...entry.data, sessions } }, programme, shared);
	} catch (error) {
		if (error instanceof ContentError) return undefined;
		throw error;
	}
}
