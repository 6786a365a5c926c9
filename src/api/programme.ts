import { z } from 'zod';
import { contact } from '../schemas/contact.ts';
import type { ReadonlyDeep } from '../schemas/readonly-deep.ts';
import { courseFields, partFields, seriesFields } from './content-fields.ts';
import { address, id, text } from './fields.ts';
import { run } from './run.ts';

const joinedFacts = {
	id,
	tags: z.array(text),
	contact,
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
	.object(seriesFields.shape.tracks.element.shape)
	.extend({ calendar: address.optional() });

const series = seriesFields
	.extend({ ...joinedFacts, tracks: z.array(track) })
	.meta({ id: 'Series', description: 'A programme with tracks that runs in monthly themes.' });

/** A programme as programs read it (schema.org: `Course` or `EventSeries`). */
export const programme = z.discriminatedUnion('kind', [course, series]);

export type ProgrammeDocument = ReadonlyDeep<z.infer<typeof programme>>;
