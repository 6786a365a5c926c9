import { timeGuesses } from './guess.ts';

/** A day with its time of day. */
export interface TimeWithin {
	/** The text without the time. */
	readonly rest: string;
	/** The start, and the end where it is typed. Two guesses stand for the morning and the afternoon, the likelier first. */
	readonly times: readonly (readonly [starts: string, ends?: string])[];
}

const CLOCK = String.raw`\d{1,2}[:.]\d{2}(?::\d{2})?(?:\s*[ap]\.?\s?m\b\.?)?|\d{1,2}\s*[ap]\.?\s?m\b\.?|(?:12\s*)?(?:noon|midday|midnight)|(?<=\bat\s+)\d{1,2}(?!\S)|(?<=\d{4}-\d\d-\d\d\s+)\d{4}`;
const UP_TO = String.raw`\s*(?:[–—-]|\bto\b|\btill\b|\buntil\b)\s*`;
const WITHIN = new RegExp(
	String.raw`(?:[\s,(]+|(?<=\d)T|^)(?:at\s+|from\s+|@\s*)?(?:(?<from>${CLOCK}|\d{1,2}(?=${UP_TO}\d{1,2}(?:[:.]\d\d)?\s*[ap]))${UP_TO}(?<to>${CLOCK})|(?<time>${CLOCK}))(?![\d.:/-]|Z|\s*[+-]\d)\)?`,
	'i',
);

/**
 * Finds the time of day beside a day. Midnight is none: programs write it where they know only the day.
 *
 * @example timeWithin('Tues 11 May 2027 7pm'); // => { rest: 'Tues 11 May 2027', times: [['19:00']] }
 */
export function timeWithin(text: string): TimeWithin | undefined {
	const { index, 0: found = '', groups: { from, to, time } = {} } = WITHIN.exec(text) ?? {};
	const span = from && to ? spanGuess(from, to) : undefined;
	const alone = timeGuesses((time ?? '').replace(/^(\d{1,2}:\d{2}):\d{2}/, '$1'));
	if (index === undefined || (!span && alone.length === 0)) return undefined;
	const rest = `${text.slice(0, index)} ${text.slice(index + found.length)}`.trim();
	const isMidnight = alone[0] === '00:00';
	return { rest, times: span ? [span] : isMidnight ? [] : alone.map((each) => [each]) };
}

/** The two times of a span; undefined if one of them may be another. @example spanGuess('4', '6pm'); // => ['16:00', '18:00'] */
export function spanGuess(from: string, to: string): [string, string] | undefined {
	const [end, ...others] = timeGuesses(to);
	const [, half] = /([ap])\.?\s*m\b/i.exec(to) ?? [];
	const starts = [from, half ? `${from}${half}m` : ''].flatMap(timeGuesses);
	const start = starts.find(
		(time) => end && time < end && Number(end.slice(0, 2)) - Number(time.slice(0, 2)) < 12,
	);
	const isOpen = others.length > 0 || (!half && starts.length > 1);
	return start && end && !isOpen ? [half ? nearestBefore(starts, end) : start, end] : undefined;
}

/** The latest of some times that is before an end. */
function nearestBefore(times: readonly string[], end: string): string {
	return (
		times
			.filter((time) => time < end)
			.toSorted()
			.at(-1) ?? end
	);
}
