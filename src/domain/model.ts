import type { CohortData } from '../schemas/cohort.ts';
import type { DatedRunData } from '../schemas/dated-run.ts';
import type { FaqData } from '../schemas/faq.ts';
import type { ProgrammeData } from '../schemas/programme.ts';
import type { TestimonialData } from '../schemas/testimonial.ts';
import type { ThemeData } from '../schemas/theme.ts';
import type { Registration } from './registration.ts';
import type { Contact, Feedback } from './site.ts';
import type { CalendarDate, WallTime } from './zoned-time.ts';

/*
 * The things of the content, joined: programmes, their runs, and the sessions of these. They know one another, so their
 * types stand together. Each takes its fields from its schema and adds what follows from other files.
 */

/** A training on offer (schema.org: `Course` for a course, `EventSeries` for a series). */
export type Programme = Course | Series;

type CourseData = Extract<ProgrammeData, { kind: 'course' }>;
type SeriesData = Extract<ProgrammeData, { kind: 'series' }>;

/** A numbered step of what a course teaches (schema.org: `Syllabus`). */
type Part = CourseData['parts'][number];

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
interface ProgrammeFacts {
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
type JoinedProgrammeFields = keyof ProgrammeFacts | 'formerly';

/** A programme with numbered parts that runs in cohorts. */
export interface Course extends ProgrammeFacts, Omit<CourseData, JoinedProgrammeFields> {
	/** Its cohorts, by the date of their first session. */
	readonly runs: readonly Cohort[];
}

/** A programme with tracks that runs in monthly themes. */
export interface Series extends ProgrammeFacts, Omit<SeriesData, JoinedProgrammeFields> {
	/** Its themes, by the date of their first session. */
	readonly runs: readonly Theme[];
}

/**
 * A run of a programme: a dated set of sessions with a page, a calendar file and a registration of its own.
 * A course runs in cohorts, a series in themes.
 */
export type Run = Cohort | Theme;

/** Fields of a run's file that take another form when files are joined, or that every run has. */
type JoinedRunFields = keyof DatedRunData | 'sessions';

/** The facts that cohorts and themes share. */
export interface RunFacts<P extends Programme = Programme>
	extends Omit<DatedRunData, 'registration' | 'formerly'> {
	/** Its path below the site: `schools/2021-spring`. */
	readonly id: string;
	/** Its first id. Calendars know it by this one. */
	readonly oldestId: string;
	/** The other ids that it says it had. Each is an old address of its page. */
	readonly formerIds: readonly string[];
	readonly programme: P;
	readonly registration: Registration;
	/** In schedule order; never empty. */
	readonly sessions: readonly Session[];
	/** The dates of the first and the last session. */
	readonly startDate: CalendarDate;
	readonly endDate: CalendarDate;
	/** The instant at which its last session is over. */
	readonly end: Date;
	/** The day on which it left the content. Only runs that the content no longer holds have it. */
	readonly withdrawn?: CalendarDate | undefined;
}

/** One dated run of a course, with a session for each part and one registration (schema.org: `CourseInstance`). */
export interface Cohort extends RunFacts<Course>, Omit<CohortData, JoinedRunFields> {
	readonly kind: 'cohort';
}

/** One month of a series, with its subject and its sessions (schema.org: `EventSeries`). */
export interface Theme extends RunFacts<Series>, Omit<ThemeData, JoinedRunFields> {
	readonly kind: 'theme';
}

/** The fields of a session, whether a cohort or a theme lists it. */
type SessionData = CohortData['sessions'][number] & ThemeData['sessions'][number];

/** Fields that take another form when files are joined. A session takes all others from its schema. */
type JoinedSessionFields =
	| 'id'
	| 'title'
	| 'part'
	| 'tracks'
	| 'status'
	| 'registration'
	| 'formerly'
	| keyof Meeting;

/** One meeting (schema.org: `EducationEvent`; RFC 5545: VEVENT). */
export interface Session extends Meeting, Omit<SessionData, JoinedSessionFields> {
	/** Its path below the site: `schools/2021-spring/relational-power`. */
	readonly id: string;
	/** Its first id. Calendars know it by this one. */
	readonly oldestId: string;
	/** The other ids that it says it had. Each is an old address of its page. */
	readonly formerIds: readonly string[];
	readonly run: Run;
	readonly title: string;
	/** The instants of `starts` and `ends` on `date`, in the site's zone. */
	readonly start: Date;
	readonly end: Date;
	/** postponed: its date no longer holds and a new one will follow. */
	readonly status: NonNullable<SessionData['status']>;
	/** The part that it teaches. Only a course's session has one. */
	readonly part?: Part | undefined;
	/** Its place among its cohort's own sessions, in order of date: "Session 3 of 5". An only session has none. */
	readonly position?: { readonly number: number; readonly of: number } | undefined;
	/** The tracks that it is for, in the order of the series. Empty for a course's session. */
	readonly tracks: readonly Track[];
	readonly registration: Registration;
	/** Its last move. */
	readonly moved?: Move | undefined;
	/** How it left the content. Only sessions that the content no longer holds have it. */
	readonly withdrawn?: Withdrawal | undefined;
}

/** How a session left the content. */
export interface Withdrawal {
	/** The session as it was last published, in the run and the programme of that day. It is cancelled if it did not take place. */
	readonly session: Session;
	/** cancelled: it left the content before it ended. kept: it had taken place by then. */
	readonly as: 'cancelled' | 'kept';
	/** The day on which it left, in the site's zone. */
	readonly on: CalendarDate;
}

/** A move of a session to another date, time or place (schema.org: `EventRescheduled`). */
export interface Move {
	readonly from: Meeting;
	readonly to: Meeting;
	/** The day on which that was published, in the site's zone. */
	readonly on: CalendarDate;
}

/** The date, the times and the place of a session. */
export interface Meeting {
	readonly date: CalendarDate;
	readonly starts: WallTime;
	readonly ends: WallTime;
	readonly place: string;
}
