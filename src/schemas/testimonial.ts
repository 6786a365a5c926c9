import { z } from 'zod';
import { line } from './fields.ts';
import type { ReadonlyDeep } from './readonly-deep.ts';

/** What somebody said of a programme (schema.org: `Review`); the body of the file reports it. */
export const testimonial = z.strictObject({
	name: line.describe('Who said it.').meta({ examples: ['Penny Example'] }),
	role: line
		.describe('What they do, and where.')
		.meta({ examples: ['Teacher, Example Primary School'] }),
	place: line
		.describe('The alliance, town or region they are from.')
		.meta({ examples: ['Leicester'] }),
});

export type TestimonialData = ReadonlyDeep<z.infer<typeof testimonial>>;
