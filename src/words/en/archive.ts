import { counted } from './lists.ts';

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
