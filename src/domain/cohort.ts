import type { Course } from './programme.ts';
import type { RunFacts } from './run.ts';

/** One dated run of a course (schema.org: `CourseInstance`): a session for each part, one registration. */
export interface Cohort extends RunFacts<Course> {
	readonly kind: 'cohort';
	/** When it runs, in the organisation's words: `Spring Term 2021`. */
	readonly term: string;
}
