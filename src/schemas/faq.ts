import { z } from 'zod';
import { line } from './fields.ts';
import type { ReadonlyDeep } from './readonly-deep.ts';

/** One question; the body of its file is the answer (schema.org: `Question`). */
export const faq = z.strictObject({
	question: line
		.describe('The question, as people ask it.')
		.meta({ examples: ['What does it cost?'] }),
	order: z
		.int('Type a whole number, such as 1.')
		.describe('Its place among the questions. 1 comes first.')
		.meta({ examples: [1] }),
});

export type FaqData = ReadonlyDeep<z.infer<typeof faq>>;
