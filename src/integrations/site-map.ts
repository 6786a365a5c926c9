import { readFileSync } from 'node:fs';
import sitemap from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';
import { redirectsFile } from '../urls.ts';

/**
 * The sitemap of the pages that search engines should find. It leaves out the pages for the frames of other sites, and
 * the pages at old addresses.
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
				return hooks['astro:build:done']?.(built);
			},
		},
	};
}

/** @example formerPaths('/a/ /b/ 301\n'); // => ['/a/'] */
function formerPaths(redirects: string): string[] {
	return redirects.split('\n').map((line) => line.replace(/ .*/, ''));
}
