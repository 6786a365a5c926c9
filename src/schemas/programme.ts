import { z } from 'zod';
import { datedSession } from './dated-session.ts';
import { facts } from './facts.ts';
import { feedback } from './feedback.ts';
import { file, formerly, line, link, slug, tags } from './fields.ts';
import type { ReadonlyDeep } from './readonly-deep.ts';
import { runTimes } from './run-times.ts';
import { zone } from './zone.ts';

const part = z.strictObject({
	id: slug
		.describe('The last word of the address of its sessions.')
		.meta({ examples: ['relational-power'] }),
	title: line.describe('Its title.').meta({ examples: ['Building relational power'] }),
	summary: line
		.optional()
		.describe('One sentence on what it covers.')
		.meta({ examples: ['How to hold a conversation that builds trust.'] }),
	formerly: z
		.array(slug)
		.min(1, 'List at least one older id, or take the field out.')
		.optional()
		.describe('The ids that this part had before it was renamed, oldest first.')
		.meta({ examples: [['building-power']] }),
});

const track = z.strictObject({
	id: slug
		.describe('A short word for addresses, such as beginners.')
		.meta({ examples: ['beginners'] }),
	title: line
		.describe('Its name, such as "Evenings for Beginners".')
		.meta({ examples: ['Evenings for Beginners'] }),
	audience: line
		.describe('The people its sessions are for, in a sentence.')
		.meta({ examples: ['People who have never done this before.'] }),
	openTo: line
		.describe('The people who may come, in a few words, such as "everyone".')
		.meta({ examples: ['everyone'] }),
});

const resource = z.strictObject({
	title: line.describe('Its title.').meta({ examples: ['The listening sheet'] }),
	url: link
		.optional()
		.describe(
			'Its address, if it is on another site. Without it and without file the page asks people to write to the contact for it.',
		)
		.meta({ examples: ['https://files.example.org/listening-sheet.pdf'] }),
	file: file
		.optional()
		.describe('Its path, if it is a file of content/files/. Type either this or url.'),
	kind: z
		.enum(
			['recording', 'presentation', 'document', 'page'],
			'Type recording, presentation, document or page.',
		)
		.describe('The sort of thing it is.'),
	note: line
		.optional()
		.describe('A sentence about it.')
		.meta({ examples: ['One side of A4.'] }),
});

const common = z.strictObject({
	title: line.describe('The name of the programme.').meta({ examples: ['First Aid at Work'] }),
	summary: line
		.describe('One sentence on what people learn.')
		.meta({ examples: ['A course in five evenings for people who look after others at work.'] }),
	tags: tags.optional().meta({ examples: [['First aid', 'Work']] }),
	joining: line
		.optional()
		.describe('The next steps after registering, in a sentence or two.')
		.meta({ examples: ['You get the joining details by email.'] }),
	resources: z.array(resource).optional().describe('Recordings, slides and pages to learn from.'),
	feedback: feedback.optional().describe('An invitation to say how it went.'),
	ended: z
		.boolean('Type true or false, without quotes.')
		.optional()
		.describe(
			'Type true when no more dates will follow. The pages stay and say so, but menus and the home page no longer offer it.',
		)
		.meta({ examples: [true] }),
	formerly: formerly.optional().meta({ examples: [['first-aid']] }),
	...facts.shape,
});

export const course = common.extend({
	kind: z.literal('course').describe('A course has numbered parts and runs in cohorts.'),
	parts: z
		.array(part)
		.min(1, 'List at least one part.')
		.describe('The steps of the course, in order.'),
});

export const series = common.extend({
	kind: z.literal('series').describe('A series runs in monthly themes and may have tracks.'),
	tracks: z
		.array(track)
		.min(1, 'List at least one track, or take the field out.')
		.optional()
		.describe(
			'The kinds of session it offers, each for an audience of its own. Leave it out if all its sessions are for the same people.',
		),
	formats: z
		.strictObject({
			joint: line
				.optional()
				.describe('The name of a joint session, in place of “Joint session”.')
				.meta({ examples: ['Assembly of both tracks'] }),
			topical: line
				.optional()
				.describe('The name of a topical session, in place of “Topical session”.')
				.meta({ examples: ['Question of the month'] }),
		})
		.optional()
		.describe('The names that you give to sessions of several tracks, if you have names for them.')
		.meta({ examples: [{ topical: 'Question of the month' }] }),
});

/** The fields of a programme that has its own dates (schema.org: `Event`). */
export const event = common.extend({
	kind: z
		.literal('event')
		.describe('An event takes place once, on one day or several, and lists its dates itself.'),
	...runTimes,
	...zone,
	sessions: z
		.array(
			datedSession.extend({
				id: slug
					.describe('The last word of its address. Keep it when the date or the title changes.')
					.meta({ examples: ['opening'] }),
				title: line
					.optional()
					.describe('Its title. Without it the title of the event is used.')
					.meta({ examples: ['Opening'] }),
			}),
		)
		.min(1, 'List at least one session.')
		.describe(
			'Its sessions, one entry each. An event with one session has one page for both. Further sessions have a page each.',
		),
});

/** A training on offer (schema.org: `Course`, `EventSeries` or `Event`). */
export const programme = z.discriminatedUnion('kind', [course, series, event], {
	error:
		'Type kind: course (numbered parts, cohorts), kind: series (monthly themes) or kind: event (dates of its own).',
});

export type ProgrammeData = ReadonlyDeep<z.infer<typeof programme>>;
export type EventData = Extract<ProgrammeData, { kind: 'event' }>;
