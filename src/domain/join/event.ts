import type { EventData } from '../../schemas/programme.ts';
import type { OneOffEvent, ProgrammeFacts, Session } from '../model.ts';
import { byStart } from '../schedule.ts';
import type { Entry, Shared } from './entry.ts';
import { venuesOf } from './facts.ts';
import { inOrder, joinedFacts, sessionRegistration } from './run.ts';
import { type Around, eventSession, zonesFrom } from './session.ts';

/**
 * An event with its sessions. They know it in turn. People register for it as a whole, unless a session has a
 * registration of its own.
 *
 * @param facts the facts that it has as every programme has them
 */
export function eventFrom(
	{ id, data }: Entry<EventData>,
	facts: ProgrammeFacts,
	shared: Shared,
): OneOffEvent {
	const { formerly, registration = 'email', sessions: listed, ...others } = data;
	const { place, venue, attendance, ...fields } = others;
	const { oldestId, formerIds, tags } = facts;
	const collection = 'programmes';
	const around: Around = {
		...{ collection, id, oldestId, formerIds, tags, facts, registration, times: data },
		venueCalled: venuesOf(shared, { collection, id }),
		...zonesFrom(data, shared),
	};
	const own = inOrder(
		around,
		listed.map((each) => eventSession(each, around, data)),
		byStart(),
	);
	const sessions: Session[] = [];
	const run = joinedFacts(around, own, 'last-session');
	const event = itsOwnRun({ ...fields, ...facts, ...run, sessions });
	for (const { stated, ...each } of own) {
		const one = stated ? sessionRegistration(each, stated, around) : event.registration;
		sessions.push({ ...each, run: event, registration: one, pageId: pageIdIn(own, id) });
	}
	return event;
}

/** An event of its facts. It is its own programme, and its own only run. */
export function itsOwnRun(facts: Omit<OneOffEvent, 'programme' | 'runs'>): OneOffEvent {
	const runs: OneOffEvent[] = [];
	const event: OneOffEvent = {
		...facts,
		runs,
		get programme() {
			return event;
		},
	};
	runs.push(event);
	return event;
}

/** The page of an event's only session is the event's. Several sessions have pages of their own. */
export function pageIdIn(sessions: readonly unknown[], event: string): string | undefined {
	return sessions.length === 1 ? event : undefined;
}
