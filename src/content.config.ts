import { defineCollection } from 'astro:content';
import { file, glob, type Loader } from 'astro/loaders';
import { parse } from 'yaml';
import { contentDir } from './environment.ts';
import { collections as all, type BodyCollection, bodyCollections } from './schemas/collections.ts';

/** A collection of one file, with one entry. */
const site = defineCollection({
	loader: file(`${contentDir}/${all.site.pattern}`, {
		parser: (text) => ({ site: parse(text) }),
	}),
	schema: all.site.schema,
});

/** A collection of many files. An entry's id is its path below the collection, without the ending: `schools/2021-spring`. */
function manyFiles(name: BodyCollection) {
	const { pattern, schema } = all[name];
	const generateId = ({ entry }: { entry: string }) =>
		entry.slice(`${name}/`.length).replace(/\.mdx?$/, '');
	return defineCollection({ loader: glob({ base: contentDir, pattern, generateId }), schema });
}

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
