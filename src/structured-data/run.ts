import { compareAsc } from 'date-fns/compareAsc';
import type { Run, Session } from '../domain/model.ts';
import { runRegistration } from '../domain/offered.ts';
import { isCancelled } from '../domain/run.ts';
import { goesAhead, going } from '../domain/session.ts';
import { pageOf } from '../urls.ts';
import { words } from '../words/index.ts';
import { workPerformed } from './access.ts';
import { eventDates } from './event-dates.ts';
import { commonFacts, eventPeople } from './facts.ts';
import { image, nodeId, type Publisher } from './node-id.ts';
import { offer } from './offer.ts';
import { eventStatus, sessionInShort } from './session.ts';
import { stated } from './stated.ts';
import { venue } from './venue.ts';

/** A run in short, from its first session that goes ahead to its last. */
export function runInShort(run: Run, publisher: Publisher) {
	const page = publisher.addressOf(pageOf(run));
	return {
		'@id': nodeId(run, publisher),
		name: words.runs.withProgramme(run.programme.title, words.runs.nameOf(run)),
		url: page,
		eventStatus: eventStatus[runStatus(run)],
		...span(run.sessions, page),
	};
}

/** The times and places of sessions, taken together. There is at least one session. */
export function span(sessions: readonly Session[], page: string) {
	const meetings = going(sessions);
	const [first] = meetings.toSorted((a, b) => compareAsc(a.start, b.start));
	const last = meetings.toSorted((a, b) => compareAsc(a.end, b.end)).at(-1);
	return {
		...stated({
			startDate: first && eventDates(first).startDate,
			endDate: last && (eventDates(last).endDate ?? last.date),
		}),
		...venue(meetings, page),
	};
}

/** A run with all that its own page says. */
export function runInFull(run: Run, publisher: Publisher) {
	const { programme } = run;
	const registration = runRegistration(run);
	const options = {
		of: run,
		page: publisher.addressOf(pageOf(run)),
	};
	return {
		...runInShort(run, publisher),
		image: image(run, publisher),
		description: (run.kind === 'theme' && run.summary) || programme.summary,
		...commonFacts(run, run.audience),
		...eventPeople(run, publisher),
		subEvent: run.sessions.map((session) => sessionInShort(session, publisher)),
		...stated({
			maximumAttendeeCapacity: run.registration.places,
			keywords: run.tags,
			workPerformed: workPerformed(words.runs.nameOf(run), run.access),
			offers: registration?.isNeeded ? offer(registration, options, publisher) : undefined,
		}),
	};
}

function runStatus(run: Run): Session['status'] {
	if (isCancelled(run)) return 'cancelled';
	return run.sessions.some(goesAhead) ? 'scheduled' : 'postponed';
}
