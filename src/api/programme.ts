import { z } from 'zod';
import { address, id, slug, text } from './fields.ts';
import { run } from './session.ts';

const facts = z.object({
	id,
	title: text,
	summary: text,
	audience: text.describe('Whom it is for, in words.'),
	tags: z.array(text),
	cost: z.object({
		summary: text.describe('What it costs and for whom, in words.'),
		amount: z.number().nonnegative().optional().describe('0 is free.'),
		currency: z
			.string()
			.regex(/^[A-Z]{3}$/)
			.optional(),
		per: text.optional().describe('What the amount is for, such as organisation.'),
	}),
	contact: z.object({ email: z.email(), note: text.optional() }),
	runs: z.array(run).describe('In the order of their first sessions.'),
	url: address,
	schedule: address.describe('Its sessions as JSON.'),
	embed: address.describe('What is to come of it, for a frame.'),
	calendar: address
		.optional()
		.describe('The calendar to subscribe to, as soon as there is a session.'),
});

const course = facts
	.extend({
		kind: z.literal('course'),
		parts: z.array(z.object({ id: slug, title: text, summary: text.optional() })),
	})
	.meta({ id: 'Course', description: 'A programme with numbered parts that runs in cohorts.' });

const series = facts
	.extend({
		kind: z.literal('series'),
		tracks: z.array(
			z.object({
				id: slug,
				title: text,
				audience: text,
				openTo: text.describe('Who may come, in a few words.'),
				calendar: address.optional(),
			}),
		),
	})
	.meta({ id: 'Series', description: 'A programme with tracks that runs in monthly themes.' });

/** A programme (schema.org: `Course` or `EventSeries`) as programs read it. */
export const programme = z.discriminatedUnion('kind', [course, series]);

export type ProgrammeDocument = z.infer<typeof programme>;
