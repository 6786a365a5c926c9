import type { Entries } from '../domain/catalogue.ts';
import { type CollectionName, collections } from '../schemas/collections.ts';
import type { ContentFile } from './file.ts';

type Data<Name extends CollectionName> = ReturnType<(typeof collections)[Name]['schema']['parse']>;

/** What a content file is, and what its fields hold. */
type FileFacts = Pick<ContentFile, 'path' | 'collection' | 'id' | 'data'>;

/**
 * The content as the catalogue takes it, made without Astro.
 *
 * @throws {Error} when there is no site.yaml, or a file is not as its schema says: check the content first
 * @example catalogueFrom(entriesFrom(readContent('content')));
 */
export function entriesFrom(files: readonly FileFacts[]): Entries {
	const entries = <Name extends CollectionName>(name: Name) =>
		files
			.filter(({ collection }) => collection === name)
			.map((file) => ({ id: file.id, data: dataOf(name, file) }));
	const [site] = entries('site');
	if (!site) throw new Error('There is no site.yaml in the content folder.');
	return {
		site: site.data,
		programmes: entries('programmes'),
		cohorts: entries('cohorts'),
		themes: entries('themes'),
		faqs: entries('faqs'),
		testimonials: entries('testimonials'),
		pages: entries('pages'),
	};
}

function dataOf<Name extends CollectionName>(name: Name, { path, data }: FileFacts): Data<Name> {
	const parsed = collections[name].schema.safeParse(data);
	if (!parsed.success) throw new Error(`${path}: ${parsed.error.message}`);
	return parsed.data as Data<Name>;
}
