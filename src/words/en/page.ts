import type { CalendarDate } from '../../domain/zoned-time.ts';
import { emailLink, type Sentence } from '../sentence.ts';
import { longDate } from './dates.ts';
import { listed } from './lists.ts';

/** The header and footer of every page, and the pages that stand in for others. */

export const skipToContent = 'Skip to the content';

/** The names of the site's own pages, in menus, above other pages and as their headings. */
export const names = {
	home: 'Home',
	schedule: 'Schedule',
	calendars: 'Calendars',
	archive: 'Archive',
	changes: 'Changes',
	subjects: 'Subjects',
	questions: 'Questions and answers',
	search: 'Search',
} as const;

/** Shorter where the menu has little room. */
export const questionsInMenu = 'Questions';

/** The home page among links to everything. */
export const homeInSiteMap = 'Home page';

/** The names of groups of links, for screen readers. */
export const navigation = {
	main: 'Main',
	about: 'About this site',
	crumbs: 'Where this page is',
} as const;

/** @example windowTitle('Schedule', 'Training'); // => 'Schedule – Training' */
export function windowTitle(page: string, site: string): string {
	return `${page} – ${site}`;
}

/** The title of a session's page. @example titleWithin('Opening', 'Spring Fair'); // => 'Opening – Spring Fair' */
export function titleWithin(session: string, programme: string): string {
	return session === programme ? session : windowTitle(session, programme);
}

export function organisationOn(organisation: string, network: string): string {
	return `${organisation} on ${network}`;
}

/**
 * The networks on which the organisation has a name but no known address.
 *
 * @param isMore whether links to other networks stand above
 */
export function alsoOn(organisation: string, networks: readonly string[], isMore: boolean): string {
	return `${organisation} is ${isMore ? 'also ' : ''}on ${listed(networks)}.`;
}

export function publishedBy(organisation: string, email: string): Sentence {
	return [`Published by ${organisation}. Questions: `, emailLink(email)];
}

/** About a page itself, at its foot. */
export const foot = {
	lastChanged: (on: CalendarDate) => `The text of this page was last changed on ${longDate(on)}.`,
	somethingWrong: (email: string, title: string): Sentence => [
		'Something wrong on this page? ',
		{
			link: `Email ${email}`,
			href: `mailto:${email}?subject=${encodeURIComponent(`Something wrong: ${title}`)}`,
		},
		'.',
	],
	edit: 'Edit this page',
} as const;

/** Below dates that another site shows in a frame. */
export function framedFrom(site: string, organisation: string): string {
	return `From ${site}, published by ${organisation}`;
}

/** Above every page of a preview. @param site the address of the site itself */
export function preview(site: string): Sentence {
	return ['This is a preview of a change. The site itself is at ', { link: site, href: site }, '.'];
}

export const moved = {
	title: 'This page has moved',
	goTo: (title: string) => `Go to ${title}`,
} as const;

export const notFound = {
	title: 'There is no page here',
	description: 'This address leads to no page.',
	reason: 'The address may have been mistyped, or cut off where it was copied.',
	advice: (to: { search: string; schedule: string; archive: string; email: string }): Sentence => [
		{ link: 'Search the site', href: to.search },
		', look in the ',
		{ link: 'schedule', href: to.schedule },
		' or the ',
		{ link: 'archive', href: to.archive },
		', or email ',
		emailLink(to.email),
		' and say what you were looking for.',
	],
} as const;
