import { z } from 'zod';
import { datedRun } from './dated-run.ts';
import { datedSession } from './dated-session.ts';
import { line, slug } from './fields.ts';
import type { ReadonlyDeep } from './readonly-deep.ts';

/** One dated run of a course (schema.org: `CourseInstance`): a session for each part, one registration. */
export const cohort = datedRun.extend({
	title: line.describe('Its name, such as "Cohort 2".').meta({ examples: ['Cohort 2'] }),
	term: line
		.describe('When it runs, such as "Spring Term 2021".')
		.meta({ examples: ['Spring Term 2021'] }),
	sessions: z
		.array(
			datedSession.extend({
				part: slug
					.describe('The id of the part of the course that this session teaches.')
					.meta({ examples: ['relational-power'] }),
				id: slug
					.optional()
					.describe(
						'The last word of its address, where the part’s id will not do (two sessions on one part).',
					),
				title: line
					.optional()
					.describe('Its title, where it differs from the part’s.')
					.meta({ examples: ['Looking back, in person'] }),
			}),
		)
		.min(1, 'List at least one session.')
		.describe('Its sessions, one entry each.'),
});

export type CohortData = ReadonlyDeep<z.infer<typeof cohort>>;
