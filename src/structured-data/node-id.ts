import type { Programme } from '../domain/programme.ts';
import type { Publication } from '../domain/publication.ts';
import type { Run } from '../domain/run.ts';
import type { Session } from '../domain/session.ts';
import { cardOf, home, pageOf } from '../urls.ts';

/** What descriptions for machines need to know beside the content: who publishes it, and where. */
export type Publisher = Pick<Publication, 'site' | 'addressOf'>;

/**
 * The name by which other descriptions refer to a thing (JSON-LD: `@id`): the address of its page, and what it is there.
 *
 * @example nodeId(cohort, publisher); // => 'https://training.example.org/schools/2021-spring/#cohort'
 */
export function nodeId(thing: Programme | Run | Session, { addressOf }: Publisher): string {
	return `${addressOf(pageOf(thing))}#${'kind' in thing ? thing.kind : 'session'}`;
}

/** The picture that stands for a thing: the one that its page is shared with. */
export function image(thing: Programme | Run | Session, { addressOf }: Publisher): string {
	return addressOf(cardOf(thing));
}

/** The organisation's `@id`. */
export function organisationId({ addressOf }: Publisher): string {
	return `${addressOf(home)}#organisation`;
}
