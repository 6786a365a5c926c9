import { z } from 'zod';
import { contact } from '../schemas/contact.ts';
import type { ReadonlyDeep } from '../schemas/readonly-deep.ts';
import { courseFields, eventFields, partFields, seriesFields } from './content-fields.ts';
import { address, id, text } from './fields.ts';
import { run } from './run.ts';
import { where } from './where.ts';

const resource = z
	.object(courseFields.shape.resources.unwrap().element.shape)
	.omit({ file: true })
	.extend({ url: address.optional().describe('Missing where people have to ask for it.') });

const joinedFacts = {
	id,
	tags: z.array(text),
	contact,
	...where,
	resources: z.array(resource).optional(),
	runs: z.array(run).describe('In the order of their first sessions.'),
	url: address,
	schedule: address.describe('Its sessions as JSON.'),
	embed: address.describe('Its coming sessions, as a page for a frame.'),
	calendar: address
		.optional()
		.describe('The calendar to subscribe to. Missing while there is no session.'),
};

const course = courseFields
	.extend({ ...joinedFacts, parts: z.array(partFields) })
	.meta({ id: 'Course', description: 'A programme with numbered parts that runs in cohorts.' });

const track = z
	.object(seriesFields.shape.tracks.unwrap().element.shape)
	.extend({ calendar: address.optional() });

const series = seriesFields
	.extend({
		...joinedFacts,
		tracks: z.array(track).describe('Empty if all its sessions are for the same people.'),
	})
	.meta({ id: 'Series', description: 'A programme that runs in monthly themes.' });

const event = eventFields.extend(joinedFacts).meta({
	id: 'Event',
	description:
		'A programme that takes place once. Its dates are those of its only run, which is itself.',
});

/** A programme as programs read it (schema.org: `Course`, `EventSeries` or `Event`). */
export const programme = z.discriminatedUnion('kind', [course, series, event]);

export type ProgrammeDocument = ReadonlyDeep<z.infer<typeof programme>>;
