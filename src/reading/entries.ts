import type { Entries, EntryLists } from '../domain/catalogue.ts';
import {
	bodyCollections,
	type CollectionName,
	collections,
	type DataOf,
} from '../schemas/collections.ts';
import type { ContentFile } from './file.ts';

/** The facts about a content file that an entry is made of. */
type FileFacts = Pick<ContentFile, 'path' | 'collection' | 'id' | 'data'>;

/**
 * Makes the content that the catalogue takes, without Astro.
 *
 * @throws {Error} when there is no site.yaml, or a file breaks its schema. Check the content first.
 * @example catalogueFrom(entriesFrom(readContent('content')));
 */
export function entriesFrom(files: readonly FileFacts[]): Entries {
	const entries = <Name extends CollectionName>(name: Name) =>
		files
			.filter(({ collection }) => collection === name)
			.map((file) => ({ id: file.id, data: dataOf(name, file) }));
	const [site] = entries('site');
	if (!site) throw new Error('There is no site.yaml in the content folder.');
	const lists: Record<string, unknown> = Object.fromEntries(
		bodyCollections.map((name) => [name, entries(name)]),
	);
	return { ...(lists as EntryLists), site: site.data };
}

function dataOf<Name extends CollectionName>(name: Name, { path, data }: FileFacts): DataOf<Name> {
	const parsed = collections[name].schema.safeParse(data);
	if (!parsed.success) throw new Error(`${path}: ${parsed.error.message}`);
	return parsed.data as DataOf<Name>;
}
