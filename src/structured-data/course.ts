import { differenceInMinutes } from 'date-fns/differenceInMinutes';
import { formatISODuration } from 'date-fns/formatISODuration';
import type { Course as CourseThing, Offer } from 'schema-dts';
import type { Cohort, Course } from '../domain/model.ts';
import { isOnline } from '../domain/place.ts';
import { going } from '../domain/session.ts';
import { pageOf } from '../urls.ts';
import { image, nodeId, type Publisher } from './node-id.ts';
import { isFree, price } from './offer.ts';
import { runInFull, runInShort } from './run.ts';
import { organisation } from './site.ts';
import { stated } from './stated.ts';

/** A course with what it teaches and its cohorts. */
export function courseThing(course: Course, publisher: Publisher): CourseThing {
	return {
		...courseInShort(course, publisher),
		audience: { '@type': 'Audience', audienceType: course.audience },
		syllabusSections: course.parts.map(({ title, summary }) => ({
			'@type': 'Syllabus',
			name: title,
			...stated({ description: summary }),
		})),
		...stated({
			keywords: course.tags.length > 0 ? course.tags : undefined,
			hasCourseInstance:
				course.runs.length > 0
					? course.runs.map((cohort) => ({
							...instance(cohort),
							...runInShort(cohort, publisher),
						}))
					: undefined,
		}),
	};
}

/** A cohort with its sessions. It stands inside its course, since schema.org has no property that leads from a cohort to its course. */
export function cohortThing(cohort: Cohort, publisher: Publisher): CourseThing {
	return {
		...courseInShort(cohort.programme, publisher),
		hasCourseInstance: { ...instance(cohort), ...runInFull(cohort, publisher) },
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
		...stated({ isAccessibleForFree: isFree(course), offers: courseOffer(course) }),
	} as const satisfies CourseThing;
}

/** The price of a course, in the categories of search engines. */
function courseOffer(course: Course): Offer | undefined {
	const { amount } = course.cost;
	if (amount === undefined) return undefined;
	return { '@type': 'Offer', category: amount === 0 ? 'Free' : 'Paid', ...price(course) };
}

function instance({ sessions }: Cohort) {
	const meetings = going(sessions);
	const minutes = meetings.reduce(
		(sum, { start, end }) => sum + differenceInMinutes(end, start),
		0,
	);
	return {
		'@type': 'CourseInstance',
		courseMode: courseMode(meetings.map(({ place }) => place)),
		courseWorkload: duration(minutes),
	} as const;
}

/** The way to attend, in Google's words. */
function courseMode(places: readonly string[]) {
	if (places.every(isOnline)) return 'Online';
	return places.some(isOnline) ? 'Blended' : 'Onsite';
}

/** A duration in the form of ISO 8601. @example duration(390); // => 'PT6H30M' */
function duration(minutes: number): string {
	const parts = { hours: Math.floor(minutes / 60), minutes: minutes % 60 };
	return formatISODuration(parts).replace(/(?<!\d)0[A-Z]/g, '');
}
