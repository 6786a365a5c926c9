import { dateAndYear } from './dates.ts';
import { counted } from './lists.ts';
import { left } from './materials.ts';

/** The pages of past sessions. */

export const lead = 'Past sessions, by year and by subject.';
export const byYear = 'By year';
export const bySubject = 'By subject';
export const byCohort = 'By cohort';
export const empty = 'Nothing has taken place yet.';

export function description(organisation: string): string {
	return `Past sessions of ${organisation}, by year and by subject.`;
}

/** @example ofYear('2021'); // => 'Archive of 2021' */
export function ofYear(year: string): string {
	return `Archive of ${year}`;
}

export function yearDescription(year: string): string {
	return `Every session that took place in ${year}.`;
}

/** @example yearEntry('2021', 12); // => '2021: 12 sessions' */
export function yearEntry(year: string, sessions: number): string {
	return `${year}: ${counted(sessions, 'session')}`;
}

/** @example themeEntry('January 2021', 4); // => 'January 2021, 4 sessions' */
export function themeEntry(month: string, sessions: number): string {
	return `${month}, ${counted(sessions, 'session')}`;
}

/** A session among others on its subject. @example heldOn('2021-02-24', { recording: true, … }); // => '24 February 2021, with a recording' */
export function heldOn(date: string, has: Parameters<typeof left>[0] | undefined): string {
	return has ? `${dateAndYear(date)}, ${left(has).toLowerCase()}` : dateAndYear(date);
}
