import { format } from 'date-fns/format';
import type { Meeting, Move } from './past.ts';
import type { Run } from './run.ts';
import { going, type Session } from './session.ts';
import type { Theme } from './theme.ts';
import { type CalendarDate, inUtc, type WallTime } from './zoned-time.ts';

/** Facts in words, in GOV.UK's manner: no abbreviations, no dash between times, the time zone by name. */

/** Formatted dates and times. The same few stand on page after page. */
const known = new Map<string, string>();

/** A date or an instant in UTC, formatted with a pattern of date-fns. */
function formatted(date: string, pattern: string): string {
	const key = `${pattern} ${date}`;
	const words = known.get(key) ?? format(date, pattern, inUtc);
	known.set(key, words);
	return words;
}

/** @example longDate('2021-02-24'); // => 'Wednesday 24 February 2021' */
export function longDate(date: CalendarDate): string {
	return formatted(date, 'EEEE d MMMM yyyy');
}

/** @example dayAndDate('2021-02-24'); // => 'Wednesday 24 February' */
export function dayAndDate(date: CalendarDate): string {
	return formatted(date, 'EEEE d MMMM');
}

/** @example dateAndYear('2021-02-24'); // => '24 February 2021' */
export function dateAndYear(date: CalendarDate): string {
	return formatted(date, 'd MMMM yyyy');
}

/** @example monthAndYear('2021-02-24'); // => 'February 2021' */
export function monthAndYear(date: CalendarDate): string {
	return formatted(date, 'MMMM yyyy');
}

/** @example weekdayOf('2021-02-24'); // => 'Wednesday' */
export function weekdayOf(date: CalendarDate): string {
	return formatted(date, 'EEEE');
}

/** The three words of a date block. @example dateWords('2021-02-24'); // => { weekday: 'Wed', day: '24', month: 'Feb' } */
export function dateWords(date: CalendarDate): { weekday: string; day: string; month: string } {
	return {
		weekday: formatted(date, 'EEE'),
		day: formatted(date, 'd'),
		month: formatted(date, 'MMM'),
	};
}

/** A time as people say it. @example clockTime('17:15'); // => '5:15pm' */
export function clockTime(time: WallTime): string {
	if (time === '12:00') return 'midday';
	if (time === '00:00') return 'midnight';
	return formatted(`1970-01-01T${time}Z`, time.endsWith(':00') ? 'haaa' : 'h:mmaaa');
}

/** @example timeRange({ starts: '16:00', ends: '18:00' }); // => '4pm to 6pm' */
export function timeRange({ starts, ends }: { starts: WallTime; ends: WallTime }): string {
	return `${clockTime(starts)} to ${clockTime(ends)}`;
}

/**
 * The date and time of a session, by the clocks of the site's zone.
 *
 * @example sessionTime(session, site); // => 'Wednesday 24 February 2021, 4pm to 6pm, UK time'
 */
export function sessionTime(
	session: Pick<Session, 'date' | 'starts' | 'ends'>,
	{ timeZoneName }: { readonly timeZoneName: string },
): string {
	return `${longDate(session.date)}, ${timeRange(session)}, ${timeZoneName}`;
}

/** The full name of a run. @example runName(cohort); // => 'Cohort 2, Spring Term 2021' */
export function runName(run: Run): string {
	return run.kind === 'cohort'
		? `${run.title}, ${run.term}`
		: `${monthAndYear(run.startDate)}: ${run.title}`;
}

/** The name of a run beside the other runs of its programme. @example runShortName(theme); // => 'January 2021' */
export function runShortName(run: Run): string {
	if (run.kind === 'cohort') return run.title;
	const month = monthAndYear(run.startDate);
	return hasTwin(run) ? `${month} (“${run.title}”)` : month;
}

/** Does another theme of the series begin in the same month? Then their titles tell them apart. */
function hasTwin({ id, startDate, programme }: Theme): boolean {
	const month = startDate.slice(0, 7);
	return programme.runs.some((other) => other.id !== id && other.startDate.startsWith(month));
}

/** The run that people register for, in the middle of a sentence. @example runSubject(theme); // => 'the January 2021 sessions' */
export function runSubject(run: Run): string {
	if (run.kind === 'cohort') return run.title;
	const month = monthAndYear(run.startDate);
	return hasTwin(run) ? `the “${run.title}” sessions of ${month}` : `the ${month} sessions`;
}

/** The dates of the first and the last session of a run that go ahead. @example runDates(cohort); // => 'Wednesday 24 February 2021 to Wednesday 24 March 2021' */
export function runDates(run: Run): string {
	const dates = going(run.sessions).map(({ date }) => longDate(date));
	const [first, last] = [dates.at(0), dates.at(-1)];
	return first === last ? `${first}` : `${first} to ${last}`;
}

/** @example positionWords({ number: 3, of: 5 }); // => 'Session 3 of 5' */
export function positionWords({ number, of }: { number: number; of: number }): string {
	return `Session ${number} of ${of}`;
}

/** The name of a session's format, where several tracks meet. @example formatWords('joint'); // => 'Joint session' */
export function formatWords(sessionFormat: NonNullable<Session['format']>): string {
	return { joint: 'Joint session', topical: 'Topical Learning Session' }[sessionFormat];
}

/** The words in front of a session's date. @example statusWords({ status: 'cancelled' }); // => 'Cancelled. Planned for ' */
export function statusWords({ status }: Pick<Session, 'status'>): string {
	return {
		scheduled: '',
		cancelled: 'Cancelled. Planned for ',
		postponed: 'Postponed. Planned for ',
	}[status];
}

/**
 * A sentence on the last move of a session: its old date, time or place, and the day of the change.
 *
 * @example moveWords(session.moved); // => 'Moved from Wednesday 10 March 2021 (changed on Tuesday 2 February 2021).'
 */
export function moveWords({ from, to, on }: Move): string {
	const time = isSameTime(from, to) ? [] : [timeRange(from)];
	const place = from.place === to.place ? [] : [from.place];
	if (from.date === to.date) {
		return `Changed on ${longDate(on)}: before, it was ${[...time, ...place].join(', ')}.`;
	}
	const before = [longDate(from.date), ...time, ...place].join(', ');
	return `Moved from ${before} (changed on ${longDate(on)}).`;
}

function isSameTime(a: Meeting, b: Meeting): boolean {
	return a.starts === b.starts && a.ends === b.ends;
}

/** The people that a session is for: its programme's audience, its tracks, or anybody. */
export function audienceWords(session: Session): string {
	if (session.format === 'topical') return 'Open to anybody';
	if (session.tracks.length === 0) return session.run.programme.audience;
	return session.tracks.map(({ title, openTo }) => `${title} (open to ${openTo})`).join(' and ');
}

/** An address as people type it. @example shortAddress('https://example.org/schools/'); // => 'example.org/schools' */
export function shortAddress(url: string): string {
	return url.replace(/^https?:\/\//, '').replace(/\/$/, '');
}

/** Several things in a sentence. @example listed(['a', 'b', 'c']); // => 'a, b and c' */
export function listed(words: readonly string[]): string {
	return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}

/** A number of things. @example counted(5, 'session'); // => '5 sessions' */
export function counted(number: number, noun: string): string {
	return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
