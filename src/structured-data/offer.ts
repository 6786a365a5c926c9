import type { Offer } from 'schema-dts';
import type { Programme } from '../domain/model.ts';
import type { Registration } from '../domain/registration.ts';
import { localTime } from '../domain/zoned-time.ts';
import type { Publisher } from './node-id.ts';
import { stated } from './stated.ts';

/** A price, if the content states it with its currency. */
export function price({ cost: { amount, currency } }: Programme) {
	return amount !== undefined && currency !== undefined
		? { price: amount, priceCurrency: currency }
		: {};
}

/** True if a programme costs nothing. Otherwise nothing is said, since a programme with a price may be free to some. */
export function isFree({ cost }: Programme): true | undefined {
	return cost.amount === 0 ? true : undefined;
}

/**
 * The way to get a place, while places last. It states the dates of registration and never its state of today, so that
 * it stays true when nobody rebuilds the page.
 *
 * @param options.page the page that explains registration by email
 * @param options.closes does the closing date hold? It does not when the start of a postponed session sets it
 */
export function offer(
	{ url, full, opening, closing }: Registration,
	options: { programme: Programme; page: string; closes: boolean },
	{ site: { timeZone } }: Publisher,
) {
	const { programme, page, closes } = options;
	return {
		'@type': 'Offer',
		url: url ?? page,
		...price(programme),
		description: programme.cost.summary,
		availability: full ? 'https://schema.org/SoldOut' : 'https://schema.org/InStock',
		...stated({
			validFrom: opening && localTime(opening.at, timeZone),
			validThrough: closes ? localTime(closing.at, timeZone) : undefined,
		}),
	} as const satisfies Offer;
}
