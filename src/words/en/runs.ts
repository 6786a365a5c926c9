import type { Run } from '../../domain/run.ts';
import type { CalendarDate } from '../../domain/zoned-time.ts';
import { longDate, monthAndYear } from './dates.ts';
import { counted } from './lists.ts';

/** A cohort or a month of a series as a whole. */

/** The full name of a run. @example nameOf(cohort); // => 'Cohort 2, Spring Term 2021' */
export function nameOf(run: Run): string {
	const name = shortNameOf(run);
	return run.kind === 'cohort' ? `${name}, ${run.term}` : `${name}: ${run.title}`;
}

/** The name of a run beside the other runs of its programme. @example shortNameOf(theme); // => 'January 2021' */
export function shortNameOf(run: Run): string {
	return run.kind === 'cohort' ? run.title : monthAndYear(run.startDate);
}

/** The run that people register for, in the middle of a sentence. @example subjectOf(theme); // => 'the January 2021 sessions' */
export function subjectOf(run: Run): string {
	const name = shortNameOf(run);
	return run.kind === 'cohort' ? name : `the ${name} sessions`;
}

/** The dates of the first and the last session of a run. @example datesOf(cohort); // => 'Wednesday 24 February 2021 to Wednesday 24 March 2021' */
export function datesOf({ startDate, endDate }: Pick<Run, 'startDate' | 'endDate'>): string {
	return startDate === endDate
		? longDate(startDate)
		: `${longDate(startDate)} to ${longDate(endDate)}`;
}

export const details = 'Details';

/** The days and hours of a run. @example regularTime('Wednesday', '4pm to 6pm', 'UK time'); // => 'Wednesdays, 4pm to 6pm, UK time' */
export function regularTime(
	weekday: string | undefined,
	time: string,
	timeZoneName: string,
): string {
	return `${weekday ? `${weekday}s, ` : ''}${time}, ${timeZoneName}`;
}

/** When and where, each in words. */
export function whenAndWhere(facts: {
	dates?: string;
	time: string;
	timeZoneName: string;
	place: string;
}): string {
	const { dates, time, timeZoneName, place } = facts;
	return `${dates ? `${dates}, ` : ''}${time}, ${timeZoneName}. ${place}.`;
}

export function allCancelled(name: string): string {
	return `All sessions of ${name} are cancelled.`;
}

export function theyWereWithdrawn(on: CalendarDate): string {
	return `They were withdrawn on ${longDate(on)}.`;
}

export function ended(name: string, on: CalendarDate): string {
	return `${name} ended on ${longDate(on)}.`;
}

/** The caption of a month's table. */
export function timetableCaption(name: string): string {
	return `Sessions of ${name}, by date and by who they are for`;
}

/** The head of the column of dates. */
export const dateColumn = 'Date';

/** The subject of registration where some sessions of the run have a registration of their own. */
export const otherSessions = 'the other sessions';

/** A run's page in a sentence, for search engines. */
export function pageDescription(programme: string, name: string, dates: string): string {
	return `${programme}, ${name}: ${dates}.`;
}

/** @example withProgramme('Schools', 'Cohort 2'); // => 'Schools: Cohort 2' */
export function withProgramme(programme: string, name: string): string {
	return `${programme}: ${name}`;
}

/** @example datesAndNumber('Wednesday 24 February 2021', 1); // => 'Wednesday 24 February 2021, 1 session' */
export function datesAndNumber(dates: string, sessions: number): string {
	return `${dates}, ${counted(sessions, 'session')}`;
}
