import { z } from 'zod';
import { contact } from './contact.ts';
import { feedback } from './feedback.ts';
import { formerly, line, link, slug } from './fields.ts';
import type { ReadonlyDeep } from './readonly-deep.ts';

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
	id: slug.describe('A short word for addresses, such as leaders.').meta({ examples: ['leaders'] }),
	title: line
		.describe('Its name, such as "Learning for Leaders".')
		.meta({ examples: ['Learning for Leaders'] }),
	audience: line
		.describe('The people its sessions are for, in a sentence.')
		.meta({ examples: ['Leaders who are new to community organising.'] }),
	openTo: line
		.describe('The people who may come, in a few words, such as "everyone".')
		.meta({ examples: ['everyone'] }),
});

const resource = z.strictObject({
	title: line.describe('Its title.').meta({ examples: ['The listening sheet'] }),
	url: link
		.optional()
		.describe('Its address. Without it the page asks people to write to the contact for it.')
		.meta({ examples: ['https://files.example.org/listening-sheet.pdf'] }),
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

const cost = z.strictObject({
	summary: line
		.describe('The price and who pays it, in a sentence.')
		.meta({ examples: ['£500 per organisation.'] }),
	amount: z
		.number('Type a number alone, such as 500.')
		.nonnegative('Type 0 or more.')
		.optional()
		.describe('The price as a number. 0 is free.')
		.meta({ examples: [500] }),
	currency: z
		.string('Type a currency code, such as GBP.')
		.regex(/^[A-Z]{3}$/, 'Type a currency code of three capitals, such as GBP.')
		.optional()
		.describe('The currency’s three-letter code.')
		.meta({ examples: ['GBP'] }),
	per: line
		.optional()
		.describe('The unit that the price is for, such as organisation.')
		.meta({ examples: ['organisation'] }),
});

const common = z.strictObject({
	title: line
		.describe('The name of the programme.')
		.meta({ examples: ['Community Organising in Schools'] }),
	summary: line
		.describe('One sentence on what people learn.')
		.meta({ examples: ['A five-part course for people who work in schools.'] }),
	audience: line
		.describe('The people it is for.')
		.meta({ examples: ['Teachers and other school staff.'] }),
	tags: z
		.array(line)
		.optional()
		.describe('Subjects, a word or two each.')
		.meta({ examples: [['Power', 'Schools']] }),
	cost: cost.describe('The price.'),
	contact: contact
		.optional()
		.describe(
			'The people to ask about this programme. Without it the page names the site’s contact.',
		),
	joining: line
		.optional()
		.describe('The next steps after registering, in a sentence or two.')
		.meta({ examples: ['You get the joining details by email.'] }),
	resources: z.array(resource).optional().describe('Recordings, slides and pages to learn from.'),
	feedback: feedback.optional().describe('An invitation to say how it went.'),
	formerly: formerly.optional().meta({ examples: [['organising-in-schools']] }),
});

export const course = common.extend({
	kind: z.literal('course').describe('A course has numbered parts and runs in cohorts.'),
	parts: z
		.array(part)
		.min(1, 'List at least one part.')
		.describe('The steps of the course, in order.'),
});

export const series = common.extend({
	kind: z.literal('series').describe('A series has tracks and runs in monthly themes.'),
	tracks: z
		.array(track)
		.min(1, 'List at least one track.')
		.describe('The kinds of session it offers, each for an audience of its own.'),
});

/** A training on offer (schema.org: `Course` or `EventSeries`). */
export const programme = z.discriminatedUnion('kind', [course, series], {
	error: 'Type kind: course (numbered parts, cohorts) or kind: series (tracks, monthly themes).',
});

export type ProgrammeData = ReadonlyDeep<z.infer<typeof programme>>;
