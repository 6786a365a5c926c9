import { isDeepStrictEqual } from 'node:util';
import type { Programme } from '../domain/programme.ts';
import type { Run } from '../domain/run.ts';
import type { ProgrammeData } from '../schemas/programme.ts';
import type { SiteData } from '../schemas/site.ts';
import { type OldEntry, oldCollectionOf, oldEntry } from './reading/entry.ts';
import { joinedProgramme, joinedRun, type RunEntry } from './reading/joined-run.ts';

/** A file to be read; without a text it is gone. */
export interface ChangedText {
	readonly path: string;
	readonly text: string | undefined;
}

/** A run as it stands in the content of one moment, and all it was made of. */
export interface PublishedRun {
	readonly run: Run;
	readonly entry: RunEntry;
	readonly programme: OldEntry & { collection: 'programmes' };
	/** With whose time zone its dates were read. */
	readonly site: SiteData;
	/** The ids of sessions that its file lists but that cannot be. */
	readonly unread: readonly string[];
}

/** What a commit did to runs: those that it touched, as they were and as they are. */
export interface Difference {
	readonly before: readonly PublishedRun[];
	readonly after: readonly PublishedRun[];
	readonly siteBefore: SiteData | undefined;
	readonly siteAfter: SiteData | undefined;
}

/**
 * The content of one moment, brought from commit to commit: only what changed is read and joined anew.
 *
 * What cannot be read was never published, as the build stops at it; what stood before then still stands. So a
 * programme or a site.yaml that goes away takes nothing with it, as long as its runs are there.
 */
export class Published {
	site: SiteData | undefined;
	readonly runs = new Map<string, PublishedRun>();
	readonly #programmes = new Map<string, OldEntry & { collection: 'programmes' }>();
	readonly #joined = new Map<string, Programme>();
	readonly #entries = new Map<string, RunEntry>();
	readonly #today: (path: string) => string | undefined;

	/** @param today the text of a file as it is in the newest commit, for what older ones miss */
	constructor(today: (path: string) => string | undefined = () => undefined) {
		this.#today = today;
	}

	/** What a programme's file says; undefined where there never was one that could be read. */
	programmeData(id: string): ProgrammeData | undefined {
		return this.#programmes.get(id)?.data;
	}

	/** Takes over what one commit changed. */
	apply(files: readonly ChangedText[]): Difference {
		const siteBefore = this.site;
		const touched = new Set<string>();
		for (const { path, text } of files) {
			const collection = oldCollectionOf(path);
			if (!collection) continue;
			if (text === undefined) {
				if (collection === 'cohorts' || collection === 'themes') {
					this.#entries.delete(path);
					touched.add(path);
				}
				continue;
			}
			const entry = oldEntry(path, text, this.#today(path));
			if (entry) for (const run of this.#take(path, entry)) touched.add(run);
		}
		const before = [...touched].flatMap((path) => this.runs.get(path) ?? []);
		for (const path of touched) this.#join(path);
		const after = [...touched].flatMap((path) => this.runs.get(path) ?? []);
		return { before, after, siteBefore, siteAfter: this.site };
	}

	/** Keeps a file's fields. @returns the paths of the runs that may look different by them */
	#take(path: string, entry: OldEntry): Iterable<string> {
		if (entry.collection === 'site') {
			const isSame = isDeepStrictEqual(this.site, entry.data);
			this.site = entry.data;
			if (isSame) return [];
			this.#joined.clear();
			return this.#entries.keys();
		}
		if (entry.collection === 'programmes') {
			const known = this.#programmes.get(entry.id);
			this.#programmes.set(entry.id, entry);
			if (isDeepStrictEqual(known?.data, entry.data)) return [];
			this.#joined.delete(entry.id);
			return [...this.#entries.keys()].filter((run) => folderOf(run) === entry.id);
		}
		this.#entries.set(path, entry);
		return [path];
	}

	/** Joins one run anew. Where it cannot be, it stays as it was. */
	#join(path: string): void {
		const entry = this.#entries.get(path);
		if (!entry) {
			this.runs.delete(path);
			return;
		}
		const programme = this.#programmes.get(folderOf(path));
		if (!this.site || !programme) return;
		const joined = joinedRun(entry, this.#programme(programme, this.site), this.site);
		if (!joined) return;
		this.runs.set(path, { ...joined, entry, programme, site: this.site });
	}

	#programme(entry: OldEntry & { data: ProgrammeData }, site: SiteData): Programme {
		const known = this.#joined.get(entry.id) ?? joinedProgramme(entry, site);
		this.#joined.set(entry.id, known);
		return known;
	}
}

/** @example folderOf('cohorts/schools/2021-spring.md'); // => 'schools' */
function folderOf(path: string): string {
	return path.split('/')[1] ?? '';
}
