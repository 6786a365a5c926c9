import type { Meeting } from '../domain/past.ts';
import { dayAndDate, listed, longDate, timeRange } from '../domain/wording.ts';
import type { RegistrationFacts } from './change.ts';

/** A change in two forms, both without a full stop. */
export interface ChangeWords {
	/** In the middle of a sentence about a commit: `moves session 3 of Cohort 2 from …`. */
	readonly does: string;
	/** As a sentence: `Session 3 of Cohort 2 moved from …`. */
	readonly done: string;
}

/**
 * A move from one date, time or place to another. It leaves out whatever stays the same.
 *
 * @param whom the session that moves, in the middle of a sentence
 * @param year the reader's year: dates of that year are written without it
 */
export function moveWords(whom: string, from: Meeting, to: Meeting, year: string): ChangeWords {
	const [before, after] = [timeRange(from), timeRange(to)];
	const time = before === after ? [] : [`${after} (was ${before})`];
	const place = from.place === to.place ? [] : [`${to.place} (was ${from.place})`];
	if (from.date === to.date && time.length > 0) {
		const how = [...time, ...place.map((words) => `its place to ${words}`)].join(', ');
		return {
			does: `changes the time of ${whom} to ${how}`,
			done: `The time of ${whom} changed to ${how}`,
		};
	}
	const how =
		from.date === to.date
			? `to ${place.join('')}`
			: [`from ${dateSpan(from.date, to.date, year)}`, ...time, ...place].join(', ');
	return { does: `moves ${whom} ${how}`, done: `${capital(whom)} moved ${how}` };
}

/**
 * Two dates. A month or a year that both share is written once.
 *
 * @example dateSpan('2021-03-10', '2021-03-17', '2021'); // => 'Wednesday 10 to Wednesday 17 March'
 */
export function dateSpan(from: string, to: string, year: string): string {
	if (from.slice(0, 4) !== to.slice(0, 4)) return `${longDate(from)} to ${longDate(to)}`;
	const isSameMonth = from.slice(0, 7) === to.slice(0, 7);
	const start = isSameMonth ? dayAndDate(from).replace(/ \p{L}+$/u, '') : dayAndDate(from);
	return `${start} to ${dateWords(to, year)}`;
}

/** A date, with its year unless that is the reader's year. */
export function dateWords(date: string, year: string): string {
	return date.startsWith(year) ? dayAndDate(date) : longDate(date);
}

/**
 * A change of registration. It says only the facts that differ.
 *
 * @example registrationChangeWords('Cohort 3', from, to, '2021')?.does; // => 'registration for Cohort 3 now closes on Tuesday 1 June'
 */
export function registrationChangeWords(
	whom: string,
	from: RegistrationFacts,
	to: RegistrationFacts,
	year: string,
): ChangeWords {
	const { opens, closes, isFull } = to;
	const opening = opens ? `opens on ${dateWords(opens, year)}` : 'has no opening date';
	const closing = closes ? `closes on ${dateWords(closes, year)}` : 'closes as sessions start';
	const says = [
		...(from.opens === opens ? [] : [opening]),
		...(from.closes === closes ? [] : [closing]),
		...(from.isFull === isFull ? [] : [isFull ? 'is full' : 'has places again']),
	];
	const does = `registration for ${whom} now ${listed(says)}`;
	return { does, done: capital(does) };
}

/** The words with a capital letter in front. */
export function capital(words: string): string {
	return words.charAt(0).toUpperCase() + words.slice(1);
}
