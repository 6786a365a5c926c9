import type { Move, Session } from '../../domain/model.ts';
import type { CalendarDate } from '../../domain/zoned-time.ts';
import type { Sentence } from '../sentence.ts';
import { dayAndDate, longDate } from './dates.ts';
import { timeRange } from './times.ts';

/** One session: what becomes of it, and what it left. */

/** A session in the middle of a sentence about itself. */
export const thisSession = 'this session';

export const heading = 'Sessions';

/** @example titleAndDate('Power', '2021-02-24'); // => 'Power, Wednesday 24 February 2021' */
export function titleAndDate(title: string, date: CalendarDate): string {
	return `${title}, ${longDate(date)}`;
}

/** @example position({ number: 3, of: 5 }); // => 'Session 3 of 5' */
export function position({ number, of }: { number: number; of: number }): string {
	return `Session ${number} of ${of}`;
}

/** The names of formats, where several tracks meet. */
export const formats = { joint: 'Joint session', topical: 'Topical Learning Session' } as const;

/** The people that a session is for: its programme's audience, its tracks, or anybody. */
export function audienceOf({ format, tracks, run }: Session): string {
	if (format === 'topical') return 'Open to anybody';
	if (tracks.length === 0) return run.programme.audience;
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

/**
 * The last move of a session: its old date, time or place, and the day of the change.
 *
 * @example moved(session.moved); // => 'Moved from Wednesday 10 March 2021 (changed on Tuesday 2 February 2021).'
 */
export function moved({ from, to, on }: Move): string {
	const before = [
		...(from.date === to.date ? [] : [longDate(from.date)]),
		...(from.starts === to.starts && from.ends === to.ends ? [] : [timeRange(from)]),
		...(from.place === to.place ? [] : [from.place]),
	].join(', ');
	return from.date === to.date
		? `Changed on ${longDate(on)}: before, it was ${before}.`
		: `Moved from ${before} (changed on ${longDate(on)}).`;
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
