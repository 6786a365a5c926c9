import { idOf } from '../reading/kinds.ts';
import { type OldEntry, oldCollectionOf } from '../reading/old-entry.ts';
import type { SiteData } from '../schemas/site.ts';
import type { FileChange } from './commits.ts';
import type { Snapshot } from './snapshot.ts';

/** A programme as the content last held it. It is plain enough to be kept in a file. */
export interface PublishedProgramme {
	readonly entry: OldEntry & { readonly collection: 'programmes' };
	readonly site: SiteData;
	/** The ids of all tracks that it ever had. Each had a schedule. */
	readonly tracks: readonly string[];
}

/** Remembers every programme that the content ever held. Its addresses were promises, also without a session. */
export class ProgrammeRecord {
	readonly #known = new Map<string, PublishedProgramme>();

	/** Enters the programmes that a commit wrote. */
	enter(snapshot: Snapshot, files: readonly FileChange[]): void {
		const { site } = snapshot;
		for (const { path } of files.filter(({ blob }) => blob !== undefined)) {
			if (!site || oldCollectionOf(path) !== 'programmes') continue;
			const id = idOf(path);
			const data = snapshot.programmeData(id);
			if (!data) continue;
			const tracks = new Set(this.#known.get(id)?.tracks);
			for (const track of data.kind === 'series' ? (data.tracks ?? []) : []) tracks.add(track.id);
			const entry = { collection: 'programmes', id, data } as const;
			this.#known.set(id, { entry, site, tracks: [...tracks] });
		}
	}

	all(): PublishedProgramme[] {
		return [...this.#known.values()];
	}
}
