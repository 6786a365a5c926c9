import { defineCollection } from 'astro/content/config';
import { glob } from 'astro/loaders';

/** Reads runs as Astro's guide shows, without schemas. */
const loader = glob({ base: `${process.env.CONTENT_DIR}`, pattern: '{cohorts,themes}/**/*.md' });

export const collections = { runs: defineCollection({ loader }) };
