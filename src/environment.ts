import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parse } from 'yaml';

/** What a build is told from outside, in environment variables; every one has a default. */

/** The folder of the content. `CONTENT_DIR`, default `content`. */
export const contentDir = resolve(process.env.CONTENT_DIR || 'content');

/** The folder that the built site is written to. `OUT_DIR`, default `dist`. */
export const outDir = resolve(process.env.OUT_DIR || 'dist');

/** The folder of Astro's cache, one for each build that may run beside another. `CACHE_DIR`. */
export const cacheDir = resolve(process.env.CACHE_DIR || 'node_modules/.astro');

/**
 * Whether calendars take their stamps from git. `HISTORY`: `none` goes without. Asked when it is needed, as whoever
 * starts a preview may find that there is no history and go on.
 */
export function historySetting(): string | undefined {
	return process.env.HISTORY;
}

/**
 * The address at which the site will be published, ending with a slash; it may carry a base path.
 * `SITE_URL`, default the `url` of site.yaml.
 *
 * @throws {Error} when neither is a web address
 */
export function siteUrl(): URL {
	const stated = process.env.SITE_URL || urlInSiteFile();
	const url = URL.parse(stated.endsWith('/') ? stated : `${stated}/`);
	if (!url || !/^https?:$/.test(url.protocol)) {
		throw new Error(
			`"${stated}" is not an address to publish at. Set SITE_URL, or url in ${contentDir}/site.yaml, to one such as https://training.example.org.`,
		);
	}
	return url;
}

/** Read before any schema can be: the address is part of Astro's own settings. */
function urlInSiteFile(): string {
	const file = resolve(contentDir, 'site.yaml');
	try {
		const { url } = parse(readFileSync(file, 'utf8')) ?? {};
		return String(url);
	} catch (error) {
		throw new Error(`${file} cannot be read: ${error instanceof Error ? error.message : error}`);
	}
}
