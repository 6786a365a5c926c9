import { isPreview } from '../environment.ts';
import { absolute } from '../urls.ts';

/**
 * Robots may read everything. The sitemap lists the pages, but not those of a preview, whose pages ask to be left out. A
 * search engine that may not read a page does not see that wish, and may list the address where others link to it.
 */
export function GET(): Response {
	return new Response(
		isPreview()
			? 'User-agent: *\nAllow: /\n'
			: `User-agent: *\nAllow: /\n\nSitemap: ${absolute('/sitemap-index.xml')}\n`,
	);
}
