import { z } from 'zod';
import { datedRun } from './dated-run.ts';
import { datedSession } from './dated-session.ts';
import { line, slug, tags } from './fields.ts';
import type { ReadonlyDeep } from './readonly-deep.ts';

/** One month of a series, with its subject and its sessions (schema.org: `EventSeries`). */
export const theme = datedRun.extend({
	title: line
		.describe('The subject of the month, such as "Race, Power and Privilege".')
		.meta({ examples: ['Race, Power and Privilege'] }),
	name: line
		.optional()
		.describe(
			'Its name in place of “January 2021”, which its first date says. State it only where that will not do: for two runs that begin in one month, or a run over several months.',
		)
		.meta({ examples: ['Summer 2021'] }),
	summary: line
		.optional()
		.describe('One sentence on the month’s subject.')
		.meta({ examples: ['A month on who holds power, and how it is shared.'] }),
	tags: tags
		.optional()
		.describe('Subjects of this month besides those of its series, a word or two each.')
		.meta({ examples: [['Power', 'Race']] }),
	sessions: z
		.array(
			datedSession.extend({
				id: slug
					.describe('The last word of its address. Keep it when the title changes.')
					.meta({ examples: ['privilege-101'] }),
				title: line
					.describe(
						'Its title, without "Joint session:" or the like in front. The field format says that.',
					)
					.meta({ examples: ['Privilege 101'] }),
				tracks: z
					.array(slug)
					.min(1, 'Name at least one track.')
					.optional()
					.describe(
						'The ids of the tracks that it is for, if the series has tracks. List a session for several tracks once.',
					)
					.meta({ examples: [['leaders', 'masterclasses']] }),
				format: z
					.enum(['joint', 'topical'], 'Type joint or topical, or take the field out.')
					.optional()
					.describe(
						'joint: several tracks meet as one. topical: they meet on a question of the day, open to anybody.',
					),
			}),
		)
		.min(1, 'List at least one session.')
		.describe(
			'Its sessions, one entry each. A month needs a file once it has a date. Until then say in the text of its programme that it will follow.',
		),
});

export type ThemeData = ReadonlyDeep<z.infer<typeof theme>>;
