import type { Meeting, Move } from './past.ts';
import type { Run } from './run.ts';
import type { Session } from './session.ts';
import type { CalendarDate, WallTime } from './zoned-time.ts';

/** Facts in words: GOV.UK's manner, no abbreviation, no dash between times, the zone named. */

const calendarWords = new Intl.DateTimeFormat('en-GB', {
	timeZone: 'UTC',
	weekday: 'long',
	day: 'numeric',
	month: 'long',
	year: 'numeric',
});

type DateWords = Readonly<Record<'weekday' | 'day' | 'month' | 'year', string>>;

const known = new Map<CalendarDate, DateWords>();

/** The words of a date. The same dates come on page after page: each is put into words once. */
function wordsOf(date: CalendarDate): DateWords {
	const words = known.get(date) ?? newWordsOf(date);
	known.set(date, words);
	return words;
}

function newWordsOf(date: CalendarDate): DateWords {
	const parts = calendarWords.formatToParts(new Date(`${date}T00:00:00Z`));
	return Object.fromEntries(parts.map(({ type, value }) => [type, value])) as DateWords;
}

/** @example longDate('2021-02-24'); // => 'Wednesday 24 February 2021' */
export function longDate(date: CalendarDate): string {
	return `${dayAndDate(date)} ${wordsOf(date).year}`;
}

/** @example dayAndDate('2021-02-24'); // => 'Wednesday 24 February' */
export function dayAndDate(date: CalendarDate): string {
	const { weekday, day, month } = wordsOf(date);
	return `${weekday} ${day} ${month}`;
}

/** @example dateAndYear('2021-02-24'); // => '24 February 2021' */
export function dateAndYear(date: CalendarDate): string {
	return `${wordsOf(date).day} ${monthAndYear(date)}`;
}

/** @example monthAndYear('2021-02-24'); // => 'February 2021' */
export function monthAndYear(date: CalendarDate): string {
	const { month, year } = wordsOf(`${date.slice(0, 7)}-01`);
	return `${month} ${year}`;
}

/** The three words of a date block. @example dateWords('2021-02-24'); // => { weekday: 'Wed', day: '24', month: 'Feb' } */
export function dateWords(date: CalendarDate): { weekday: string; day: string; month: string } {
	const { weekday, day, month } = wordsOf(date);
	return { weekday: weekday.slice(0, 3), day, month: month.slice(0, 3) };
}

/** A time as people say it. @example clockTime('17:15'); // => '5:15pm' */
export function clockTime(time: WallTime): string {
	if (time === '12:00') return 'midday';
	if (time === '00:00') return 'midnight';
	const [hours = 0, minutes = 0] = time.split(':').map(Number);
	const half = hours < 12 ? 'am' : 'pm';
	return `${hours % 12 || 12}${minutes ? time.slice(-3) : ''}${half}`;
}

/** @example timeRange({ starts: '16:00', ends: '18:00' }); // => '4pm to 6pm' */
export function timeRange({ starts, ends }: { starts: WallTime; ends: WallTime }): string {
	return `${clockTime(starts)} to ${clockTime(ends)}`;
}

/**
 * When a session takes place, by the clocks of the site's zone.
 *
 * @example sessionTime(session, site); // => 'Wednesday 24 February 2021, 4pm to 6pm, UK time'
 */
export function sessionTime(
	session: Pick<Session, 'date' | 'starts' | 'ends'>,
	{ timeZoneName }: { readonly timeZoneName: string },
): string {
	return `${longDate(session.date)}, ${timeRange(session)}, ${timeZoneName}`;
}

/** A run's whole name. @example runName(cohort); // => 'Cohort 2, Spring Term 2021' */
export function runName(run: Run): string {
	const name = runShortName(run);
	return run.kind === 'cohort' ? `${name}, ${run.term}` : `${name}: ${run.title}`;
}

/** A run's name among those of its programme. @example runShortName(theme); // => 'January 2021' */
export function runShortName(run: Run): string {
	return run.kind === 'cohort' ? run.title : monthAndYear(run.startDate);
}

/** What one registers for, in the middle of a sentence. @example runSubject(theme); // => 'the January 2021 sessions' */
export function runSubject(run: Run): string {
	const name = runShortName(run);
	return run.kind === 'cohort' ? name : `the ${name} sessions`;
}

/** From the first session to the last. @example runDates(cohort); // => 'Wednesday 24 February 2021 to Wednesday 24 March 2021' */
export function runDates(run: Run): string {
	const { startDate, endDate } = run;
	return startDate === endDate
		? longDate(startDate)
		: `${longDate(startDate)} to ${longDate(endDate)}`;
}

/** @example positionWords({ number: 3, of: 5 }); // => 'Session 3 of 5' */
export function positionWords({ number, of }: { number: number; of: number }): string {
	return `Session ${number} of ${of}`;
}

/** What sort of session it is, where several tracks meet. @example formatWords('joint'); // => 'Joint session' */
export function formatWords(sessionFormat: NonNullable<Session['format']>): string {
	return { joint: 'Joint session', topical: 'Topical Learning Session' }[sessionFormat];
}

/** What to say before the date of a session. @example statusWords({ status: 'cancelled' }); // => 'Cancelled. Planned for ' */
export function statusWords({ status }: Pick<Session, 'status'>): string {
	return {
		scheduled: '',
		cancelled: 'Cancelled. Planned for ',
		postponed: 'Postponed. Planned for ',
	}[status];
}

/**
 * Where a session was before it moved, and since when it is where it is.
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

/** Whom a session is for, in words: its programme's audience, its tracks, or anybody. */
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
