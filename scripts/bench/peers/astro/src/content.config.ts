import { defineCollection } from 'astro/content/config';
import { glob } from 'astro/loaders';

/** Reads runs as Astro's guide shows, without schemas. */
const markdown = (name: string) =>
	defineCollection({
		loader: glob({ base: `${process.env.CONTENT_DIR}/${name}`, pattern: '**/*.md' }),
	});

export const collections = { cohorts: markdown('cohorts'), themes: markdown('themes') };
