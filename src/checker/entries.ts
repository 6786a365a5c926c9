import type { Entries } from '../domain/catalogue.ts';
import { type CollectionName, collections } from '../schemas/collections.ts';
import type { ContentFile } from './reading/file.ts';

type Data<Name extends CollectionName> = ReturnType<(typeof collections)[Name]['schema']['parse']>;

/** The parts of a content file that are needed here. */
type FileFacts = Pick<ContentFile, 'path' | 'collection' | 'id' | 'data'>;

/**
 * Makes the entries that the catalogue takes, without Astro.
 *
 * @throws {Error} if site.yaml is missing or a file breaks its schema: check the content first
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
