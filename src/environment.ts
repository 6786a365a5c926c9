import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse } from 'yaml';
import { previewAddress } from './host-preview.ts';
import { isSiteAddress, siteAddressGuess } from './schemas/site-address.ts';
import { SettingError } from './setting-error.ts';

/* The settings that a build takes from environment variables. Each has a default. */

/** The folders that a command works on. */
interface Folders {
	/** The folder of the content. `CONTENT_DIR`, default `content`. */
	readonly contentDir: string;
	/** The folder that the built site is written to. `OUT_DIR`, default `dist`. */
	readonly outDir: string;
	/** The folder of things that are kept from one command to the next, and of the lock of builds. */
	readonly keptDir: string;
	/** The folder of Astro's cache. Builds that run side by side need one each. `CACHE_DIR`, default `node_modules/.astro`. */
	readonly cacheDir: string;
}

/**
 * The folders of this project's own site, or of the one that `SITE_DIR` names. That is the folder of another repository,
 * which holds `content/`: scripts/site-folder.mjs sets it. Nothing of that site is then written here.
 */
export function foldersFrom(env: Readonly<Record<string, string | undefined>>): Folders {
	const site = env.SITE_DIR;
	const keptDir = resolve(site ? join(site, '.cache') : 'node_modules/.cache');
	return {
		contentDir: resolve(env.CONTENT_DIR || join(site ?? '', 'content')),
		outDir: resolve(env.OUT_DIR || join(site ?? '', 'dist')),
		keptDir,
		cacheDir: resolve(env.CACHE_DIR || (site ? join(keptDir, 'astro') : 'node_modules/.astro')),
	};
}

/** The folder of this project. Astro runs elsewhere for another site (scripts/astro.ts), and `PROJECT_DIR` then names it. */
export const projectDir = resolve(process.env.PROJECT_DIR || '.');

export const { contentDir, outDir, keptDir, cacheDir } = foldersFrom(process.env);

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
 * Is this build a preview, which search engines are to leave out? `SITE_PREVIEW`, which is `yes` or `no`; without it, what
 * the host says of its build.
 *
 * @throws {SettingError} when SITE_PREVIEW has another value
 */
export function isPreview(): boolean {
	const stated = process.env.SITE_PREVIEW;
	if (!stated) return previewAddress(process.env) !== undefined;
	if (stated === 'yes' || stated === 'no') return stated === 'yes';
	throw new SettingError(`SITE_PREVIEW is "${stated}". Set it to yes or no, or leave it out.`);
}

/**
 * The address at which the site will be published, ending with a slash; it may carry a base path.
 * A host's preview has the address that the host gives it. Every other build has `SITE_URL`, default the `url` of site.yaml.
 * The check reports a site.yaml without one.
 *
 * @throws {SettingError} when SITE_URL, or what the host says, is not a web address
 */
export function siteUrl(): URL {
	const ofPreview = process.env.SITE_PREVIEW ? undefined : previewAddress(process.env);
	if (ofPreview) return statedAddress(ofPreview, 'The address that the host gives this preview');
	const stated = process.env.SITE_URL;
	if (stated) return statedAddress(stated, 'SITE_URL');
	return webAddress(urlInSiteFile()) ?? new URL(NOWHERE);
}

/** @throws {SettingError} */
function statedAddress(stated: string, name: string): URL {
	const url = webAddress(stated);
	if (url) return url;
	const guess = siteAddressGuess(stated) ?? 'https://training.example.org';
	const mend =
		name === 'SITE_URL' ? `Set it to one such as ${guess}.` : 'Set SITE_PREVIEW=yes and SITE_URL.';
	throw new SettingError(`${name} is "${stated}", which is not an address to publish at. ${mend}`);
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
