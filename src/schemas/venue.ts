import { z } from 'zod';
import { access } from './facts.ts';
import { line, link } from './fields.ts';
import type { ReadonlyDeep } from './readonly-deep.ts';

/** A place where people meet (schema.org: `Place`). The text of its file tells how to get there. */
export const venue = z.strictObject({
	name: line.describe('Its name.').meta({ examples: ['The Boathouse'] }),
	street: line
		.optional()
		.describe('The street and the number.')
		.meta({ examples: ['12 Mill Lane'] }),
	locality: line
		.optional()
		.describe('The town or village.')
		.meta({ examples: ['Riverside'] }),
	postcode: line
		.optional()
		.describe('The postcode, in quotes if it is a number.')
		.meta({ examples: ['AB1 2CD'] }),
	country: z
		.string('Type a country code of two capitals, such as GB.')
		.regex(/^[A-Z]{2}$/, 'Type a country code of two capitals, such as GB.')
		.optional()
		.describe('The country, by its code of two capitals.')
		.meta({ examples: ['GB'] }),
	latitude: z
		.number('Type a number of degrees, such as 51.5.')
		.min(-90, 'Type a number from -90 to 90.')
		.max(90, 'Type a number from -90 to 90.')
		.optional()
		.describe(
			'How far north it is, in degrees. South of the equator is negative. It needs longitude.',
		)
		.meta({ examples: [51.5] }),
	longitude: z
		.number('Type a number of degrees, such as -0.12.')
		.min(-180, 'Type a number from -180 to 180.')
		.max(180, 'Type a number from -180 to 180.')
		.optional()
		.describe('How far east it is, in degrees. West of Greenwich is negative. It needs latitude.')
		.meta({ examples: [-0.12] }),
	access: access.optional().describe('What helps people to get in and take part.'),
	url: link
		.optional()
		.describe('The address of its own site.')
		.meta({ examples: ['https://boathouse.example.org'] }),
});

export type VenueData = ReadonlyDeep<z.infer<typeof venue>>;
