import { z } from 'zod';
import { email, line } from './fields.ts';

/** The people to ask (schema.org: `ContactPoint`). */
export const contact = z.strictObject({
	email: email.describe(
		'The email address that people write to. Never use one person’s private address.',
	),
	note: line
		.optional()
		.describe('A sentence on who reads it, or who to ask first.')
		.meta({ examples: ['Ask your local organiser first.'] }),
});
