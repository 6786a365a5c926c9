import { slugOf } from '../domain/join/entry.ts';
import type { ProgrammeData } from '../schemas/programme.ts';
import type { OldEntry } from './reading/entry.ts';
import type { RunEntry } from './reading/joined-run.ts';

/**
 * Every id that a session says it has or had, by its id today: its own, those under `formerly`, and those that follow
 * from what its part, its run or its programme was called.
 */
export function aliases(entry: RunEntry, programme: ProgrammeData): Map<string, Set<string>> {
	const [folder = ''] = entry.id.split('/');
	const runs = [entry.id, ...(entry.data.formerly ?? [])];
	for (const old of [folder, ...(programme.formerly ?? [])])
		runs.push(`${old}/${slugOf(entry.id)}`);
	const known = new Map<string, Set<string>>();
	for (const session of entry.data.sessions) {
		const { id, part, formerly = [] } = session as SessionNames;
		const slug = id ?? part ?? '';
		const slugs = [slug, ...(id ? [] : partNames(programme, slug))];
		const all = runs.flatMap((run) => slugs.map((name) => `${run}/${name}`));
		known.set(`${entry.id}/${slug}`, new Set([...all, ...formerly]));
	}
	return known;
}

interface SessionNames {
	readonly id?: string | undefined;
	readonly part?: string;
	readonly formerly?: readonly string[] | undefined;
}

function partNames(programme: ProgrammeData, slug: string): readonly string[] {
	if (programme.kind !== 'course') return [];
	return programme.parts.find(({ id }) => id === slug)?.formerly ?? [];
}

/** A file's fields without what no event and no change of a session shows, as text: equal where sessions are. */
export function shownOf({ collection, data }: OldEntry): string {
	if (collection === 'site') {
		const { name, summary, organisation, social, registrationHosts, feedback, ...rest } = data;
		return JSON.stringify(rest);
	}
	if (collection === 'programmes') {
		const { summary, tags, cost, joining, resources, feedback, ...rest } = data;
		return JSON.stringify(rest);
	}
	return JSON.stringify(data);
}
