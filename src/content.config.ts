import { defineCollection } from 'astro:content';
import { glob, type Loader } from 'astro/loaders';
import { contentDir } from './environment.ts';
import { collections as all, type BodyCollection, bodyCollections } from './schemas/collections.ts';

/**
 * Drops two messages. Few organisations need all kinds of file, so a collection may have none. And the check says what is
 * wrong with a file that was saved, in an editor's words.
 * @see https://docs.astro.build/en/reference/content-loader-reference/#logger
 */
function quiet(loader: Loader): Loader {
	return {
		...loader,
		load: (context) => {
			const logger = context.logger.fork(loader.name);
			logger.warn = (message) => {
				if (!message.startsWith('No files found')) context.logger.warn(message);
			};
			logger.error = (message) => {
				if (!message.startsWith('Failed to reload')) context.logger.error(message);
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
	const loader = quiet(glob({ base: contentDir, pattern, generateId }));
	return defineCollection({ loader, schema });
}

/** The collection of one file, with one entry. The editor's completion takes its schema as the one of the whole file. */
const site = defineCollection({
	loader: quiet(glob({ base: contentDir, pattern: all.site.pattern, generateId: () => 'site' })),
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
