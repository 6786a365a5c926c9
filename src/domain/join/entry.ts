import type { BodyCollection, DataOf } from '../../schemas/collections.ts';

/** One content file: its path below its collection, without the ending, and its fields as its schema hands them over. */
export interface Entry<Data> {
	readonly id: string;
	readonly data: Data;
}

/** The files of each collection, as the schemas hand them over. */
export type EntryLists = { readonly [Name in BodyCollection]: readonly Entry<DataOf<Name>>[] };

/** All content, file by file. */
export interface Entries extends EntryLists {
	readonly site: DataOf<'site'>;
}

/** The content that runs of all programmes share. */
export type Shared = Pick<Entries, 'site' | 'venues'>;

/** Says that a content file contradicts another. Its message names the file and the mend. */
export class ContentError extends Error {
	constructor(collection: string, id: string, problem: string) {
		super(`${collection}/${id}: ${problem}`);
		this.name = 'ContentError';
	}
}

/** The last word of an id. @example slugOf('schools/2021-spring'); // => '2021-spring' */
export function slugOf(id: string): string {
	return id.slice(id.lastIndexOf('/') + 1);
}

/** The folder of an id. It names the programme of a cohort, a theme or a question. @example folderOf('schools/costs'); // => 'schools' */
export function folderOf(id: string): string {
	return id.slice(0, Math.max(0, id.lastIndexOf('/')));
}
