import type { FaqData } from '../schemas/faq.ts';
import type { ProgrammeData } from '../schemas/programme.ts';
import type { TestimonialData } from '../schemas/testimonial.ts';
import type { Cohort } from './cohort.ts';
import type { Contact, Feedback } from './site.ts';
import type { Theme } from './theme.ts';

/** A training on offer (schema.org: `Course` for a course, `EventSeries` for a series). */
export type Programme = Course | Series;

type CourseData = Extract<ProgrammeData, { kind: 'course' }>;
type SeriesData = Extract<ProgrammeData, { kind: 'series' }>;

/** A numbered step of what a course teaches (schema.org: `Syllabus`). */
export type Part = CourseData['parts'][number];

/** The audience of some of a series' sessions (schema.org: `audience`). */
export type Track = SeriesData['tracks'][number];

/** Something to learn from: a recording, slides, a page (schema.org: `LearningResource`). */
export type Resource = NonNullable<ProgrammeData['resources']>[number];

/** A question; the body of its file is the answer (schema.org: `Question`). */
export interface Faq extends FaqData {
	readonly id: string;
	/** The last word of its id. On a page of questions it is the fragment that leads to this one. */
	readonly slug: string;
}

/** A person's opinion of a programme; the body of its file reports it (schema.org: `Review`). */
export interface Testimonial extends TestimonialData {
	readonly id: string;
}

/** The facts of a programme that its schema does not state in this form. All others it takes from its schema. */
interface JoinedFacts {
	readonly id: string;
	/** Its first id. Calendars know it by this one. */
	readonly oldestId: string;
	/** The other ids that it says it had. Each is an old address of its page. */
	readonly formerIds: readonly string[];
	readonly tags: readonly string[];
	/** Its own contact, or else the site's. */
	readonly contact: Contact;
	readonly resources: readonly Resource[];
	/** Its own, or else the site's. */
	readonly feedback?: Feedback | undefined;
	readonly faqs: readonly Faq[];
	readonly testimonials: readonly Testimonial[];
}

/** Fields that take another form when files are joined: `formerly` becomes `oldestId` and `formerIds`. */
type Joined = keyof JoinedFacts | 'formerly';

/** A programme with numbered parts that runs in cohorts. */
export interface Course extends JoinedFacts, Omit<CourseData, Joined> {
	/** Its cohorts, by the date of their first session. */
	readonly runs: readonly Cohort[];
}

/** A programme with tracks that runs in monthly themes. */
export interface Series extends JoinedFacts, Omit<SeriesData, Joined> {
	/** Its themes, by the date of their first session. */
	readonly runs: readonly Theme[];
}
