import type { CohortData } from '../schemas/cohort.ts';
import type { DatedRunData } from '../schemas/dated-run.ts';
import type { FactsData } from '../schemas/facts.ts';
import type { FaqData } from '../schemas/faq.ts';
import type { EventData, ProgrammeData } from '../schemas/programme.ts';
import type { TestimonialData } from '../schemas/testimonial.ts';
import type { ThemeData } from '../schemas/theme.ts';
import type { VenueData } from '../schemas/venue.ts';
import type { Registration } from './registration.ts';
import type { Contact, Feedback } from './site.ts';
import type { CalendarDate, WallTime } from './zoned-time.ts';

/*
 * The things of the content, joined: programmes, their runs, and the sessions of these. They know one another, so their
 * types stand together. Each takes its fields from its schema and adds what follows from other files.
 */

/** A training on offer (schema.org: `Course` for a course, `EventSeries` for a series, `Event` for an event). */
export type Programme = Course | Series | OneOffEvent;

type CourseData = Extract<ProgrammeData, { kind: 'course' }>;
type SeriesData = Extract<ProgrammeData, { kind: 'series' }>;

/** A numbered step of what a course teaches (schema.org: `Syllabus`). */
type Part = CourseData['parts'][number];

/** The audience of some of a series' sessions (schema.org: `audience`). */
export type Track = NonNullable<SeriesData['tracks']>[number];

/** Something to learn from: a recording, slides, a page (schema.org: `LearningResource`). */
export type Resource = NonNullable<ProgrammeData['resources']>[number];

/** Something for the people of one session, before it or after (schema.org: `LearningResource`). */
export type Material = NonNullable<SessionData['materials']>[number];

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

/** A place where people meet; the body of its file tells how to get there (schema.org: `Place`). */
export interface Venue extends VenueData {
	readonly id: string;
}

/** The things that help people to take part (schema.org: `accessibilityFeature`, `amenityFeature`). */
export type Access = NonNullable<FactsData['access']>;

/** Somebody who speaks, teaches or leads (schema.org: `performer`, `instructor`, `organizer`). */
export type Person = NonNullable<FactsData['people']>[number];

/** The place of something: a line, a venue or both, and the way to attend. */
export interface Where extends Pick<FactsData, 'place' | 'attendance'> {
	readonly venue?: Venue | undefined;
}

/** The facts that hold of a programme, a run or a session: its own, or else those of what is around it. */
export interface Facts extends Omit<FactsData, 'contact' | 'registration' | keyof Where> {
	readonly contact: Contact;
	readonly where: Where;
}

/** The facts of a programme that its schema does not state in this form. All others it takes from its schema. */
export interface ProgrammeFacts extends Facts {
	readonly id: string;
	/** Its first id. Calendars know it by this one. */
	readonly oldestId: string;
	/** The other ids that it says it had. Each is an old address of its page. */
	readonly formerIds: readonly string[];
	readonly tags: readonly string[];
	readonly resources: readonly Resource[];
	/** Its own, or else the site's. */
	readonly feedback?: Feedback | undefined;
	readonly faqs: readonly Faq[];
	readonly testimonials: readonly Testimonial[];
}

/** Fields that take another form when files are joined: `formerly` becomes `oldestId` and `formerIds`. */
type JoinedProgrammeFields = keyof ProgrammeFacts | keyof Where | 'formerly';

/** A programme with numbered parts that runs in cohorts. */
export interface Course extends ProgrammeFacts, Omit<CourseData, JoinedProgrammeFields> {
	/** Its cohorts, by the date of their first session. */
	readonly runs: readonly Cohort[];
}

/** A programme that runs in monthly themes. */
export interface Series extends ProgrammeFacts, Omit<SeriesData, JoinedProgrammeFields | 'tracks'> {
	/** Empty if all its sessions are for the same people. */
	readonly tracks: readonly Track[];
	/** Its themes, by the date of their first session. */
	readonly runs: readonly Theme[];
}

/** A programme that takes place once. It has its own dates, so it is its own and only run. */
export interface OneOffEvent
	extends Omit<RunFacts, 'programme'>,
		ProgrammeFacts,
		Omit<EventData, JoinedProgrammeFields | 'registration' | 'sessions'> {
	readonly programme: OneOffEvent;
	/** Itself alone. */
	readonly runs: readonly OneOffEvent[];
}

/**
 * A run of a programme: a dated set of sessions with a page, a calendar file and a registration of its own.
 * A course runs in cohorts, a series in themes. An event is its own run.
 */
export type Run = Cohort | Theme | OneOffEvent;

/** Fields of a run's file that take another form when files are joined, or that every run has. */
type JoinedRunFields = keyof DatedRunData | 'sessions' | 'tags';

/** The facts that runs share. */
export interface RunFacts<P extends Programme = Programme>
	extends Facts,
		Omit<DatedRunData, 'registration' | 'formerly' | keyof Facts | keyof Where> {
	/** Its path below the site: `schools/2021-spring`. */
	readonly id: string;
	/** Its first id. Calendars know it by this one. */
	readonly oldestId: string;
	/** The other ids that it says it had. Each is an old address of its page. */
	readonly formerIds: readonly string[];
	readonly programme: P;
	readonly registration: Registration;
	/** The subjects of its programme and its own. */
	readonly tags: readonly string[];
	/** In schedule order; never empty. */
	readonly sessions: readonly Session[];
	/** The first and the last day of all sessions. */
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

/** The fields of a session, whether a cohort, a theme or an event lists it. */
type SessionData = CohortData['sessions'][number] & ThemeData['sessions'][number];

/** Fields that take another form when files are joined. A session takes all others from its schema. */
type JoinedSessionFields =
	| 'id'
	| 'title'
	| 'part'
	| 'tracks'
	| 'tags'
	| 'status'
	| 'registration'
	| 'formerly'
	| keyof Meeting
	| keyof Facts
	| keyof Where;

/** One meeting (schema.org: `EducationEvent`; RFC 5545: VEVENT). */
export interface Session extends Meeting, Facts, Omit<SessionData, JoinedSessionFields> {
	/** Its path below the site: `schools/2021-spring/relational-power`. */
	readonly id: string;
	/** Its first id. Calendars know it by this one. */
	readonly oldestId: string;
	/** The other ids that it says it had. Each is an old address of its page. */
	readonly formerIds: readonly string[];
	/** The id of the page that shows it, if it has none of its own: an event with one session has one page. */
	readonly pageId?: string | undefined;
	readonly run: Run;
	readonly title: string;
	/** The same by the clocks of the site's zone, where these show another time. Without hours there is none. */
	readonly onSiteClock?: Meeting | undefined;
	/**
	 * The instants of `starts` on its first day and of `ends` on its last. Where no start is known, the first day begins it;
	 * where no end is known, the last day ends it.
	 */
	readonly start: Date;
	readonly end: Date;
	/** postponed: its date no longer holds and a new one will follow. */
	readonly status: NonNullable<SessionData['status']>;
	/** The part that it teaches. Only a course's session has one. */
	readonly part?: Part | undefined;
	/** Its place among its cohort's own sessions, in order of date: "Session 3 of 5". An only session has none. */
	readonly position?: { readonly number: number; readonly of: number } | undefined;
	/** The tracks that it is for, in the order of the series. Empty for a course's session, and where a series has none. */
	readonly tracks: readonly Track[];
	/** The subjects of its programme, those of its month and its own. */
	readonly tags: readonly string[];
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

/** The hours of a session, as far as anybody knows them. One without a start that does not take the whole day has none yet. */
export interface Times {
	readonly starts?: WallTime | undefined;
	/** Only with a start. `24:00` is the end of the day. */
	readonly ends?: WallTime | undefined;
	/** The last day of a session that goes on past its first: a night, a weekend. `ends` is on that day. */
	readonly endDate?: CalendarDate | undefined;
	/** Does it take the whole day? Then it has neither. */
	readonly allDay?: boolean | undefined;
}

/** A time zone, with its name in a sentence. */
export interface Zone {
	/** Its IANA name. */
	readonly timeZone: string;
	/** @example 'UK time' */
	readonly timeZoneName: string;
}

/** The date, the times and the place of a session, by the clocks of its zone. */
export interface Meeting extends Times, Zone {
	readonly date: CalendarDate;
	/** In a line, with the address of a venue; empty while it is to be announced. */
	readonly place: string;
}
