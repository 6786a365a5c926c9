import { createHash } from 'node:crypto';
import type { Card } from './card.ts';
import { layout } from './layout.ts';

const known = new WeakMap<Card, string>();

/**
 * Stands for everything that is drawn of a card, in 64 hexadecimal digits. The page of a card and its picture both ask,
 * and a layout takes far longer to make than it takes to keep this.
 */
export function digestOf(card: Card): string {
	const digest =
		known.get(card) ??
		createHash('sha256')
			.update(JSON.stringify(layout(card)))
			.digest('hex');
	known.set(card, digest);
	return digest;
}
