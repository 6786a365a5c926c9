import { z } from 'zod';
import { formerly, line } from './fields.ts';
import type { ReadonlyDeep } from './readonly-deep.ts';

/** A page of words, such as "About" (schema.org: `WebPage`). */
export const page = z.strictObject({
	title: line
		.describe('The heading of the page, and its name in the footer.')
		.meta({ examples: ['About us'] }),
	summary: line
		.describe('One sentence on what it says. Search engines show it.')
		.meta({ examples: ['Who we are and how to reach us.'] }),
	order: z
		.int('Type a whole number, such as 1.')
		.describe('Its place in the menu and the footer. 1 comes first.')
		.meta({ examples: [1] }),
	menu: z
		.boolean('Type true or false, without quotes.')
		.optional()
		.describe(
			'Type true to show the page in the menu at the top as well, where a screen has room for it.',
		)
		.meta({ examples: [true] }),
	formerly: formerly.optional().meta({ examples: [['about-us']] }),
});

export type PageData = ReadonlyDeep<z.infer<typeof page>>;
