import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parse } from 'yaml';
import { isSiteAddress, siteAddressGuess } from './schemas/site-address.ts';
import { SettingError } from './setting-error.ts';

/* The settings that a build takes from environment variables. Each has a default. */

/** The folder of the content. `CONTENT_DIR`, default `content`. */
export const contentDir = resolve(process.env.CONTENT_DIR || 'content');

/** The folder that the built site is written to. `OUT_DIR`, default `dist`. */
export const outDir = resolve(process.env.OUT_DIR || 'dist');

/** The folder of Astro's cache. Builds that run side by side need one each. `CACHE_DIR`, default `node_modules/.astro`. */
export const cacheDir = resolve(process.env.CACHE_DIR || 'node_modules/.astro');

/**
 * Do calendars take their stamps from git? `HISTORY=none` builds without. It is read on each call, because a preview
 * that finds no history sets it and goes on.
 */
export function historySetting(): string | undefined {
	return process.env.HISTORY;
}

/** A stand-in until the check says that site.yaml has no address, and ends the build. */
const NOWHERE = 'https://site.invalid';

/**
 * The address at which the site will be published, ending with a slash; it may carry a base path.
 * `SITE_URL`, default the `url` of site.yaml. The check reports a site.yaml without one.
 *
 * @throws {SettingError} when SITE_URL is not a web address
 */
export function siteUrl(): URL {
	const stated = process.env.SITE_URL;
	const url = stated ? webAddress(stated) : (webAddress(urlInSiteFile()) ?? new URL(NOWHERE));
	if (url) return url;
	const guess = siteAddressGuess(stated ?? '') ?? 'https://training.example.org';
	throw new SettingError(
		`SITE_URL is "${stated}", which is not an address to publish at. Set it to one such as ${guess}.`,
	);
}

function webAddress(stated: string): URL | undefined {
	const url = isSiteAddress(stated.trim()) ? URL.parse(stated) : null;
	if (!url) return undefined;
	if (!url.pathname.endsWith('/')) url.pathname += '/';
	return url;
}

/** Astro's own settings need the address before any schema is applied. Empty when it cannot be read. */
function urlInSiteFile(): string {
	try {
		return String(parse(readFileSync(resolve(contentDir, 'site.yaml'), 'utf8')).url);
	} catch {
		return '';
	}
}
