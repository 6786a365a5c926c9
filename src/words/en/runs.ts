import type { Meeting, Run, Theme } from '../../domain/model.ts';
import { type CalendarDate, weekdayOf } from '../../domain/zoned-time.ts';
import { longDate, monthAndYear } from './dates.ts';
import { capital, counted, numberInWords } from './lists.ts';
import { clockTime, timeRange } from './times.ts';

/** A cohort or a month of a series as a whole. */

/** The full name of a run. @example nameOf(cohort); // => 'Cohort 2, Spring Term 2021' */
export function nameOf(run: Run): string {
	return run.kind === 'cohort'
		? `${run.title}, ${run.term}`
		: `${monthAndYear(run.startDate)}: ${run.title}`;
}

/** The name of a run beside the other runs of its programme. @example shortNameOf(theme); // => 'January 2021' */
export function shortNameOf(run: Run): string {
	if (run.kind === 'cohort') return run.title;
	const month = monthAndYear(run.startDate);
	return hasTwin(run) ? `${month} (“${run.title}”)` : month;
}

/** Does another theme of the series begin in the same month? Then their titles tell them apart. */
function hasTwin({ id, startDate, programme }: Theme): boolean {
	const month = startDate.slice(0, 7);
	return programme.runs.some((other) => other.id !== id && other.startDate.startsWith(month));
}

/** The run that people register for, in the middle of a sentence. @example subjectOf(theme); // => 'the January 2021 sessions' */
export function subjectOf(run: Run): string {
	if (run.kind === 'cohort') return run.title;
	const month = monthAndYear(run.startDate);
	return hasTwin(run) ? `the “${run.title}” sessions of ${month}` : `the ${month} sessions`;
}

/** The dates of the first and the last session of a run that go ahead, or of all. @example datesOf(cohort); // => 'Wednesday 24 February 2021 to Wednesday 24 March 2021' */
export function datesOf({ sessions }: Run): string {
	const kept = sessions.filter(({ status }) => status === 'scheduled');
	const dates = (kept.length > 0 ? kept : sessions).map(({ date }) => longDate(date));
	const [first, last] = [dates.at(0), dates.at(-1)];
	return first === last ? `${first}` : `${first} to ${last}`;
}

export const details = 'Details';

type Meetings = readonly Pick<Meeting, 'date' | 'starts' | 'ends' | 'place'>[];

/** The hours of some sessions, as far as they are true of all. @example hours(sessions); // => 'between 10:30am and 4pm' */
export function hours(meetings: Meetings): string {
	const [only, ...others] = new Set(meetings.map(timeRange));
	if (only && others.length === 0) return only;
	const starts = meetings.map((meeting) => meeting.starts).sort();
	const ends = meetings.map((meeting) => meeting.ends).sort();
	return `between ${clockTime(starts[0] ?? '')} and ${clockTime(ends.at(-1) ?? '')}`;
}

/** The place of some sessions or, where they differ, how many places there are. */
export function places(meetings: Meetings): string {
	const [only = '', ...others] = new Set(meetings.map(({ place }) => place));
	return others.length === 0 ? only : `in ${numberInWords(others.length + 1)} places`;
}

/** The days and hours of a run. @example regularTime(sessions, 'UK time'); // => 'Wednesdays, 4pm to 6pm, UK time' */
export function regularTime(meetings: Meetings, timeZoneName: string): string {
	const [day, ...others] = new Set(meetings.map(({ date }) => weekdayOf(date)));
	const isRegular = meetings.length > 1 && others.length === 0;
	return `${isRegular ? `${day}s, ` : ''}${hours(meetings)}, ${timeZoneName}`;
}

/** When and where all of some sessions are. */
export function whenAndWhere(meetings: Meetings, timeZoneName: string, dates?: string): string {
	const where = places(meetings);
	const when = `${dates ? `${dates}, ` : ''}${hours(meetings)}, ${timeZoneName}`;
	return capital(`${when}. ${capital(where)}.`);
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
