import { readFileSync } from 'node:fs';
import sitemap from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';
import { pathOf } from '../built-site/pages.ts';
import { redirectsFile } from '../urls.ts';

/**
 * The sitemap, with the pages that are to be found: not what is made for the frames of other sites, nor what stands at
 * old addresses.
 *
 * @param framed the start of the addresses of frames
 */
export function siteMap(framed: string): AstroIntegration {
	let former = new Set<string>();
	const { name, hooks } = sitemap({
		filter: (page) => !page.startsWith(framed) && !former.has(new URL(page).pathname),
	});
	return {
		name,
		hooks: {
			...hooks,
			'astro:build:done': (built) => {
				former = new Set(formerPaths(readFileSync(new URL(redirectsFile, built.dir), 'utf8')));
				// Astro's own list has only what one thread made.
				const pages = pagesOf([...built.assets.values()].flat(), built.dir);
				return hooks['astro:build:done']?.({ ...built, pages });
			},
		},
	};
}

/** @example formerPaths('/a/ /b/ 301\n'); // => ['/a/'] */
function formerPaths(redirects: string): string[] {
	return redirects.split('\n').map((line) => line.replace(/ .*/, ''));
}

/** How the sitemap sorts, by what is slow to make: it makes one for each two addresses that are not in this order yet. */
const { compare } = new Intl.Collator('en', { numeric: true });

/** The pages among files, by their paths. */
function pagesOf(files: readonly URL[], top: URL): { pathname: string }[] {
	return files
		.map(({ href }) => pathOf(decodeURI(href.slice(top.href.length))))
		.filter((path) => path.endsWith('/'))
		.sort(compare)
		.map((pathname) => ({ pathname }));
}
