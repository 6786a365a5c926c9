import type { EducationEvent } from 'schema-dts';
import type { Session } from '../domain/model.ts';
import { opensInTime } from '../domain/registration.ts';
import { goesAhead } from '../domain/session.ts';
import { instantOf, localTime } from '../domain/zoned-time.ts';
import { pageOf } from '../urls.ts';
import { words } from '../words/index.ts';
import { image, nodeId, type Publisher } from './node-id.ts';
import { isFree, offer } from './offer.ts';
import { organisation } from './site.ts';
import { stated } from './stated.ts';
import { venue } from './venue.ts';

/** The status of a session, in schema.org's words. */
export const eventStatus = {
	scheduled: 'https://schema.org/EventScheduled',
	postponed: 'https://schema.org/EventPostponed',
	cancelled: 'https://schema.org/EventCancelled',
} as const satisfies Record<Session['status'], string>;

/** The status of a session. If it has moved to another date or time, the one it had before stands beside it. */
function becoming({ status, start, moved }: Session, timeZone: string) {
	const before = moved && instantOf(moved.from.date, moved.from.starts, timeZone);
	if (status !== 'scheduled' || !before || before.getTime() === start.getTime()) {
		return { eventStatus: eventStatus[status] };
	}
	return {
		eventStatus: 'https://schema.org/EventRescheduled',
		previousStartDate: localTime(before, timeZone),
	} as const;
}

/** A session in short, as one of several. */
export function sessionInShort(session: Session, publisher: Publisher) {
	const { timeZone } = publisher.site;
	const page = publisher.addressOf(pageOf(session));
	return {
		'@type': 'EducationEvent',
		'@id': nodeId(session, publisher),
		name: session.title,
		url: page,
		startDate: localTime(session.start, timeZone),
		endDate: localTime(session.end, timeZone),
		...becoming(session, timeZone),
		...venue([session.place], page),
	} as const satisfies EducationEvent;
}

/** A session with all that the content says of it, for its own page. People register for a cohort as a whole. */
export function sessionThing(session: Session, publisher: Publisher): EducationEvent {
	const { run, registration, status } = session;
	const { programme } = run;
	const whole = run.kind === 'cohort' ? { itemOffered: { '@id': nodeId(run, publisher) } } : {};
	const options = {
		programme,
		page: publisher.addressOf(pageOf(session)),
		closes: registration.closing.by === 'stated' || goesAhead(session),
	};
	return {
		...sessionInShort(session, publisher),
		image: image(session, publisher),
		description: session.summary ?? programme.summary,
		audience: { '@type': 'Audience', audienceType: words.sessions.audienceOf(session) },
		organizer: organisation(publisher),
		superEvent: { '@id': nodeId(run, publisher) },
		...stated({
			isAccessibleForFree: isFree(programme),
			offers:
				status === 'cancelled' || !opensInTime(registration)
					? undefined
					: { ...offer(registration, options, publisher), ...whole },
		}),
	};
}
