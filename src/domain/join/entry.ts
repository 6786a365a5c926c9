import type { CohortData } from '../../schemas/cohort.ts';
import type { FaqData } from '../../schemas/faq.ts';
import type { PageData } from '../../schemas/page.ts';
import type { ProgrammeData } from '../../schemas/programme.ts';
import type { SiteData } from '../../schemas/site.ts';
import type { TestimonialData } from '../../schemas/testimonial.ts';
import type { ThemeData } from '../../schemas/theme.ts';

/** One content file: its path below its collection, without the ending, and its fields as its schema hands them over. */
export interface Entry<Data> {
	readonly id: string;
	readonly data: Data;
}

/** All content, file by file, as its schemas hand it over. */
export interface Entries {
	readonly site: SiteData;
	readonly programmes: readonly Entry<ProgrammeData>[];
	readonly cohorts: readonly Entry<CohortData>[];
	readonly themes: readonly Entry<ThemeData>[];
	readonly faqs: readonly Entry<FaqData>[];
	readonly testimonials: readonly Entry<TestimonialData>[];
	readonly pages: readonly Entry<PageData>[];
}

/** Says that a content file contradicts another. Its message names the file and the mend. */
export class ContentError extends Error {
	constructor(collection: string, id: string, problem: string) {
		super(`${collection}/${id}: ${problem}`);
		this.name = 'ContentError';
	}
}

/** The last word of an id. @example slugOf('schools/2021-spring'); // => '2021-spring' */
export function slugOf(id: string): string {
	return id.slice(id.lastIndexOf('/') + 1);
}

/** The folder of an id. It names the programme of a cohort, a theme or a question. @example folderOf('schools/costs'); // => 'schools' */
export function folderOf(id: string): string {
	return id.slice(0, Math.max(0, id.lastIndexOf('/')));
}
