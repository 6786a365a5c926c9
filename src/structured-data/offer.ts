import type { Offer } from 'schema-dts';
import type { Facts } from '../domain/model.ts';
import { deadline, type Registration, waitingListAddress } from '../domain/registration.ts';
import { localTime } from '../domain/zoned-time.ts';
import type { Publisher } from './node-id.ts';
import { stated } from './stated.ts';

/** A price, if the content states it with its currency. */
export function price({ cost: { amount, currency } = { summary: '' } }: Pick<Facts, 'cost'>) {
	return amount !== undefined && currency !== undefined
		? { price: amount, priceCurrency: currency }
		: {};
}

/** True if something costs nothing. Otherwise nothing is said, since what has a price may be free to some. */
export function isFree({ cost }: Pick<Facts, 'cost'>): true | undefined {
	return cost?.amount === 0 ? true : undefined;
}

/**
 * The way to get a place, while places last. It states the dates of registration and never its state of today, so that
 * it stays true when nobody rebuilds the page.
 *
 * @param options.page the page that explains registration by email or telephone
 */
export function offer(
	registration: Registration,
	options: { of: Pick<Facts, 'cost'>; page: string },
	{ site: { timeZone } }: Publisher,
) {
	const { of, page } = options;
	const { url, full, opening, closing } = registration;
	return {
		'@type': 'Offer',
		url: (full ? waitingListAddress(registration).url : url) ?? page,
		...price(of),
		availability: full ? 'https://schema.org/SoldOut' : 'https://schema.org/InStock',
		...stated({
			description: of.cost?.summary,
			validFrom: opening && localTime(opening.at, timeZone),
			validThrough: deadline(closing) && localTime(closing.at, timeZone),
		}),
	} as const satisfies Offer;
}
