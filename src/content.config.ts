import { defineCollection } from 'astro/content/config';
import { file, glob, type Loader } from 'astro/loaders';
import { parseDocument } from 'yaml';
import { contentDir } from './environment.ts';
import { untilFit } from './integrations/content-check/verdict.ts';
import { collections as kinds } from './schemas/collections.ts';

/** Of what Astro cannot read the check says more, and ends the build: Astro has the word after it. */
function afterCheck(loader: Loader): Loader {
	const load: Loader['load'] = async (context) => {
		try {
			await loader.load(context);
		} catch (error) {
			await untilFit();
			throw error;
		}
	};
	return { ...loader, load };
}

/** An entry's id is its path below its collection, without the ending: `schools/2021-spring`. */
function markdown(name: Exclude<keyof typeof kinds, 'site' | 'forgotten'>) {
	const { pattern } = kinds[name];
	return afterCheck(
		glob({
			base: contentDir,
			pattern,
			generateId: ({ entry }) => entry.slice(`${name}/`.length).replace(/\.mdx?$/, ''),
		}),
	);
}

export const collections = {
	site: defineCollection({
		loader: afterCheck(
			file(`${contentDir}/${kinds.site.pattern}`, {
				// Of what is not YAML it makes what it can: Astro would say no more than that there is an error.
				parser: (text) => ({ site: parseDocument(text).toJS() }),
			}),
		),
		schema: kinds.site.schema,
	}),
	programmes: defineCollection({ loader: markdown('programmes'), schema: kinds.programmes.schema }),
	cohorts: defineCollection({ loader: markdown('cohorts'), schema: kinds.cohorts.schema }),
	themes: defineCollection({ loader: markdown('themes'), schema: kinds.themes.schema }),
	faqs: defineCollection({ loader: markdown('faqs'), schema: kinds.faqs.schema }),
	testimonials: defineCollection({
		loader: markdown('testimonials'),
		schema: kinds.testimonials.schema,
	}),
	pages: defineCollection({ loader: markdown('pages'), schema: kinds.pages.schema }),
};
