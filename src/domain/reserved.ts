/** First words of addresses that the site, its host or its tools need. */
const reserved = new Set([
	...['schedule', 'archive', 'faqs', 'calendars', 'changes', 'search', 'feed', 'subjects'],
	...['404', '500', '_astro', '_headers', '_redirects', 'admin', 'api', 'assets', 'embed'],
	...['favicon', 'files', 'home', 'images', 'index', 'manifest', 'pagefind', 'robots', 'rss'],
	...['security', 'sitemap', 'sitemap-0', 'sitemap-index', 'social', 'well-known'],
]);

/** Tells whether content may not use a word at the start of an address. */
export function isReserved(word: string): boolean {
	return reserved.has(word);
}
