import { isDeepStrictEqual } from 'node:util';
import type { Programme, Run } from '../domain/model.ts';
import { isReserved } from '../domain/reserved.ts';
import { idOf } from '../reading/kinds.ts';
import { type OldEntry, oldCollectionOf, oldEntry } from '../reading/old-entry.ts';
import type { ProgrammeData } from '../schemas/programme.ts';
import type { SiteData } from '../schemas/site.ts';
import { isRunEntry, joinedProgramme, joinedRun, type RunEntry } from './joined-run.ts';

/** A file that a commit changed. Without a text, the commit removed it. */
export interface ChangedText {
	readonly path: string;
	readonly text: string | undefined;
}

/** A run of a snapshot, and the files that it was made of. */
export interface SnapshotRun {
	readonly run: Run;
	readonly entry: RunEntry;
	readonly programme: OldEntry & { collection: 'programmes' };
	/** The venues that it names, as they were at that moment. */
	readonly venues: readonly VenueEntry[];
	/** The site.yaml of that moment, whose time zone its dates were read in. */
	readonly site: SiteData;
	/** The ids of sessions that its file lists but that could not be read. */
	readonly unread: readonly string[];
}

type VenueEntry = OldEntry & { readonly collection: 'venues' };

/** The runs that a commit touched, as they were before it and as they are after it. */
export interface Difference {
	readonly before: readonly SnapshotRun[];
	readonly after: readonly SnapshotRun[];
	readonly siteBefore: SiteData | undefined;
	readonly siteAfter: SiteData | undefined;
}

/**
 * The content of one moment. It is brought from commit to commit, and only changed files are read and joined anew.
 *
 * The build stops at a file that cannot be read, so such a file was never published, and its older text still holds.
 * A programme, a venue or a site.yaml that is removed takes nothing with it as long as its runs are there. An event is
 * its own run, and goes.
 */
export class Snapshot {
	site: SiteData | undefined;
	readonly runs = new Map<string, SnapshotRun>();
	readonly #programmes = new Map<string, OldEntry & { collection: 'programmes' }>();
	readonly #joined = new Map<string, Programme>();
	readonly #entries = new Map<string, RunEntry>();
	readonly #venues = new Map<string, VenueEntry>();
	readonly #today: (path: string) => string | undefined;

	/** @param today the text of a file in the newest commit, for fields that older texts lack */
	constructor(today: (path: string) => string | undefined = () => undefined) {
		this.#today = today;
	}

	/** The fields of a programme; undefined if no file of it could ever be read. */
	programmeData(id: string): ProgrammeData | undefined {
		return this.#programmes.get(id)?.data;
	}

	/** A copy that other commits can be applied to. */
	fork(): Snapshot {
		const other = new Snapshot(this.#today);
		other.site = this.site;
		for (const [path, run] of this.runs) other.runs.set(path, run);
		for (const [id, programme] of this.#programmes) other.#programmes.set(id, programme);
		for (const [id, programme] of this.#joined) other.#joined.set(id, programme);
		for (const [path, entry] of this.#entries) other.#entries.set(path, entry);
		for (const [id, venue] of this.#venues) other.#venues.set(id, venue);
		return other;
	}

	/** Applies the changes of one commit. */
	apply(files: readonly ChangedText[]): Difference {
		const siteBefore = this.site;
		const touched = new Set<string>();
		for (const { path, text } of files) {
			const collection = oldCollectionOf(path);
			if (!collection) continue;
			if (text === undefined) {
				if (!this.#entries.delete(path)) continue;
				touched.add(path);
				// An event is its own programme.
				if (collection === 'programmes') this.#programmes.delete(idOf(path));
				continue;
			}
			const entry = oldEntry(path, text, this.#today(path));
			if (entry && !isRefused(entry)) for (const run of this.#take(path, entry)) touched.add(run);
		}
		const before = [...touched].flatMap((path) => this.runs.get(path) ?? []);
		for (const path of touched) this.#join(path);
		const after = [...touched].flatMap((path) => this.runs.get(path) ?? []);
		return { before, after, siteBefore, siteAfter: this.site };
	}

	/** Keeps the fields of a file. @returns the paths of the runs that may look different because of them */
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
			if (isRunEntry(entry)) this.#entries.set(path, entry);
			else this.#entries.delete(path);
			return [path, ...[...this.#entries.keys()].filter((run) => folderOf(run) === entry.id)];
		}
		if (entry.collection === 'venues') {
			const known = this.#venues.get(entry.id);
			this.#venues.set(entry.id, entry);
			if (isDeepStrictEqual(known?.data, entry.data)) return [];
			return [...this.#entries].filter(([, run]) => isAt(run, entry)).map(([path]) => path);
		}
		this.#entries.set(path, entry);
		return [path];
	}

	/** Joins one run anew. A run that cannot be joined stays as it was. */
	#join(path: string): void {
		const entry = this.#entries.get(path);
		if (!entry) {
			this.runs.delete(path);
			return;
		}
		const isEvent = entry.collection === 'programmes';
		const programme = isEvent ? entry : this.#programmes.get(folderOf(path));
		if (!this.site || !programme) return;
		const { site } = this;
		const venues = [...this.#venues.values()].filter((venue) => isAt(entry, venue));
		const joined = joinedRun(entry, () => this.#programme(programme, site), { site, venues });
		if (!joined) return;
		this.runs.set(path, { ...joined, entry, programme, site, venues });
	}

	#programme(entry: OldEntry & { data: ProgrammeData }, site: SiteData): Programme {
		const { venue, ...data } = entry.data;
		// No run takes its venue from its programme, so history need not know that one.
		const known =
			this.#joined.get(entry.id) ?? joinedProgramme({ ...entry, data }, { site, venues: [] });
		this.#joined.set(entry.id, known);
		return known;
	}
}

/** The check refuses a programme with an address that the site itself uses, so it was never published. */
function isRefused({ collection, id }: OldEntry): boolean {
	return collection === 'programmes' && isReserved(id);
}

/** Does a run, or one of its sessions, name a venue? */
function isAt({ data }: RunEntry, { id }: VenueEntry): boolean {
	return [data, ...data.sessions].some(({ venue }) => venue === id);
}

/** @example folderOf('cohorts/schools/2021-spring.md'); // => 'schools' */
function folderOf(path: string): string {
	return path.split('/')[1] ?? '';
}
