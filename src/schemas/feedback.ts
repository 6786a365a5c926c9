import { z } from 'zod';
import { line, link } from './fields.ts';

/** An invitation to say how it went. */
export const feedback = z.strictObject({
	summary: line
		.describe('A sentence that asks people for their thoughts.')
		.meta({ examples: ['Tell us how it went.'] }),
	url: link
		.optional()
		.describe(
			'The address of the survey. Without it the page asks people to write to the contact.',
		),
});
