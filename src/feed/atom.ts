import { formatISO } from 'date-fns/formatISO';
import type { Publication } from '../domain/publication.ts';
import { inUtc } from '../domain/zoned-time.ts';
import { home } from '../urls.ts';
import { nameBasedId } from './name-based-id.ts';
import { type Element, element, xmlDocument } from './xml.ts';

/** The facts of a feed. */
export interface FeedFacts {
	/** A permanent name that no other feed of the site has. */
	readonly name: string;
	readonly title: string;
	readonly subtitle: string;
	readonly updated: Date;
	/** The path of the feed, and that of the page with the same content. */
	readonly path: string;
	readonly page: string;
}

/** The text of an Atom feed (RFC 4287). */
export function atomFeed(
	{ name, title, subtitle, updated, path, page }: FeedFacts,
	entries: readonly Element[],
	{ site, addressOf }: Pick<Publication, 'site' | 'addressOf'>,
): string {
	return xmlDocument(
		element(
			'feed',
			{ xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': site.language },
			element('id', {}, nameBasedId(`${name}@${site.uidDomain}`)),
			element('title', {}, title),
			element('subtitle', {}, subtitle),
			element('updated', {}, seconds(updated)),
			element(
				'author',
				{},
				element('name', {}, site.organisation),
				element('uri', {}, addressOf(home)),
			),
			link('self', 'application/atom+xml', addressOf(path)),
			link('alternate', 'text/html', addressOf(page)),
			...entries,
		),
	);
}

/**
 * Dates of entries, the latest first, with no two in one second. Readers sort by them, and the order of the entries in
 * the file means nothing (RFC 4287 §4.1.1). Where several share a second, those above are dated a second later each.
 */
export function datesInOrder(dates: readonly Date[]): Date[] {
	let below = Number.NEGATIVE_INFINITY;
	return dates
		.toReversed()
		.map((date) => {
			below = Math.max(Math.floor(date.getTime() / 1000), below + 1);
			return new Date(below * 1000);
		})
		.reverse();
}

/** The response that hosts should send for a feed. */
export function feedResponse(feed: string): Response {
	return new Response(feed, { headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' } });
}

/** A link of a feed or an entry (RFC 4287 §4.2.7). */
export function link(rel: string, type: string, href: string): Element {
	return element('link', { rel, type, href });
}

/** An instant as RFC 3339 writes it. @example seconds(lastModified); // => '2026-11-21T00:00:00Z' */
export function seconds(instant: Date): string {
	return formatISO(instant, inUtc);
}
