import type { CalendarDate } from '../../domain/zoned-time.ts';
import type { Sentence } from '../sentence.ts';
import { dayAndDate, longDate } from './dates.ts';

/** One session: what becomes of it, and what it left. */

/** A session in the middle of a sentence about itself. */
export const thisSession = 'this session';

export const heading = 'Sessions';

/** @example titleAndDate('Power', '2021-02-24'); // => 'Power, Wednesday 24 February 2021' */
export function titleAndDate(title: string, date: CalendarDate): string {
	return `${title}, ${longDate(date)}`;
}

/** The word that marks a session out. */
export const marks = {
	cancelled: 'Cancelled',
	postponed: 'Postponed',
	next: 'Next',
	today: 'Today',
	underWay: 'Happening now',
	past: 'Past',
} as const;

/** The same below the date of a session, in small letters. */
export const marksInSmall = { cancelled: 'cancelled', postponed: 'postponed' } as const;

/** @param when its date and time in words */
export function cancelledNotice(when: string): Sentence {
	return [{ strong: 'Cancelled.' }, ` This session, planned for ${when}, will not take place.`];
}

/** @param when its date and time in words */
export function postponedNotice(when: string): Sentence {
	return [
		{ strong: 'Postponed.' },
		` This session will not take place on ${when}. A new date will be given here.`,
	];
}

export function itWasWithdrawn(on: CalendarDate): string {
	return `It was withdrawn on ${longDate(on)}.`;
}

/** In a list. */
export function withdrawn(on: CalendarDate): string {
	return `Withdrawn on ${longDate(on)}.`;
}

export function tookPlace(on: CalendarDate): string {
	return `This session took place on ${longDate(on)}.`;
}

/** @param site the name of the site that the link opens */
export function watchRecording(site: string): string {
	return `Watch the recording (opens ${site})`;
}

/** @param site the name of the site that the link opens */
export function seeSlides(site: string): string {
	return `See the slides (opens ${site})`;
}

export const neighbours = 'Sessions before and after';

export function before(date: CalendarDate, title: string): string {
	return `Before, ${dayAndDate(date)}: ${title}`;
}

export function after(date: CalendarDate, title: string): string {
	return `After, ${dayAndDate(date)}: ${title}`;
}

/** The place of a session that differs from its run's, after the time. */
export function elsewhere(place: string): string {
	return ` – ${place}`;
}

/** A session's page in a sentence, for search engines. @param when its date and time in words */
export function pageDescription(when: string, summary: string): string {
	return `${when}. ${summary}`;
}
