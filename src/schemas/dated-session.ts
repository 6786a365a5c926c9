import { z } from 'zod';
import { date, formerly, line, link, place, wallTime } from './fields.ts';

/** The fields that sessions of cohorts and of themes share (RFC 5545: VEVENT). */
export const datedSession = z.strictObject({
	date: date.describe('The day it takes place, such as 2021-02-24.'),
	starts: wallTime
		.optional()
		.describe('The time at which it starts, such as "16:00". Without it the time above counts.'),
	ends: wallTime
		.optional()
		.describe('The time at which it ends, such as "18:00". Without it the time above counts.')
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
			'Leave it out while the session goes ahead. postponed: a new date will follow. cancelled: it will not take place. Never delete a session that people may have in their calendars.',
		),
	note: line
		.optional()
		.describe('A sentence for visitors, such as why it was moved, postponed or cancelled.')
		.meta({ examples: ['Moved to 10 March, as our trainer is unwell.'] }),
	recording: link
		.optional()
		.describe('The address of the recording. The page shows it once the session is over.')
		.meta({ examples: ['https://media.example.org/relational-power'] }),
	slides: link
		.optional()
		.describe('The address of the slides. The page shows it once the session is over.')
		.meta({ examples: ['https://files.example.org/relational-power.pdf'] }),
	formerly: formerly.optional().meta({ examples: [['schools/2021-spring/building-power']] }),
});
