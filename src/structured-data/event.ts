import type { Event as EventThing } from 'schema-dts';
import type { OneOffEvent } from '../domain/model.ts';
import { image, nodeId, type Publisher } from './node-id.ts';
import { runInFull } from './run.ts';
import { sessionThing } from './session.ts';

/** An event with its sessions. One with a single session is that session, under its own name. */
export function eventThing(event: OneOffEvent, publisher: Publisher): EventThing {
	const whole = event.sessions.find(({ pageId }) => pageId !== undefined);
	if (!whole) return { '@type': 'Event', ...runInFull(event, publisher) };
	return {
		...sessionThing(whole, publisher),
		'@type': 'Event',
		'@id': nodeId(event, publisher),
		name: event.title,
		image: image(event, publisher),
	};
}
