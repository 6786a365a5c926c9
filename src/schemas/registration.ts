import { z } from 'zod';
import { date, link } from './fields.ts';
import type { ReadonlyDeep } from './readonly-deep.ts';

/** How to register for a cohort, a theme or one session (schema.org: `offers`). */
export const registration = z
	.strictObject({
		url: link
			.optional()
			.describe(
				'The address of the registration form on another site. Its host must be listed in site.yaml under registrationHosts. Without it people register by email to the contact.',
			),
		opens: date
			.optional()
			.describe('The first day on which people can register.')
			.meta({ examples: ['2021-01-04'] }),
		closes: date
			.optional()
			.describe('The last day on which people can register. That whole day counts.'),
		full: z
			.boolean('Type true or false, without quotes.')
			.optional()
			.describe('true when every place is taken.')
			.meta({ examples: [true] }),
		waitingList: link
			.optional()
			.describe('The address of a waiting list, shown when every place is taken.'),
	})
	.describe('How and when people register.');

export type RegistrationData = ReadonlyDeep<z.infer<typeof registration>>;
