import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parse } from 'yaml';
import { SettingError } from './setting-error.ts';

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

/** Where a site stands while nobody knows its address. Only the check's words come of such a build. */
const NOWHERE = 'https://site.invalid';

/**
 * The address at which the site will be published, ending with a slash; it may carry a base path.
 * `SITE_URL`, default the `url` of site.yaml: where that says none, the check says so.
 *
 * @throws {SettingError} when SITE_URL is not a web address
 */
export function siteUrl(): URL {
	const stated = process.env.SITE_URL;
	const url = stated ? webAddress(stated) : (webAddress(urlInSiteFile()) ?? new URL(NOWHERE));
	if (url) return url;
	throw new SettingError(
		`SITE_URL is "${stated}", which is not an address to publish at. Set it to one such as https://training.example.org.`,
	);
}

function webAddress(stated: string): URL | undefined {
	const url = URL.parse(stated);
	if (!url || !/^https?:$/.test(url.protocol)) return undefined;
	if (!url.pathname.endsWith('/')) url.pathname += '/';
	return url;
}

/** Read before any schema can be: the address is part of Astro's own settings. Empty where it cannot be read. */
function urlInSiteFile(): string {
	try {
		return String(parse(readFileSync(resolve(contentDir, 'site.yaml'), 'utf8')).url);
	} catch {
		return '';
	}
}
