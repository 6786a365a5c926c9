import { formerPages } from '../redirects.ts';
import { href, redirectsFile } from '../urls.ts';

export function getStaticPaths() {
	return [{ params: { redirects: redirectsFile } }];
}

/** Old addresses for Netlify and Cloudflare, which answer with 301 before they look for a page. */
export async function GET(): Promise<Response> {
	const lines = (await formerPages()).map(({ from, to }) => `${href(from)} ${href(to)} 301\n`);
	return new Response(lines.join(''));
}
