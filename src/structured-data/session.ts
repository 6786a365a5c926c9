import { isEqual } from 'date-fns/isEqual';
import type { EducationEvent } from 'schema-dts';
import { beforehand, wholeAddressIn } from '../domain/materials.ts';
import { hasHours, momentsOf } from '../domain/meeting-time.ts';
import type { Session } from '../domain/model.ts';
import { sessionRegistration } from '../domain/offered.ts';
import { pageOf } from '../urls.ts';
import { words } from '../words/index.ts';
import { workPerformed } from './access.ts';
import { eventDates, startDate } from './event-dates.ts';
import { commonFacts, eventPeople } from './facts.ts';
import { image, nodeId, type Publisher } from './node-id.ts';
import { offer } from './offer.ts';
import { stated } from './stated.ts';
import { venue } from './venue.ts';

/** The status of a session, in schema.org's words. */
export const eventStatus = {
	scheduled: 'https://schema.org/EventScheduled',
	postponed: 'https://schema.org/EventPostponed',
	cancelled: 'https://schema.org/EventCancelled',
} as const satisfies Record<Session['status'], string>;

/** The status of a session. If it has moved to another date or time, the one it had before stands beside it. */
function becoming(session: Session) {
	const { status, date, moved } = session;
	const before = moved && { ...moved.from, ...momentsOf(moved.from, moved.from.timeZone) };
	// A time that becomes known on the same day is news, and no other time than before.
	const isOther =
		before && (hasHours(before) ? !isEqual(before.start, session.start) : before.date !== date);
	if (status !== 'scheduled' || !isOther) return { eventStatus: eventStatus[status] };
	return {
		eventStatus: 'https://schema.org/EventRescheduled',
		previousStartDate: startDate(before),
	} as const;
}

/** A session in short, as one of several. */
export function sessionInShort(session: Session, publisher: Publisher) {
	const page = publisher.addressOf(pageOf(session));
	return {
		'@type': 'EducationEvent',
		'@id': nodeId(session, publisher),
		name: session.title,
		url: page,
		...eventDates(session),
		...becoming(session),
		...venue([session], page),
	} as const satisfies EducationEvent;
}

/** A session with all that the content says of it, for its own page. People register for a cohort or an event as a whole. */
export function sessionThing(session: Session, publisher: Publisher): EducationEvent {
	const { run } = session;
	const registration = sessionRegistration(session);
	const { programme } = run;
	const isAlone = session.pageId !== undefined;
	const isOfWhole = run.kind !== 'theme' && !session.registration.isOwn && !isAlone;
	const whole = isOfWhole ? { itemOffered: { '@id': nodeId(run, publisher) } } : {};
	// The data of a page cannot change once the session is over, so things for afterwards stay out.
	const works = beforehand(session).map((material) => ({
		'@type': 'LearningResource' as const,
		name: material.title,
		...stated({ url: wholeAddressIn(material, publisher) }),
	}));
	const options = {
		of: session,
		page: publisher.addressOf(pageOf(session)),
	};
	return {
		...sessionInShort(session, publisher),
		image: image(session, publisher),
		description: session.summary ?? programme.summary,
		...commonFacts(session, words.sessions.audienceOf(session)),
		...eventPeople(session, publisher),
		...stated({
			superEvent: isAlone ? undefined : { '@id': nodeId(run, publisher) },
			maximumAttendeeCapacity: session.registration.places,
			workFeatured: works,
			workPerformed: workPerformed(session.title, session.access),
			keywords: session.tags,
			offers: registration?.isNeeded
				? { ...offer(registration, options, publisher), ...whole }
				: undefined,
		}),
	};
}
