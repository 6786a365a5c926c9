import { cardOf } from '../urls.ts';
import type { Card } from './card.ts';
import { digestOf } from './digest.ts';

/**
 * The address of a card's picture below the site. It changes with what is drawn, since the programs that show it never
 * fetch an address twice. Only its query does, so whatever address was shared still leads to the picture of today.
 *
 * @example pictureOf(cardFor(session, site)); // => '/social/schools/2021-spring/power.png?v=1f0a93bc'
 */
export function pictureOf(card: Card): string {
	return cardOf({ id: card.id, version: digestOf(card).slice(0, 8) });
}
