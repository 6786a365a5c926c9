import { type Around, dateGuess, MONTHS, monthNumber } from './guess.ts';

/** Several days that somebody typed in the place of one. */
export interface Days {
	/** Is it a first day and a last one, and not each day by itself? */
	readonly isSpan: boolean;
	readonly days: readonly string[];
}

/** The marks between a first day and a last one. */
const UP_TO = [
	/\s+(?:to|till|until)\s+/i,
	/\s*[–—]\s*/,
	/\s+-\s+/,
	/\/(?=\d{4}-)/,
	/(?<=[/.]\d{4})-(?=\d{1,2}[/.])/,
	/(?<=[a-z]\s+\d{1,2}(?:st|nd|rd|th)?)-(?=\d{1,2}(?:st|nd|rd|th)?(?:,?\s*\d{4})?$)/i,
	/(?<=^\D*\d{1,2}(?:st|nd|rd|th)?)-(?=\d{1,2}(?:st|nd|rd|th)?\s+[a-z])/i,
];

/** The marks between days that stand each by itself. A slash may also stand within one day. */
const BESIDES =
	/\s*(?:[,;&+]|\b(?:and|or)\b|(?<=\d{4}-\d{1,2}-\d{1,2}[\d/]*)\/(?=\d)|(?<=^\D*\d{1,2}(?:st|nd|rd|th)?)\/(?=\d{1,2}(?:st|nd|rd|th)?\s+[a-z])|\s\/\s)\s*/i;

/**
 * The days that somebody meant, in their order; undefined if it is one day, or if one of them is unclear.
 *
 * @example daysGuess('5–7 March 2027'); // => { isSpan: true, days: ['2027-03-05', '2027-03-07'] }
 * @example daysGuess('2027-05-11 or 12'); // => { isSpan: false, days: ['2027-05-11', '2027-05-12'] }
 */
export function daysGuess(text: string, around: Around = {}): Days | undefined {
	const plain = text.replace(/[[\]"'“”]/g, '').trim();
	const halves = UP_TO.map((mark) => plain.split(mark)).find(({ length }) => length === 2);
	const year = /(?<!\d)\d{4}(?![\d-])/.exec(plain)?.[0] ?? around.year;
	const span = halves && daysOf(halves, { year });
	if (span) return { isSpan: true, days: span };
	const pieces = plain.split(BESIDES).filter((piece) => !/^(?:\d{4}|[a-z]*)$/i.test(piece));
	const each = daysOf(pieces, { year });
	return each && { isSpan: false, days: each };
}

/** The days of some pieces of a text, in their order. One piece may say the month and the year of all. */
function daysOf(pieces: readonly string[], { year }: Around): string[] | undefined {
	if (pieces.length < 2 || !pieces.every(isDay)) return undefined;
	const whole = pieces.map((piece) => dateGuess(piece));
	const said =
		whole.findLast(Boolean) ?? pieces.map((piece) => dateGuess(piece, { year })).findLast(Boolean);
	if (!said) return undefined;
	const month = MONTHS[Number(said.slice(5, 7)) - 1];
	const days = pieces.map((piece, index) => {
		const isNumber = !piece.split(/[^a-z]+/i).some(monthNumberOf);
		const rest = isNumber ? `${month} ${said.slice(0, 4)}` : said.slice(0, 4);
		return whole[index] ?? dateGuess(`${piece} ${rest}`);
	});
	const known = days.filter((day) => day !== undefined);
	const isInOrder = known.every((day, index) => index === 0 || (known[index - 1] ?? '') < day);
	return known.length === pieces.length && isInOrder ? known : undefined;
}

const monthNumberOf = (word: string) => monthNumber(word.toLowerCase());

/** The words of a day besides its month. */
const WORDS =
	/^(?:|st|nd|rd|th|the|of|on|from|weekend|either|both|tb[acd]|(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*)$/i;

/** Does a text name one day, if only by its number? */
function isDay(text: string): boolean {
	const whole =
		/^\D*(?:\d{4}\s*[-/.]\s*\d{1,2}\s*[-/.]\s*\d{1,2}|\d{1,2}\s*[-/.]\s*\d{1,2}\s*[-/.]\s*\d{4})\D*$/;
	const numbers = text.match(/\d+/g) ?? [];
	const short = numbers.filter(({ length }) => length < 3);
	const isOne = short.length === 1 && numbers.every(({ length }) => length < 3 || length === 4);
	return isOfDays(text) && (whole.test(text) || isOne);
}

function isOfDays(text: string): boolean {
	return text.split(/[^\p{L}]+/u).every((word) => WORDS.test(word) || monthNumberOf(word));
}

/** Does a text hold two whole dates, or the numbers of more days than one and no words but theirs? */
export function isOfSeveral(text: string): boolean {
	const plain = text.replace(/\b(?:to|till|until|and|or)\b/gi, ' ');
	const numbers = plain.match(/\d+/g) ?? [];
	const hasMonth = plain.split(/[^a-z]+/i).some(monthNumberOf);
	const hasYear = /(?<!\d)\d{4}(?!\d)/.test(plain) || (hasMonth && /\D\d{2}$/.test(plain));
	const most = hasMonth ? 1 + Number(hasYear) : 3;
	const isTwice = (text.match(/\d{4}-\d{1,2}-\d{1,2}/g) ?? []).length > 1;
	return isTwice || (isOfDays(plain) && numbers.length > most && !isDay(plain));
}
