import { z } from 'zod';
import { line } from './fields.ts';
import type { ReadonlyDeep } from './readonly-deep.ts';

/** A person's opinion of a programme; the body of its file reports it (schema.org: `Review`). */
export const testimonial = z.strictObject({
	name: line.describe('The name of the person who said it.').meta({ examples: ['Penny Example'] }),
	role: line
		.describe('Their work, and the place where they do it.')
		.meta({ examples: ['Teacher, Example Primary School'] }),
	place: line
		.optional()
		.describe('The alliance, town or region that they are from.')
		.meta({ examples: ['Leicester'] }),
});

export type TestimonialData = ReadonlyDeep<z.infer<typeof testimonial>>;
