import type { CohortData } from '../schemas/cohort.ts';
import type { Course } from './programme.ts';
import type { JoinedRunFields, RunFacts } from './run.ts';

/** One dated run of a course, with a session for each part and one registration (schema.org: `CourseInstance`). */
export interface Cohort extends RunFacts<Course>, Omit<CohortData, JoinedRunFields> {
	readonly kind: 'cohort';
}
