import { defineCollection } from 'astro:content';
import { glob, type Loader } from 'astro/loaders';
import { contentDir } from './environment.ts';
import { collections as all, type BodyCollection, bodyCollections } from './schemas/collections.ts';

/**
 * Drops the warning that a collection has no files. Few organisations need all kinds of file, and an editor cannot mend it.
 * @see https://docs.astro.build/en/reference/content-loader-reference/#logger
 */
function quietWhenEmpty(loader: Loader): Loader {
	return {
		...loader,
		load: (context) => {
			const logger = context.logger.fork(loader.name);
			logger.warn = (message) => {
				if (!message.startsWith('No files found')) context.logger.warn(message);
			};
			return loader.load({ ...context, logger });
		},
	};
}

/** A collection of many files. An entry's id is its path below the collection, without the ending: `schools/2021-spring`. */
function manyFiles(name: BodyCollection) {
	const { pattern, schema } = all[name];
	const generateId = ({ entry }: { entry: string }) =>
		entry.slice(`${name}/`.length).replace(/\.mdx?$/, '');
	const loader = quietWhenEmpty(glob({ base: contentDir, pattern, generateId }));
	return defineCollection({ loader, schema });
}

/** The collection of one file, with one entry. The editor's completion takes its schema as the one of the whole file. */
const site = defineCollection({
	loader: glob({ base: contentDir, pattern: all.site.pattern, generateId: () => 'site' }),
	schema: all.site.schema,
});

type ManyFiles = {
	readonly [Name in BodyCollection]: {
		readonly loader: Loader;
		readonly schema: (typeof all)[Name]['schema'];
	};
};

const manyFilesEach: Record<string, unknown> = Object.fromEntries(
	bodyCollections.map((name) => [name, manyFiles(name)]),
);

export const collections = { site, ...(manyFilesEach as ManyFiles) };
