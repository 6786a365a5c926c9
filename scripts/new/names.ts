import { slugFrom } from '../../src/reading/phrases.ts';
import { MOST_LETTERS } from '../../src/schemas/fields.ts';
import { monthAndYear } from '../../src/words/en/dates.ts';
import { type Season, seasonIn } from './dates.ts';

/* Names for what comes next, from the names of what there was. */

/** An id for a title that no other has: lower-case words with hyphens. Empty if the title has no letters for one. */
export function idFrom(title: string, taken: readonly string[] = []): string {
	const whole = slugFrom(title);
	const short = whole.slice(0, MOST_LETTERS + 1).replace(/-[^-]*$/, '');
	const id = whole.length <= MOST_LETTERS ? whole : short.slice(0, MOST_LETTERS);
	if (!taken.includes(id)) return id;
	for (let number = 2; ; number += 1) {
		const next = `${id.slice(0, MOST_LETTERS - 4).replace(/-$/, '')}-${number}`;
		if (!taken.includes(next)) return next;
	}
}

/** The time of a run that its names may say. */
interface Time {
	readonly date: string;
	readonly season?: Season | undefined;
}

/**
 * A name for the next run: with its season, month and years in place of the old ones or, where it says no time, with the
 * next number.
 *
 * @param names the names that there are
 * @returns undefined where the name says nothing that changes, says a number beside its time, or is in use
 * @example nextName('Cohort 2', { names: ['Cohort 1', 'Cohort 2'], … }); // => 'Cohort 3'
 */
export function nextName(
	name: string,
	{ names = [], from, to }: { names?: readonly string[]; from: Time; to: Time },
): string | undefined {
	const season = seasonIn(name);
	if (!season && !YEARS.test(name) && !months.some((month) => isIn(name, month)))
		return nextNumber(name, names);
	if (season && !to.season) return undefined;
	// The next season may have one run where this one has two.
	const time = name.replace(/((?:19|20)\d\d|spring|summer|autumn|winter)[ -]\d{1,2}$/i, '$1');
	const once = YEAR_MONTH.test(name) ? name : time;
	if (/\d/.test(once.replace(ALL_YEARS, ''))) return undefined;
	const years = Number(to.date.slice(0, 4)) - Number(from.date.slice(0, 4));
	const pairs: [string, string][] = [
		...(season && to.season ? [[season, to.season] as [string, string]] : []),
		[monthOf(from.date), monthOf(to.date)],
	];
	const next = pairs.reduce(
		(text, [old, now]) =>
			text.replace(new RegExp(`\\b${old}\\b`, 'i'), (word) => inCase(now, word)),
		once.replace(ALL_YEARS, (found, first: string, sign?: string, second?: string) => {
			if (found === from.date.slice(0, 7)) return to.date.slice(0, 7);
			const year = Number(first) + years;
			if (!sign || !second) return first === from.date.slice(0, 4) ? String(year) : found;
			return `${year}${sign}${String(year + 1).slice(-second.length)}`;
		}),
	);
	return next === name || names.includes(next) ? undefined : next;
}

/** A year, two years in a row such as 2026/27, or a month of a year. */
const YEARS = /(?<!\d)((?:19|20)\d\d)(?:([/–-])((?:19|20)?\d\d))?(?!\d)/;
const ALL_YEARS = new RegExp(YEARS, 'g');
const YEAR_MONTH = /^\D*(?:19|20)\d\d[/–-](?:(?:19|20)?\d\d)\D*$/;

function nextNumber(name: string, names: readonly string[]): string | undefined {
	const [, words, number] = /^(.*\D)(\d{1,3})$/.exec(name) ?? [];
	if (words === undefined || number === undefined) return undefined;
	const used = names.filter((other) => other.startsWith(words));
	const numbers = used.map((other) => Number(other.slice(words.length))).filter(Number.isInteger);
	return `${words}${Math.max(Number(number), ...numbers) + 1}`;
}

const monthOf = (date: string) => monthAndYear(date).replace(/ .*/, '').toLowerCase();

const months = Array.from({ length: 12 }, (_, month) =>
	monthOf(`2021-${String(month + 1).padStart(2, '0')}-01`),
);

const isIn = (name: string, word: string) => new RegExp(`\\b${word}\\b`, 'i').test(name);

/** A word with a capital where the word that it replaces has one. */
function inCase(word: string, like: string): string {
	return /^\p{Lu}/u.test(like) ? `${word.slice(0, 1).toUpperCase()}${word.slice(1)}` : word;
}
