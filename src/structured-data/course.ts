import { differenceInMinutes } from 'date-fns/differenceInMinutes';
import { formatISODuration } from 'date-fns/formatISODuration';
import type { Course as CourseThing, Offer } from 'schema-dts';
import type { Cohort, Course, Session } from '../domain/model.ts';
import { type Attendance, attendanceOf } from '../domain/place.ts';
import { going } from '../domain/session.ts';
import { pageOf } from '../urls.ts';
import { audienceThing, courseFacts, peopleOf } from './facts.ts';
import { image, nodeId, type Publisher } from './node-id.ts';
import { isFree, price } from './offer.ts';
import { runInFull, runInShort } from './run.ts';
import { organisation } from './site.ts';
import { stated } from './stated.ts';

/** A course with what it teaches and its cohorts. */
export function courseThing(course: Course, publisher: Publisher): CourseThing {
	return {
		...courseInShort(course, publisher),
		syllabusSections: course.parts.map(({ title, summary }) => ({
			'@type': 'Syllabus',
			name: title,
			...stated({ description: summary }),
		})),
		...courseFacts(course),
		...stated({
			audience: audienceThing(course.audience),
			keywords: course.tags,
			hasCourseInstance: course.runs.map((cohort) => ({
				...instance(cohort),
				...runInShort(cohort, publisher),
			})),
		}),
	};
}

/** A cohort with its sessions. It stands inside its course, since schema.org has no property that leads from a cohort to its course. */
export function cohortThing(cohort: Cohort, publisher: Publisher): CourseThing {
	// Those who teach it are its instructors.
	const { performer: _, ...run } = runInFull(cohort, publisher);
	return {
		...courseInShort(cohort.programme, publisher),
		hasCourseInstance: { ...instance(cohort), ...run },
	};
}

function courseInShort(course: Course, publisher: Publisher) {
	return {
		'@type': 'Course',
		'@id': nodeId(course, publisher),
		name: course.title,
		url: publisher.addressOf(pageOf(course)),
		description: course.summary,
		image: image(course, publisher),
		provider: organisation(publisher),
		...stated({
			isAccessibleForFree: isFree(course),
			inLanguage: course.language,
			offers: courseOffer(course),
		}),
	} as const satisfies CourseThing;
}

/** The price of a course, in the categories of search engines. */
function courseOffer(course: Course): Offer | undefined {
	const { amount } = course.cost ?? {};
	if (amount === undefined) return undefined;
	return { '@type': 'Offer', category: amount === 0 ? 'Free' : 'Paid', ...price(course) };
}

function instance(cohort: Cohort) {
	const { sessions } = cohort;
	const meetings = going(sessions);
	const minutes = meetings.map(minutesOf);
	return {
		'@type': 'CourseInstance',
		...stated({
			courseMode: courseMode(meetings.map(({ where }) => attendanceOf(where))),
			instructor: peopleOf(cohort).performers,
			courseWorkload: workload(minutes),
		}),
	} as const;
}

/** How long a session takes; undefined where nobody knows its end, or people sleep in between. */
function minutesOf({ start, end, ends }: Session): number | undefined {
	const minutes = differenceInMinutes(end, start);
	return ends && minutes < 24 * 60 ? minutes : undefined;
}

/** The way to attend, in Google's words; undefined where nobody says it of all sessions. */
function courseMode(ways: readonly (Attendance | undefined)[]) {
	const [way, ...others] = new Set(ways);
	if (ways.includes(undefined)) return undefined;
	if (others.length > 0 || way === 'hybrid') return 'Blended';
	return way === 'online' ? 'Online' : 'Onsite';
}

/** How long all sessions take together; undefined where nobody knows it of one of them. */
function workload(minutes: readonly (number | undefined)[]): string | undefined {
	const known = minutes.filter((each) => each !== undefined);
	if (known.length < minutes.length) return undefined;
	return duration(known.reduce((sum, each) => sum + each, 0));
}

/** A duration in the form of ISO 8601. @example duration(390); // => 'PT6H30M' */
function duration(minutes: number): string {
	const parts = { hours: Math.floor(minutes / 60), minutes: minutes % 60 };
	return formatISODuration(parts).replace(/(?<!\d)0[A-Z]/g, '');
}
