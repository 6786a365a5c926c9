import { absolute } from '../urls.ts';

/** Robots may read everything. The sitemap lists the pages. */
export function GET(): Response {
	return new Response(`User-agent: *\nAllow: /\n\nSitemap: ${absolute('/sitemap-index.xml')}\n`);
}
