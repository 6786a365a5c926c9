import { z } from 'zod';
import { facts } from './facts.ts';
import { date, endTime, formerly, line, linkOrFile, markdown, startTime, tags } from './fields.ts';
import { material } from './material.ts';
import { zone } from './zone.ts';

/** The fields that sessions of cohorts and of themes share (RFC 5545: VEVENT). */
export const datedSession = z.strictObject({
	date: date.describe('The day it takes place, such as 2021-02-24.'),
	starts: startTime
		.optional()
		.describe(
			'The time at which it starts, such as "16:00". Without it the time above counts. Type tba if the time of this session is still to be announced.',
		),
	ends: endTime
		.optional()
		.describe(
			'The time at which it ends, such as "18:00". Without it the time above counts. "24:00" is the end of the day. Type tba if nobody knows when this session ends.',
		),
	endDate: date
		.optional()
		.describe(
			'The day it ends, if that is a later one: it then goes on from its start on date to its end on this day without a break, like a night or a weekend away. For the same hours on several days list a session for each day.',
		)
		.meta({ examples: ['2021-02-26'] }),
	allDay: z
		.boolean('Type true or false, without quotes.')
		.optional()
		.describe(
			'Type true if it takes the whole day, or all its days, and has no hours. The times above then do not count.',
		)
		.meta({ examples: [true] }),
	...zone,
	summary: line
		.optional()
		.describe('One sentence on what it is about.')
		.meta({ examples: ['How to hold a conversation that builds trust.'] }),
	text: markdown
		.optional()
		.describe(
			'More to say on its page, in Markdown. For several lines, type text: | and begin each line below with six spaces. It may hold what a text below the fields may, but no components.',
		)
		.meta({ examples: ['Bring a **pen**. See [what people ask](/faqs/).'] }),
	tags: tags
		.optional()
		.describe(
			'Subjects of this session besides those of its month or programme, a word or two each.',
		)
		.meta({ examples: [['Listening']] }),
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
	recording: linkOrFile
		.optional()
		.describe(
			'The address of the recording, or its path in content/files/. The page shows it once the session is over.',
		)
		.meta({ examples: ['https://media.example.org/relational-power'] }),
	slides: linkOrFile
		.optional()
		.describe(
			'The address of the slides, or their path in content/files/. The page shows it once the session is over.',
		)
		.meta({ examples: ['/files/relational-power.pdf'] }),
	materials: z
		.array(material)
		.min(1, 'List at least one, or take the field out.')
		.optional()
		.describe('Handouts and readings, before the session or after it.'),
	formerly: formerly.optional().meta({ examples: [['schools/2021-spring/building-power']] }),
	...facts.shape,
});
