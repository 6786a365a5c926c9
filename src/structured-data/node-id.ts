import type { Programme, Run, Session } from '../domain/model.ts';
import type { Publication } from '../domain/publication.ts';
import { pictureOf } from '../social-card/address.ts';
import { cardFor } from '../social-card/card-for.ts';
import { home, pageOf } from '../urls.ts';

/** The facts beside the content that descriptions for machines need: its publisher and its addresses. */
export type Publisher = Pick<Publication, 'site' | 'addressOf'>;

/**
 * The name by which other descriptions refer to a thing (JSON-LD: `@id`): the address of its page and the kind of thing.
 *
 * @example nodeId(cohort, publisher); // => 'https://training.example.org/schools/2021-spring/#cohort'
 */
export function nodeId(thing: Programme | Run | Session, { addressOf }: Publisher): string {
	return `${addressOf(pageOf(thing))}#${'kind' in thing ? thing.kind : 'session'}`;
}

/** The picture of a thing. It is the card that stands for its page when people share it. */
export function image(thing: Programme | Run | Session, { site, addressOf }: Publisher): string {
	return addressOf(pictureOf(cardFor(thing, site)));
}

/** The organisation's `@id`. */
export function organisationId({ addressOf }: Publisher): string {
	return `${addressOf(home)}#organisation`;
}
