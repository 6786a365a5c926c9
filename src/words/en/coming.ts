import type { CalendarDate } from '../../domain/zoned-time.ts';
import { emailLink, type Sentence } from '../sentence.ts';
import { longDate } from './dates.ts';

/** Dates to come: that there are some or none, and how to hear of the next. */

export const next = 'Next';
export const openForRegistration = 'Open for registration';
export const dates = 'Dates';
export const latestSessions = 'The latest sessions';
/** Stands where the page holds no later session. */
export const moreInSchedule = 'Later dates are in the schedule.';
export const seeSchedule = 'See every date in the schedule';
export const seeArchive = 'See all past sessions in the archive';

/** The subject of "no dates" where that means every programme. */
export const anyProgramme = 'any programme';

/** @param subject a programme's title, or "any programme" */
export function noDates(subject: string, email: string): Sentence {
	return [
		`No dates are announced for ${subject} yet. Email `,
		emailLink(email),
		' to hear of the next ones first.',
	];
}

/** The link to a newsletter. @param site the site that it opens */
export function newsletter(summary: string, site: string): string {
	return `${summary} (opens ${site})`;
}

/** Stands where dates would be once a programme has ended for good. */
export function hasEnded(programme: string): Sentence {
	return [`${programme} has ended. No further dates will follow.`];
}

export function noFurtherDates(programme: string, email: string): Sentence {
	return [
		`No further dates of ${programme} are announced yet. Email `,
		emailLink(email),
		' to hear of the next ones first.',
	];
}

/** There are dates to come, and nobody can register for them. */
export function noFurtherPlaces(programme: string, email: string): Sentence {
	return [
		`Registration for further dates of ${programme} is not open. Email `,
		emailLink(email),
		' to hear of the next ones first.',
	];
}

/** The run to go on with after one that is over. */
export function later(run: { name: string; href: string; dates: string }): Sentence {
	return ['Later: ', { link: run.name, href: run.href }, `, ${run.dates}.`];
}

/** Stands where the page knows no more of the runs to come. */
export function seeProgramme(programme: string, href: string): Sentence {
	return ['See ', { link: `the dates of ${programme}`, href }, '.'];
}

export function announcedUpTo(last: CalendarDate): string {
	return `Dates are announced up to ${longDate(last)}.`;
}

export const noneAnnounced = 'No dates to come are announced yet.';

/** A page in a sentence, for search engines. */
export function everyDate(title: string): string {
	return `${title}: every date to come.`;
}
