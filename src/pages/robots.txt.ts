import { absolute } from '../urls.ts';

/** Everything may be read by everybody; the sitemap says what there is. */
export function GET(): Response {
	return new Response(`User-agent: *\nAllow: /\n\nSitemap: ${absolute('/sitemap-index.xml')}\n`);
}
