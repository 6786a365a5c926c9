import type { z } from 'zod';
import { cohort } from './cohort.ts';
import { faq } from './faq.ts';
import { forgotten } from './forgotten.ts';
import { page } from './page.ts';
import { programme } from './programme.ts';
import type { ReadonlyDeep } from './readonly-deep.ts';
import { site } from './site.ts';
import { testimonial } from './testimonial.ts';
import { theme } from './theme.ts';
import { venue } from './venue.ts';

/** Everything that the code needs to know of a kind of content file. */
interface Collection {
	/** The fields of a file. */
	readonly schema: z.ZodType;
	/** The files below the content folder, with the endings that they may have. */
	readonly pattern: string;
	/** Does a text stand below the fields? The file is fields, or a list, alone otherwise. */
	readonly hasBody: boolean;
	/** Has each file a page of its own, whose address is its id? */
	readonly hasPage: boolean;
}

/** Every kind of content file. A new kind is written here and nowhere else. */
export const collections = {
	site: { schema: site, pattern: 'site.yaml', hasBody: false, hasPage: false },
	programmes: {
		schema: programme,
		pattern: 'programmes/*.{md,mdx}',
		hasBody: true,
		hasPage: true,
	},
	cohorts: { schema: cohort, pattern: 'cohorts/*/*.md', hasBody: true, hasPage: true },
	themes: { schema: theme, pattern: 'themes/*/*.md', hasBody: true, hasPage: true },
	faqs: { schema: faq, pattern: 'faqs/*/*.md', hasBody: true, hasPage: false },
	testimonials: {
		schema: testimonial,
		pattern: 'testimonials/*/*.md',
		hasBody: true,
		hasPage: false,
	},
	venues: { schema: venue, pattern: 'venues/*.md', hasBody: true, hasPage: false },
	pages: { schema: page, pattern: 'pages/*.{md,mdx}', hasBody: true, hasPage: true },
	forgotten: { schema: forgotten, pattern: 'forgotten.yaml', hasBody: false, hasPage: false },
} as const satisfies Record<string, Collection>;

export type CollectionName = keyof typeof collections;

/** The fields of a collection's files, as its schema hands them over. */
export type DataOf<Name extends CollectionName> = ReadonlyDeep<
	z.infer<(typeof collections)[Name]['schema']>
>;

/** A collection of many files, each with a body. The others are one file each. */
export type BodyCollection = {
	[Name in CollectionName]: (typeof collections)[Name]['hasBody'] extends true ? Name : never;
}[CollectionName];

/** The names of the collections of many files. */
export const bodyCollections = (Object.keys(collections) as CollectionName[]).filter(
	(name): name is BodyCollection => collections[name].hasBody,
);
