import { z } from 'zod';
import { date, email, isEmail, link, telephone, textKinds } from './fields.ts';
import type { ReadonlyDeep } from './readonly-deep.ts';
import { isWholeAddress } from './web-address.ts';

const WAITING_LIST = 'Type a whole web address that starts with https://, or an email address.';

const group = z.strictObject({
	url: link
		.optional()
		.describe(
			'The address of the registration form on another site. List its host in site.yaml under registrationHosts.',
		),
	email: email
		.optional()
		.describe(
			'The email address to register with. Where email, url and phone are left out, people write to the contact.',
		),
	phone: telephone
		.optional()
		.describe(
			'The telephone number to register with, where people call and neither write nor fill in a form.',
		),
	kind: z
		.enum(['form', 'application'], 'Type form or application.')
		.optional()
		.describe('application: people apply, and somebody chooses. Without it they simply register.')
		.meta({ examples: ['application'] }),
	opens: date
		.optional()
		.describe('The first day on which people can register.')
		.meta({ examples: ['2021-01-04'] }),
	closes: date
		.optional()
		.describe('The last day on which people can register. The whole day counts.'),
	places: z
		.int('Type a whole number, such as 12.')
		.positive('Type 1 or more.')
		.optional()
		.describe('The number of places.')
		.meta({ examples: [12] }),
	full: z
		.boolean('Type true or false, without quotes.')
		.optional()
		.describe('Type true when every place is taken.')
		.meta({ examples: [true] }),
	waitingList: z
		.string(WAITING_LIST)
		.trim()
		.refine((text) => isWholeAddress(text) || isEmail(text), WAITING_LIST)
		.register(textKinds, { kind: 'link' })
		.optional()
		.describe(
			'The address of a waiting list, or an email address for it. The page shows it when every place is taken.',
		)
		.meta({ examples: ['https://forms.example.org/waiting-list'] }),
});

/** The ways to register that need no more than a word. */
const registrationWords = ['none', 'email'] as const;

/** The way to register for a programme's runs, a cohort, a month or one session (schema.org: `offers`). */
export const registration = z
	.union(
		[z.enum(registrationWords), group],
		'Type registration: none, registration: email, or its fields below it.',
	)
	.describe(
		'The way to register. none: nobody needs to. email: people write to the contact. Else its fields below it. The nearest one counts: of the session, its cohort or month, its programme.',
	)
	.meta({ examples: ['email'] });

export type RegistrationData = ReadonlyDeep<z.infer<typeof registration>>;

/** A registration with fields of its own. */
export type RegistrationFields = ReadonlyDeep<z.infer<typeof group>>;
