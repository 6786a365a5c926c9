import type { Programme, Run, Session } from '../domain/model.ts';
import type { Site } from '../domain/site.ts';
import { type Card, inLook } from './card.ts';
import { programmeCard } from './programme-card.ts';
import { runCard } from './run-card.ts';
import { sessionCard } from './session-card.ts';

/** The page of a thing, its structured data and its picture all ask for its card. */
const made = new WeakMap<Programme | Run | Session, Card>();

/** The card of a programme, a run or a session. */
export function cardFor(thing: Programme | Run | Session, site: Site): Card {
	const card = made.get(thing) ?? inLook(newCard(thing, site), site);
	made.set(thing, card);
	return card;
}

function newCard(thing: Programme | Run | Session, site: Site): Card {
	if (!('kind' in thing)) return sessionCard(thing, site);
	return thing.kind === 'course' || thing.kind === 'series'
		? programmeCard(thing, site)
		: runCard(thing, site);
}
