import { z } from 'zod';
import { date, link } from './fields.ts';
import type { ReadonlyDeep } from './readonly-deep.ts';

/** The way to register for a cohort, a theme or one session (schema.org: `offers`). */
export const registration = z
	.strictObject({
		url: link
			.optional()
			.describe(
				'The address of the registration form on another site. List its host in site.yaml under registrationHosts. Without an address people register by email to the contact.',
			),
		opens: date
			.optional()
			.describe('The first day on which people can register.')
			.meta({ examples: ['2021-01-04'] }),
		closes: date
			.optional()
			.describe('The last day on which people can register. The whole day counts.'),
		full: z
			.boolean('Type true or false, without quotes.')
			.optional()
			.describe('Type true when every place is taken.')
			.meta({ examples: [true] }),
		waitingList: link
			.optional()
			.describe('The address of a waiting list. The page shows it when every place is taken.'),
	})
	.describe('The way to register, and its first and last day.');

export type RegistrationData = ReadonlyDeep<z.infer<typeof registration>>;
