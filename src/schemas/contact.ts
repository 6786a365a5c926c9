import { z } from 'zod';
import { email, line } from './fields.ts';

/** Whom to ask (schema.org: `ContactPoint`). */
export const contact = z.strictObject({
	email: email.describe('The email address people write to. Not one person’s private address.'),
	note: line
		.optional()
		.describe('A sentence on whom this reaches or whom to ask first.')
		.meta({ examples: ['Ask your local organiser first.'] }),
});
