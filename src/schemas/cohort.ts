import { z } from 'zod';
import { datedRun } from './dated-run.ts';
import { datedSession } from './dated-session.ts';
import { line, slug } from './fields.ts';
import type { ReadonlyDeep } from './readonly-deep.ts';

/** One dated run of a course, with a session for each part and one registration (schema.org: `CourseInstance`). */
export const cohort = datedRun.extend({
	title: line.describe('Its name, such as "Cohort 2".').meta({ examples: ['Cohort 2'] }),
	term: line
		.optional()
		.describe('Its term, such as "Spring Term 2021", if the title does not say it.')
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
						'The last word of its address. Without it the part’s id is used. Two sessions on one part need it.',
					),
				title: line
					.optional()
					.describe('Its title. Without it the part’s title is used.')
					.meta({ examples: ['Looking back, in person'] }),
			}),
		)
		.min(1, 'List at least one session.')
		.describe(
			'Its sessions, one entry each. A cohort needs a file once it has a date. Until then say in the text of its programme that it will follow.',
		),
});

export type CohortData = ReadonlyDeep<z.infer<typeof cohort>>;
