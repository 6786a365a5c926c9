import type { Meeting, Move, Session } from '../../domain/model.ts';
import type { CalendarDate } from '../../domain/zoned-time.ts';
import type { Sentence } from '../sentence.ts';
import { dayAndDate, days, longDate } from './dates.ts';
import { capital } from './lists.ts';
import { toBeAnnounced } from './places.ts';
import { timeRange, timesAsChanged } from './times.ts';

/** One session: what becomes of it, and what it left. */

/** A session in the middle of a sentence about itself. One that is all of an event is the event. */
export function thisOne({ pageId }: Pick<Session, 'pageId'>): string {
	return pageId === undefined ? 'this session' : 'this event';
}

/** A session in the middle of a sentence among others. */
export function quoted(title: string): string {
	return `“${title}”`;
}

export const heading = 'Sessions';

/** @example titleAndDate(session); // => 'Power, Wednesday 24 February 2021' */
export function titleAndDate({
	title,
	...session
}: Pick<Session, 'title' | 'date' | 'endDate'>): string {
	return `${title}, ${days(session)}`;
}

/** @example position({ number: 3, of: 5 }); // => 'Session 3 of 5' */
export function position({ number, of }: { number: number; of: number }): string {
	return `Session ${number} of ${of}`;
}

/** The names of formats, where several tracks meet. A series may have names of its own. */
const formats = { joint: 'Joint session', topical: 'Topical session' } as const;

/** The name of a session's format; undefined where it has none. */
export function formatOf({ format, run: { programme } }: Session): string | undefined {
	const own = programme.kind === 'series' ? programme.formats : undefined;
	return format && (own?.[format] ?? formats[format]);
}

/** The people that a session is for: those that it states itself, its tracks', anybody, or those of its run. */
export function audienceOf({ format, tracks, audience, run }: Session): string | undefined {
	if (audience !== run.audience) return audience;
	if (format === 'topical') return 'Open to anybody';
	if (tracks.length === 0) return audience;
	return tracks.map(({ title, openTo }) => `${title} (open to ${openTo})`).join(' and ');
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

/** A session's status in front of its date. */
export const beforeDate = {
	scheduled: '',
	cancelled: 'Cancelled. Planned for ',
	postponed: 'Postponed. Planned for ',
} as const;

/**
 * @param what the session in the middle of a sentence
 * @param when its date and time in words
 */
export function cancelledNotice(what: string, when: string): Sentence {
	return [{ strong: 'Cancelled.' }, ` ${capital(what)}, planned for ${when}, will not take place.`];
}

/**
 * @param what the session in the middle of a sentence
 * @param when its date and time in words
 */
export function postponedNotice(what: string, when: string): Sentence {
	return [
		{ strong: 'Postponed.' },
		` ${capital(what)} will not take place on ${when}. A new date will be given here.`,
	];
}

/**
 * The last move of a session: its old date, time or place, and the day of the change.
 *
 * @example moved(session.moved); // => 'Moved from Wednesday 10 March 2021 (changed on Tuesday 2 February 2021).'
 */
export function moved({ from, to, on }: Move): string {
	const [before, after] = timesAsChanged(from, to);
	const was = [
		...(from.date === to.date ? [] : [longDate(from.date)]),
		...(before === after ? [] : [timeBefore(from, before)]),
		...(from.place === to.place ? [] : [from.place || toBeAnnounced.toLowerCase()]),
	].join(', ');
	return from.date === to.date
		? `Changed on ${longDate(on)}: before, it was ${was}.`
		: `Moved from ${was} (changed on ${longDate(on)}).`;
}

function timeBefore(from: Meeting, time: string): string {
	if (from.starts || from.allDay) return time;
	return from.endDate ? timeRange(from) : 'without a time';
}

export function itWasWithdrawn(on: CalendarDate): string {
	return `It was withdrawn on ${longDate(on)}.`;
}

/** In a list. */
export function withdrawn(on: CalendarDate): string {
	return `Withdrawn on ${longDate(on)}.`;
}

/** @param what the session in the middle of a sentence */
export function tookPlace(what: string, session: Pick<Meeting, 'date' | 'endDate'>): string {
	return `${capital(what)} took place ${session.endDate ? 'from' : 'on'} ${days(session)}.`;
}

export const neighbours = 'Sessions before and after';

export function before(date: CalendarDate, title: string): string {
	return `Before, ${dayAndDate(date)}: ${title}`;
}

export function after(date: CalendarDate, title: string): string {
	return `After, ${dayAndDate(date)}: ${title}`;
}

/** The last day of a session, below its first, in small letters. @example until('2027-03-07'); // => 'to Sunday 7 March' */
export function until(last: CalendarDate): string {
	return `to ${dayAndDate(last)}`;
}

/** The place of a session that differs from its run's, after the time. */
export function elsewhere(place: string): string {
	return ` · ${place}`;
}

/** A session's page in a sentence, for search engines. @param when its date and time in words */
export function pageDescription(when: string, summary: string): string {
	return `${when}. ${summary}`;
}
