import type { Publication } from '../domain/publication.ts';
import { home } from '../urls.ts';
import { nameBasedId } from './name-based-id.ts';
import { type Element, element, xmlDocument } from './xml.ts';

/** What a feed is of. */
export interface FeedFacts {
	/** Tells it from the site's other feeds, for ever. */
	readonly name: string;
	readonly title: string;
	readonly subtitle: string;
	readonly updated: Date;
	/** The path of the feed, and that of the page that shows the same. */
	readonly path: string;
	readonly page: string;
}

/** A whole Atom feed (RFC 4287). */
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

/** A feed as hosts should send it. */
export function feedResponse(feed: string): Response {
	return new Response(feed, { headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' } });
}

/** A link of a feed or an entry (RFC 4287 §4.2.7). */
export function link(rel: string, type: string, href: string): Element {
	return element('link', { rel, type, href });
}

/** RFC 3339. @example seconds(lastModified); // => '2026-11-21T00:00:00Z' */
export function seconds(instant: Date): string {
	return `${instant.toISOString().slice(0, 19)}Z`;
}
