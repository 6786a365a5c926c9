import { z } from 'zod';
import { date, formerly, line, link, place, wallTime } from './fields.ts';

/** What a session of a cohort and a session of a theme have in common (RFC 5545: VEVENT). */
export const datedSession = z.strictObject({
	date: date.describe('The day it takes place, such as 2021-02-24.'),
	starts: wallTime
		.optional()
		.describe('When it starts, such as "16:00", where that differs from the times above.'),
	ends: wallTime
		.optional()
		.describe('When it ends, such as "18:00", where that differs from the times above.')
		.meta({ examples: ['18:00'] }),
	summary: line
		.optional()
		.describe('One sentence on what it is about.')
		.meta({ examples: ['How to hold a conversation that builds trust.'] }),
	place: place.optional(),
	status: z
		.enum(
			['scheduled', 'postponed', 'cancelled'],
			'Type scheduled, postponed or cancelled (with two l’s).',
		)
		.optional()
		.describe(
			'Leave out while it goes ahead. postponed: a new date will follow. cancelled: it will not take place. Never delete a session that people may have in their calendars.',
		),
	note: line
		.optional()
		.describe('A sentence for visitors, such as why it was moved, postponed or cancelled.')
		.meta({ examples: ['Moved to 10 March, as our trainer is unwell.'] }),
	recording: link
		.optional()
		.describe('The address of the recording, shown afterwards.')
		.meta({ examples: ['https://media.example.org/relational-power'] }),
	slides: link
		.optional()
		.describe('The address of the slides, shown afterwards.')
		.meta({ examples: ['https://files.example.org/relational-power.pdf'] }),
	formerly: formerly.optional().meta({ examples: [['schools/2021-spring/building-power']] }),
});
