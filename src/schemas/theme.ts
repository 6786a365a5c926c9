import { z } from 'zod';
import { datedRun } from './dated-run.ts';
import { datedSession } from './dated-session.ts';
import { line, slug } from './fields.ts';
import type { ReadonlyDeep } from './readonly-deep.ts';
import { registration } from './registration.ts';

/** One month of a series, with its subject and its sessions (schema.org: `EventSeries`). */
export const theme = datedRun.extend({
	title: line
		.describe('The subject of the month, such as "Race, Power and Privilege".')
		.meta({ examples: ['Race, Power and Privilege'] }),
	summary: line
		.optional()
		.describe('One sentence on the month’s subject.')
		.meta({ examples: ['A month on who holds power, and how it is shared.'] }),
	sessions: z
		.array(
			datedSession.extend({
				id: slug
					.describe('The last word of its address. Keep it when the title changes.')
					.meta({ examples: ['privilege-101'] }),
				title: line
					.describe(
						'Its title, without "Joint Session:" or "Topical Learning Session:". The field format says that.',
					)
					.meta({ examples: ['Privilege 101'] }),
				tracks: z
					.array(slug)
					.min(1, 'Name at least one track.')
					.describe('The ids of the tracks that it is for. List a session for both tracks once.')
					.meta({ examples: [['leaders', 'masterclasses']] }),
				format: z
					.enum(['joint', 'topical'], 'Type joint or topical, or take the field out.')
					.optional()
					.describe(
						'joint: both tracks meet as one. topical: both tracks meet on a question of the day, open to anybody.',
					),
				registration: registration
					.optional()
					.describe('The way to register for this session. Without it the month’s counts.'),
			}),
		)
		.min(1, 'List at least one session.')
		.describe('Its sessions, one entry each.'),
});

export type ThemeData = ReadonlyDeep<z.infer<typeof theme>>;
