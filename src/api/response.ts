import type { Publication } from '../domain/publication.ts';
import { apiOf, home } from '../urls.ts';
import type { ApiDocument } from './documents.ts';

type Head = '$schema' | 'site';

/** A document without the fields that all documents start with. */
type Body<Whole> = Whole extends ApiDocument ? Omit<Whole, Head> : never;

/** A document as a response, the way hosts should send it. */
export function documentResponse(
	body: Body<ApiDocument>,
	{ site, addressOf }: Publication,
): Response {
	const { name, organisation, language, timeZone } = site;
	return jsonResponse({
		$schema: addressOf(apiOf('schema')),
		site: { name, organisation, url: addressOf(home), language, timeZone },
		...body,
	});
}

/** A value as JSON. Fields that are undefined are left out. */
export function jsonResponse(value: object): Response {
	return new Response(`${JSON.stringify(value)}\n`, {
		headers: { 'Content-Type': 'application/json' },
	});
}
