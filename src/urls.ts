/**
 * Every address is spelled here. A path starts at the site's own root, `/schools/2021-spring/`, and the path of a page is
 * its id. `href` makes a link of a path: it adds the base path of the published address.
 */

export const home = '/';
/** The programmes on the home page. */
export const programmesAtHome = '/#programmes';
export const schedule = '/schedule/';
export const archive = '/archive/';
export const subjects = '/subjects/';
export const faqs = '/faqs/';
export const calendarsPage = '/calendars/';
export const search = '/search/';
/** The program that searches. The build writes it beside its index. */
export const searchProgram = '/pagefind/pagefind.js';
/** Hosts read this file for addresses that lead elsewhere. */
export const redirectsFile = '_redirects';
/** The changes in words, by date, and the same for feed readers. */
export const changes = '/changes/';
export const changesFeed = '/changes.xml';
/** Every session as an entry, for feed readers. */
export const sessionsFeed = '/feed.xml';
/** The contact for reports of a weakness in the site, at the address that RFC 9116 §3 names. */
export const securityFile = '/.well-known/security.txt';

/**
 * The page that shows something.
 *
 * @param thing.pageId the id of that page, if it is another thing's
 * @example pageOf({ id: 'schools/2021-spring' }); // => '/schools/2021-spring/'
 */
export function pageOf({
	id,
	pageId = id,
}: {
	readonly id: string;
	readonly pageId?: string | undefined;
}): string {
	return `/${pageId}/`;
}

/** The download beside a page. @example calendarOf({ id: 'schools/2021-spring' }); // => '/schools/2021-spring.ics' */
export function calendarOf({ id }: { readonly id: string }): string {
	return `/${id}.ics`;
}

/** A calendar to subscribe to. @example feedOf({ slug: 'schools' }); // => '/calendars/schools.ics' */
export function feedOf({ slug }: { readonly slug: string }): string {
	return `/calendars/${slug}.ics`;
}

/** @example archiveOf('2021'); // => '/archive/2021/' */
export function archiveOf(year: string): string {
	return `${archive}${year}/`;
}

/** @example changesOf('2021'); // => '/changes/2021/' */
export function changesOf(year: string): string {
	return `${changes}${year}/`;
}

/** @example subjectOf({ id: 'power' }); // => '/subjects/power/' */
export function subjectOf({ id }: { readonly id: string }): string {
	return `${subjects}${encodeURIComponent(id)}/`;
}

/** A link to a path of this site, from any of its pages. */
export function href(path: string): string {
	return import.meta.env.BASE_URL.replace(/\/$/, '') + path;
}

/** The whole address of a path of this site, for use outside it. */
export function absolute(path: string): string {
	return new URL(href(path), import.meta.env.SITE).href;
}

/** @example scheduleOf({ id: 'schools' }); // => '/schedule/schools/' */
export function scheduleOf({ id }: { readonly id: string }): string {
	return id ? `${schedule}${id.split('/').map(encodeURIComponent).join('/')}/` : schedule;
}

/** The variable parts of a run's address, as Astro's routes name them. */
export function runParams({ id }: { readonly id: string }): { programme: string; run: string } {
	const [programme = '', run = ''] = id.split('/');
	return { programme, run };
}

/** A document for programs to read. @example apiOf('sessions'); // => '/api/v1/sessions.json' */
export function apiOf(document: string): string {
	return `/api/v1/${document}.json`;
}

/** The coming sessions of a programme, for the frames of other sites. @example embedOf({ id: 'schools' }); // => '/embed/schools/' */
export function embedOf({ id }: { readonly id: string }): string {
	return `/embed/${id}/`;
}

/**
 * The picture that stands for a page where it is shared. Its file has no version in its name.
 *
 * @example cardOf({ id: 'schools', version: '1f0a93bc' }); // => '/social/schools.png?v=1f0a93bc'
 */
export function cardOf({ id, version }: { readonly id: string; readonly version: string }): string {
	return `/social/${id}.png?v=${version}`;
}
