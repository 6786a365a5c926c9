import { cohort } from './cohort.ts';
import { faq } from './faq.ts';
import { forgotten } from './forgotten.ts';
import { page } from './page.ts';
import { programme } from './programme.ts';
import { site } from './site.ts';
import { testimonial } from './testimonial.ts';
import { theme } from './theme.ts';

/** Every kind of content file, with its place below the content folder and its schema. */
export const collections = {
	site: { schema: site, pattern: 'site.yaml' },
	programmes: { schema: programme, pattern: 'programmes/*.{md,mdx}' },
	cohorts: { schema: cohort, pattern: 'cohorts/*/*.md' },
	themes: { schema: theme, pattern: 'themes/*/*.md' },
	faqs: { schema: faq, pattern: 'faqs/*/*.md' },
	testimonials: { schema: testimonial, pattern: 'testimonials/*/*.md' },
	pages: { schema: page, pattern: 'pages/*.{md,mdx}' },
	forgotten: { schema: forgotten, pattern: 'forgotten.yaml' },
} as const;

export type CollectionName = keyof typeof collections;
