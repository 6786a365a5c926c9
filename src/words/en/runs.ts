import type { Meeting, Run, Session, Theme } from '../../domain/model.ts';
import { addDays, type CalendarDate, weekdayOf } from '../../domain/zoned-time.ts';
import type { Sentence } from '../sentence.ts';
import { days, longDate, monthAndYear } from './dates.ts';
import { capital, counted, numberInWords } from './lists.ts';
import { toBeAnnounced } from './places.ts';
import { clockTime, timeInOwnZone, timeInZone } from './times.ts';

/** A cohort, a month of a series or an event as a whole. */

/** The full name of a run. @example nameOf(cohort); // => 'Cohort 2, Spring Term 2021' */
export function nameOf(run: Run): string {
	if (run.kind === 'theme') return `${monthOf(run)}: ${run.title}`;
	return run.kind === 'event' || run.term === undefined ? run.title : `${run.title}, ${run.term}`;
}

/** The name of a run beside the other runs of its programme. @example shortNameOf(theme); // => 'January 2021' */
export function shortNameOf(run: Run): string {
	if (run.kind !== 'theme') return run.title;
	const month = monthOf(run);
	return hasTwin(run) ? `${month} (“${run.title}”)` : month;
}

/** The month of a theme: the name that its file states, or else that of its first date. */
function monthOf({ name, startDate }: Theme): string {
	return name ?? monthAndYear(startDate);
}

/** Has another theme of the series the same month? Then their titles tell them apart. */
function hasTwin(theme: Theme): boolean {
	const month = monthOf(theme);
	return theme.programme.runs.some((other) => other.id !== theme.id && monthOf(other) === month);
}

/** The run that people register for, in the middle of a sentence. @example subjectOf(theme); // => 'the January 2021 sessions' */
export function subjectOf(run: Run): string {
	return run.kind === 'theme' ? `the ${sessionsOf(run)}` : run.title;
}

/** The same where people register for some of its sessions one by one. @example othersOf(theme); // => 'the other January 2021 sessions' */
export function othersOf(run: Run): string {
	return run.kind === 'theme'
		? `the other ${sessionsOf(run)}`
		: `the other sessions of ${run.title}`;
}

/**
 * The sessions of a run that share its registration, where the others each have their own.
 *
 * @example someOf(theme, 3, 5); // => '3 of the 5 January 2021 sessions'
 */
export function someOf(run: Run, number: number, all: number): string {
	const what = run.kind === 'theme' ? sessionsOf(run) : `sessions of ${run.title}`;
	return `${number} of the ${all} ${what}`;
}

function sessionsOf(theme: Theme): string {
	const month = monthOf(theme);
	return hasTwin(theme) ? `“${theme.title}” sessions of ${month}` : `${month} sessions`;
}

/** The dates of the first and the last session of a run that go ahead, or of all. @example datesOf(cohort); // => 'Wednesday 24 February 2021 to Wednesday 24 March 2021' */
export function datesOf({ sessions }: Run): string {
	const kept = sessions.filter(({ status }) => status === 'scheduled');
	const meetings = kept.length > 0 ? kept : sessions;
	const [date = ''] = meetings.map((session) => session.date);
	const last = meetings
		.map(({ date, endDate = date }) => endDate)
		.sort()
		.at(-1);
	return days({ date, endDate: last === date ? undefined : last });
}

/** The days before a run. A script puts the number in the place of `{days}`. */
export const startsIn = { days: 'Starts in {days} days', lastDay: 'Starts tomorrow' };

/** @example progress(3, 5); // => '3 of 5 sessions are over.' */
export function progress(done: number, of: number): string {
	return `${done} of ${of} sessions ${done === 1 ? 'is' : 'are'} over.`;
}

export const details = 'Details';

type Meetings = readonly (Meeting & Pick<Session, 'onSiteClock'>)[];

/**
 * The hours of some sessions, as far as they are true of all; empty where nothing is.
 *
 * @example hours(sessions); // => 'between 10:30am and 4pm, UK time'
 */
export function hours(meetings: Meetings): string {
	// The site's time may differ between sessions whose own does not: clocks change on other days elsewhere.
	for (const timeOf of [timeInZone, timeInOwnZone]) {
		const [only, ...others] = new Set(meetings.map((meeting) => timeOfRun(meeting, timeOf)));
		if (only && others.length === 0) return only;
	}
	const [zone, ...otherZones] = new Set(meetings.map(({ timeZoneName }) => timeZoneName));
	if (otherZones.length > 0 || meetings.some(({ endDate }) => endDate)) return '';
	const starts = meetings.map((meeting) => meeting.starts).sort();
	const ends = meetings.map((meeting) => meeting.ends).sort();
	const [first, last] = [starts[0], ends.at(-1)];
	if (!first || !last || starts.includes(undefined) || ends.includes(undefined)) return '';
	return `between ${clockTime(first)} and ${clockTime(last)}, ${zone}`;
}

/** The hours of a meeting without its dates, which the other meetings do not share. */
function timeOfRun(meeting: Meeting, timeOf: (meeting: Meeting) => string): string {
	const { endDate, starts, ends, timeZoneName, ...others } = meeting;
	if (isDayOrNight(meeting)) return timeOf(meeting);
	if (!starts || !ends) return timeInOwnZone({ ...others, starts, timeZoneName });
	const [from, to] = [clockTime(starts), clockTime(ends)];
	return `from ${from} on the first day to ${to} on the last, ${timeZoneName}`;
}

function isDayOrNight({ date, endDate }: Meeting): boolean {
	return !endDate || endDate === addDays(date, 1);
}

/** The place of some sessions or, where they differ, how many places there are. */
export function places(meetings: Meetings): string {
	const [only = '', ...others] = new Set(meetings.map(({ place }) => place));
	if (others.length === 0) return only || toBeAnnounced;
	return `in ${numberInWords(others.length + 1)} places`;
}

/**
 * The days and hours of a run; empty where its sessions share neither.
 *
 * @example regularTime(sessions); // => 'Wednesdays, 4pm to 6pm, UK time'
 */
export function regularTime(meetings: Meetings): string {
	const [day, ...others] = new Set(meetings.map(({ date }) => weekdayOf(date)));
	const isRegular = others.length === 0 && isOften(meetings) && meetings.every(isDayOrNight);
	return [isRegular && `${day}s`, hours(meetings)].filter(Boolean).join(', ');
}

/**
 * Does at least every other day follow a week later, and none more than two weeks? Otherwise "Saturdays" would promise more
 * dates than there are.
 */
function isOften(meetings: Meetings): boolean {
	const dates = [...new Set(meetings.map(({ date }) => date))].sort();
	const within = (days: number) =>
		dates.filter((date, index) => index > 0 && date <= addDays(dates[index - 1] ?? date, days))
			.length;
	const gaps = dates.length - 1;
	return gaps > 0 && within(14) === gaps && within(7) * 2 >= gaps;
}

/**
 * When and where all of some sessions are.
 *
 * @param place the place that they share, where it is not the same line for each
 */
export function whenAndWhere(meetings: Meetings, dates?: string, place = places(meetings)): string {
	const when = [dates, hours(meetings)].filter(Boolean).join(', ');
	return [when, place]
		.filter(Boolean)
		.map((words) => `${capital(words)}.`)
		.join(' ');
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

/** A run's page in a sentence, for search engines. */
export function pageDescription(programme: string, name: string, dates: string): string {
	return `${programme}, ${name}: ${dates}.`;
}

/**
 * The name of a run, a session or something else of a programme for somebody who does not see the programme.
 *
 * @example withProgramme('Schools', 'Cohort 2'); // => 'Schools: Cohort 2'
 * @example withProgramme('Spring Fair', 'Spring Fair'); // => 'Spring Fair'
 */
export function withProgramme(programme: string, name: string): string {
	return name === programme ? name : `${programme}: ${name}`;
}

/**
 * The programme and the run that a session belongs to. An event is both.
 *
 * @example belongingTo(session); // => 'Schools, Cohort 2'
 */
export function belongingTo({ run }: { readonly run: Run }): string {
	const name = nameOf(run);
	return run.kind === 'event' ? name : `${run.programme.title}, ${name}`;
}

/** The programme above the name of its run. A screen reader says both in one heading. @example captionOf('Schools'); // => ['Schools', { unseen: ', ' }] */
export function captionOf(programme: string): Sentence {
	return [programme, { unseen: ', ' }];
}

/**
 * The dates of a run and the number of its sessions. An event with one is that session, so nothing is counted.
 *
 * @example datesAndNumber(run, 5); // => 'Wednesday 24 February 2021 to Wednesday 24 March 2021, 5 sessions'
 */
export function datesAndNumber(run: Run, sessions: number): string {
	const dates = datesOf(run);
	return run.kind === 'event' && sessions === 1
		? dates
		: `${dates}, ${counted(sessions, 'session')}`;
}
