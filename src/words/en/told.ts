import type { Meeting, Zone } from '../../domain/model.ts';
import type { CalendarDate } from '../../domain/zoned-time.ts';
import { dayAndDate, longDate, upTo } from './dates.ts';
import { capital, counted, listed } from './lists.ts';
import { timesAsChanged, zoneNames } from './times.ts';

/** Changes of the content as visitors and editors are told of them. */

/** A change in two forms, both without a full stop. */
export interface ChangeWords {
	/** In the middle of a sentence about a commit: `moves session 3 of Cohort 2 from …`. */
	readonly does: string;
	/** As a sentence: `Session 3 of Cohort 2 moved from …`. */
	readonly done: string;
}

/** The dates of a registration and whether it is full. */
interface RegistrationFacts {
	readonly opens?: CalendarDate | undefined;
	readonly closes?: CalendarDate | undefined;
	readonly isFull: boolean;
}

/** The verbs for changes that need no more words. */
const VERBS = {
	cancelled: ['cancels', 'cancelled'],
	postponed: ['postpones', 'postponed'],
	restored: ['restores', 'restored'],
	added: ['adds', 'added'],
	withdrawn: ['withdraws', 'withdrawn'],
} as const;

/** A session in the middle of a sentence. @example sessionOf(3, 'Cohort 2'); // => 'session 3 of Cohort 2' */
export function sessionOf(number: number, run: string): string {
	return `session ${number} of ${run}`;
}

/** Several sessions of a run that has `all` of them. @example sessionsOf(5, 5, 'Cohort 2'); // => 'all 5 sessions of Cohort 2' */
export function sessionsOf(count: number, all: number, run: string): string {
	const words = `${counted(count, 'session')} of ${run}`;
	return count === all ? `all ${words}` : words;
}

/** A session or a month by its title. @example titled('Power'); // => '“Power”' */
export function titled(title: string): string {
	return `“${title}”`;
}

/**
 * Another status, an addition or a withdrawal.
 *
 * @param whom the sessions, in the middle of a sentence
 * @param date the date of a single session
 */
export function happened(
	what: keyof typeof VERBS,
	whom: string,
	date: CalendarDate | undefined,
	year: string,
): ChangeWords {
	const [does, done] = VERBS[what];
	const which = date ? `${whom} on ${dateInYear(date, year)}` : whom;
	return { does: `${does} ${which}`, done: `${capital(which)} ${date ? 'was' : 'were'} ${done}` };
}

/** Sessions that took the place of withdrawn ones and turn out to be the same. The parameters are those of `happened`. */
export function recognised(
	whom: string,
	date: CalendarDate | undefined,
	year: string,
): ChangeWords {
	const are = date
		? `${whom} on ${dateInYear(date, year)} is the one that was withdrawn before`
		: `${whom} are the ones that were withdrawn before`;
	return { does: `shows that ${are}`, done: capital(are) };
}

/** The same times by the clock, in another zone. */
export function rezoned(whom: string, from: Zone, to: Zone): ChangeWords {
	const [before, after] = zoneNames(from, to);
	const how = `from ${before} to ${after}, at the same times of day`;
	return { does: `moves ${whom} ${how}`, done: `${capital(whom)} moved ${how}` };
}

/** A session at a new address, whose old one shows another. */
export function readdressed(whom: string, instead: string): ChangeWords {
	return {
		does: `gives ${whom} a new address, and its old one to “${instead}”`,
		done: `${capital(whom)} has a new address, and its old one shows “${instead}” now`,
	};
}

/** Another title of a session. */
export function renamed(whom: string, from: string, to: string): ChangeWords {
	const names = `from “${from}” to “${to}”`;
	return { does: `renames ${whom} ${names}`, done: `${capital(whom)} was renamed ${names}` };
}

/**
 * A move from one date, time or place to another. It leaves out whatever stays the same.
 *
 * @param whom the session that moves, in the middle of a sentence
 * @param year the reader's year: dates of that year are written without it
 */
export function moved(whom: string, from: Meeting, to: Meeting, year: string): ChangeWords {
	const [before, after] = timesAsChanged(from, to);
	const time = before === after ? [] : [`${after} (was ${before})`];
	const place = from.place === to.place ? [] : [`${placeWords(to)} (was ${placeWords(from)})`];
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
	return `${upTo(from, to)} to ${dateInYear(to, year)}`;
}

/** A date, with its year unless that is the reader's year. */
function dateInYear(date: string, year: string): string {
	return date.startsWith(year) ? dayAndDate(date) : longDate(date);
}

/**
 * A change of registration. It says only the facts that differ.
 *
 * @example registrationChanged('Cohort 3', from, to, '2021')?.does; // => 'registration for Cohort 3 now closes on Tuesday 1 June'
 */
export function registrationChanged(
	whom: string,
	from: RegistrationFacts,
	to: RegistrationFacts,
	year: string,
): ChangeWords {
	const { opens, closes, isFull } = to;
	const opening = opens ? `opens on ${dateInYear(opens, year)}` : 'has no opening date';
	const closing = closes ? `closes on ${dateInYear(closes, year)}` : 'has no closing date';
	const says = [
		...(from.opens === opens ? [] : [opening]),
		...(from.closes === closes ? [] : [closing]),
		...(from.isFull === isFull ? [] : [isFull ? 'is full' : 'has places again']),
	];
	const does = `registration for ${whom} now ${listed(says)}`;
	return { does, done: capital(does) };
}

function placeWords({ place }: Pick<Meeting, 'place'>): string {
	return place || 'a place to be announced';
}
