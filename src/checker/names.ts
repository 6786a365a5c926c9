import { formerIds, oldestId } from '../domain/identity.ts';
import { folderOf, slugOf } from '../domain/join/entry.ts';
import type { ContentFile } from '../reading/file.ts';
import type { Path } from '../reading/where.ts';
import { type Content, partsOf, programmeOf, type RunSource, sessionsOf } from './content.ts';

/** A programme, run or session of the content with its ids, present and former. */
export interface Holder {
	readonly of: 'programme' | 'run' | 'session';
	/** Its id today. */
	readonly id: string;
	/** Its id today, then the former ids that the content states. */
	readonly names: readonly string[];
	/** The id by which calendars know it. */
	readonly oldestId: string;
	/** The ids that it states itself under `formerly`. */
	readonly stated: readonly string[];
	readonly file: ContentFile;
	/** Leads to it in its file; empty if it is the whole file. */
	readonly path: Path;
}

/** Lists everything in the content that has an address of its own and can be renamed. */
export function holdersIn(content: Content): Holder[] {
	const holders: Holder[] = [];
	for (const { file, draft } of content.programmes.values()) {
		const { id } = file;
		const formerly = stated(draft?.formerly);
		const names = [id, ...formerIds({ id, formerly })];
		const oldest = oldestId({ slug: id, formerly });
		holders.push({
			of: 'programme',
			id,
			names,
			oldestId: oldest,
			stated: formerly,
			file,
			path: [],
		});
	}
	for (const run of content.runs) {
		// An event stands there as a programme.
		if (run.kind === 'event') continue;
		const { file, draft } = run;
		const programme = stated(programmeOf(file, content)?.draft?.formerly);
		const formerly = stated(draft?.formerly);
		const parent = oldestId({ slug: folderOf(file.id), formerly: programme });
		holders.push({
			...{ of: 'run', id: file.id, names: runNames(run, content), file, path: [] },
			oldestId: oldestId({ parent, slug: slugOf(file.id), formerly }),
			stated: formerly,
		});
	}
	const runs = new Map(holders.map((holder) => [`${holder.of} ${holder.file.path}`, holder]));
	for (const { run, session, path } of sessionsOf(content.runs)) {
		const slug = session.id ?? (run.kind === 'cohort' ? session.part : undefined);
		if (!slug) continue;
		const id = `${run.file.id}/${slug}`;
		const parts = session.id ? [] : partNames(run, slug, content);
		const around = runs.get(`${run.kind === 'event' ? 'programme' : 'run'} ${run.file.path}`);
		const parent = around?.oldestId ?? run.file.id;
		const formerly = stated(session.formerly);
		const parents = around?.names ?? [];
		const former = formerIds({ id, parents, slugs: [slug, ...parts], formerly });
		holders.push({
			...{ of: 'session', id, names: [id, ...former], file: run.file, path },
			oldestId: oldestId({
				...{ parent, slug },
				formerly: session.formerly ? formerly : parts.map((part) => `${parent}/${part}`),
			}),
			stated: formerly,
		});
	}
	return holders;
}

/** The ids of a run. When a programme was renamed, the ids of its runs changed too. */
function runNames({ file, draft }: RunSource, content: Content): string[] {
	const { id } = file;
	const parents = stated(programmeOf(file, content)?.draft?.formerly);
	const formerly = stated(draft?.formerly);
	return [id, ...formerIds({ id, parents, slugs: [slugOf(id)], formerly })];
}

function partNames({ file }: RunSource, slug: string, content: Content): string[] {
	const part = partsOf(programmeOf(file, content))?.find((each) => each?.id === slug);
	return stated(part?.formerly);
}

/** The ids of a list, without those that could not be read. */
export function stated(ids: readonly (string | undefined)[] | undefined): string[] {
	return (ids ?? []).filter((id) => id !== undefined);
}
