import { ContentError, type Entry } from '../domain/join/entry.ts';
import { programmeFrom } from '../domain/join/programme.ts';
import { cohortFrom, themeFrom } from '../domain/join/run.ts';
import type { Programme, Run } from '../domain/model.ts';
import type { OldEntry } from '../reading/old-entry.ts';
import type { ProgrammeData } from '../schemas/programme.ts';
import type { SiteData } from '../schemas/site.ts';

/** The file of a cohort or a theme. */
export type RunEntry = Extract<OldEntry, { collection: 'cohorts' | 'themes' }>;

/** A run of older content, and the ids of sessions that its file lists but that could not be read. */
export interface JoinedRun {
	readonly run: Run;
	readonly unread: readonly string[];
}

/** Joins a programme of older content, without its runs. */
export function joinedProgramme(entry: Entry<ProgrammeData>, site: SiteData): Programme {
	const none = { programmes: [], cohorts: [], themes: [], faqs: [], testimonials: [], pages: [] };
	return programmeFrom(entry, { site, ...none });
}

/**
 * Joins a run of older content leniently. It takes a session of a part or a track that its programme did not have, and
 * leaves out a session whose date or times are impossible.
 *
 * @returns undefined if no session could be read, or the programme is of the wrong kind
 */
export function joinedRun(
	entry: RunEntry,
	programme: Programme,
	site: SiteData,
): JoinedRun | undefined {
	const run = runOf(entry, programme, site);
	if (run) return { run, unread: [] };
	const { sessions } = entry.data;
	const seen = new Set<string>();
	const good: number[] = [];
	for (const [index, session] of sessions.entries()) {
		const id = sessionId(entry, session);
		if (!seen.has(id) && runOf(only(entry, [index]), programme, site)) good.push(index);
		seen.add(id);
	}
	const rest = runOf(only(entry, good), programme, site);
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
function runOf(entry: RunEntry, programme: Programme, site: SiteData): Run | undefined {
	try {
		if (entry.collection === 'cohorts') {
			if (programme.kind !== 'course') return undefined;
			const known = new Set(programme.parts.map(({ id }) => id));
			const missing = new Set(entry.data.sessions.map(({ part }) => part)).difference(known);
			const parts = [...missing].map((id) => ({ id, title: id }));
			const course = missing.size
				? { ...programme, parts: [...programme.parts, ...parts] }
				: programme;
			return cohortFrom(entry, course, site);
		}
		if (programme.kind !== 'series') return undefined;
		const known = programme.tracks.map(({ id }) => id);
		const sessions = entry.data.sessions.map((session) =>
			session.tracks.every((track) => known.includes(track))
				? session
				: { ...session, tracks: session.tracks.filter((track) => known.includes(track)) },
		);
		return themeFrom({ id: entry.id, data: { ...entry.data, sessions } }, programme, site);
	} catch (error) {
		if (error instanceof ContentError) return undefined;
		throw error;
	}
}
