import { z } from 'zod';
import { line } from './fields.ts';
import type { ReadonlyDeep } from './readonly-deep.ts';

/** One question (schema.org: `Question`); the body of the file is its answer. */
export const faq = z.strictObject({
	question: line
		.describe('The question, as people ask it.')
		.meta({ examples: ['What does it cost?'] }),
	order: z
		.int('Type a whole number, such as 1.')
		.describe('Where it stands among the questions: 1 comes first.')
		.meta({ examples: [1] }),
});

export type FaqData = ReadonlyDeep<z.infer<typeof faq>>;
