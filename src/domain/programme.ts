import type { ProgrammeData } from '../schemas/programme.ts';
import type { Cohort } from './cohort.ts';
import type { Contact, Feedback } from './site.ts';
import type { Theme } from './theme.ts';

/** A training on offer (schema.org: `Course` for a course, `EventSeries` for a series). */
export type Programme = Course | Series;

type CourseData = Extract<ProgrammeData, { kind: 'course' }>;
type SeriesData = Extract<ProgrammeData, { kind: 'series' }>;

/** A numbered step of what a course teaches (schema.org: `Syllabus`). */
export type Part = CourseData['parts'][number];

/** Whom some of a series' sessions are for (schema.org: `audience`). */
export type Track = SeriesData['tracks'][number];

/** Something to learn from: a recording, slides, a page (schema.org: `LearningResource`). */
export type Resource = NonNullable<ProgrammeData['resources']>[number];

/** A question and, in its body, the answer (schema.org: `Question`). */
export interface Faq {
	readonly id: string;
	/** The last word of its id: the fragment that leads to it on a page of questions. */
	readonly slug: string;
	readonly question: string;
	readonly order: number;
}

/** What somebody said of a programme, reported in its body (schema.org: `Review`). */
export interface Testimonial {
	readonly id: string;
	readonly name: string;
	readonly role: string;
	readonly place: string;
}

interface ProgrammeFacts {
	readonly id: string;
	/** Its first id: what calendars know it by. */
	readonly oldestId: string;
	/** Other ids that it says it had: old addresses of its page. */
	readonly formerIds: readonly string[];
	readonly title: string;
	readonly summary: string;
	readonly audience: string;
	readonly tags: readonly string[];
	readonly cost: ProgrammeData['cost'];
	readonly contact: Contact;
	readonly joining?: string | undefined;
	readonly resources: readonly Resource[];
	readonly feedback?: Feedback | undefined;
	readonly faqs: readonly Faq[];
	readonly testimonials: readonly Testimonial[];
}

/** A programme with numbered parts that runs in cohorts. */
export interface Course extends ProgrammeFacts {
	readonly kind: 'course';
	readonly parts: readonly Part[];
	/** Its cohorts, by the date of their first session. */
	readonly runs: readonly Cohort[];
}

/** A programme with tracks that runs in monthly themes. */
export interface Series extends ProgrammeFacts {
	readonly kind: 'series';
	readonly tracks: readonly Track[];
	/** Its themes, by the date of their first session. */
	readonly runs: readonly Theme[];
}
