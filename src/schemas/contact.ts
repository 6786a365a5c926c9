import { z } from 'zod';
import { email, line, telephone } from './fields.ts';

/** The people to ask (schema.org: `ContactPoint`). */
export const contact = z.strictObject({
	email: email.describe(
		'The email address that people write to. Never use one person’s private address.',
	),
	phone: telephone
		.optional()
		.describe('A telephone number, with its country’s code if people may call from elsewhere.'),
	note: line
		.optional()
		.describe('A sentence on who reads it, or who to ask first.')
		.meta({ examples: ['Ask your local organiser first.'] }),
});
