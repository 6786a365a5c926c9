import { max } from 'date-fns/max';
import { min } from 'date-fns/min';
import type { Run, Session } from '../domain/model.ts';
import { isCancelled } from '../domain/run.ts';
import { goesAhead, going } from '../domain/session.ts';
import { localTime } from '../domain/zoned-time.ts';
import { pageOf } from '../urls.ts';
import { words } from '../words/index.ts';
import { image, nodeId, type Publisher } from './node-id.ts';
import { isFree, offer } from './offer.ts';
import { eventStatus, sessionInShort } from './session.ts';
import { organisation } from './site.ts';
import { stated } from './stated.ts';
import { venue } from './venue.ts';

/** A cohort or a theme in short, from its first session that goes ahead to its last. */
export function runInShort(run: Run, publisher: Publisher) {
	const page = publisher.addressOf(pageOf(run));
	return {
		'@id': nodeId(run, publisher),
		name: words.runs.withProgramme(run.programme.title, words.runs.nameOf(run)),
		url: page,
		eventStatus: eventStatus[runStatus(run)],
		...span(run.sessions, page, publisher),
	};
}

/** The times and places of sessions, taken together. There is at least one session. */
export function span(sessions: readonly Session[], page: string, { site }: Publisher) {
	const meetings = going(sessions);
	return {
		startDate: localTime(min(meetings.map(({ start }) => start)), site.timeZone),
		endDate: localTime(max(meetings.map(({ end }) => end)), site.timeZone),
		...venue(
			meetings.map(({ place }) => place),
			page,
		),
	};
}

/** A run with all that its own page says. */
export function runInFull(run: Run, publisher: Publisher) {
	const { programme, registration } = run;
	const options = {
		programme,
		page: publisher.addressOf(pageOf(run)),
		closes: registration.closing.by === 'stated' || run.sessions.some(goesAhead),
	};
	return {
		...runInShort(run, publisher),
		image: image(run, publisher),
		description: (run.kind === 'theme' && run.summary) || programme.summary,
		audience: { '@type': 'Audience', audienceType: programme.audience } as const,
		organizer: organisation(publisher),
		subEvent: run.sessions.map((session) => sessionInShort(session, publisher)),
		...stated({
			isAccessibleForFree: isFree(programme),
			offers: isCancelled(run) ? undefined : offer(registration, options, publisher),
		}),
	};
}

function runStatus(run: Run): Session['status'] {
	if (isCancelled(run)) return 'cancelled';
	return run.sessions.some(goesAhead) ? 'scheduled' : 'postponed';
}
