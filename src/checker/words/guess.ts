import { tz } from '@date-fns/tz';
import { eachMonthOfInterval } from 'date-fns/eachMonthOfInterval';
import { format } from 'date-fns/format';
import { formatISO } from 'date-fns/formatISO';
import { isValid } from 'date-fns/isValid';
import { parseISO } from 'date-fns/parseISO';
import { inUtc } from '../../domain/zoned-time.ts';
import { nearest } from '../../spelling.ts';
import { spokenTimes } from './spoken-time.ts';

export const MONTHS = eachMonthOfInterval({ start: '2021-01', end: '2021-12' }, inUtc).map(
	(month) => format(month, 'MMMM').toLowerCase(),
);

const TIME =
	/^(\d{1,2})(?:\s*[:.,h]\s*(\d{2}))?(?::\d{2})?\s*(?:([ap])\.?\s*m\.?)?\s*(?:gmt|bst|utc|[a-z]+ time|hrs?|h|o clock|oclock)?$/;

/** The facts around a date that help to understand it. */
export interface Around {
	/** The zone in which a moment is a day. */
	readonly zone?: string | undefined;
	/** The year of the other dates there. */
	readonly year?: string | undefined;
}

/**
 * The dates that somebody may have meant, as `2021-02-24`, the likeliest first; none if it is unclear.
 * Days come before months, as in Britain.
 *
 * @example dateGuesses('3/4/2027'); // => ['2027-04-03', '2027-03-04']
 */
export function dateGuesses(text: string, around: Around = {}): string[] {
	const short = shortGuesses(text, around);
	if (short.length > 0) return short;
	const first = dateGuess(text, around);
	const [, one, other, year] =
		/^\s*(\d{1,2})\s*[-/.]\s*(\d{1,2})\s*[-/.]\s*(\d{4})\s*$/.exec(text) ?? [];
	const second = year && Number(other) <= 12 ? dateOf(year, one, other) : undefined;
	return [...new Set([first, second])].filter((date) => date !== undefined);
}

/**
 * The date that somebody meant, as `2021-02-24`; undefined if it is unclear. Days come before months, as in Britain.
 *
 * @example dateGuess('Wed 24th Feb 2021'); // => '2021-02-24'
 */
export function dateGuess(text: string, { zone, year: aroundIt }: Around = {}): string | undefined {
	const plain = text
		.normalize('NFKC')
		.replace(/[‐-―−]/g, '-')
		.toLowerCase();
	const moment = zone && dayOfMoment(text, zone);
	if (moment) return moment;
	const [, y, m, d] =
		/(?<!\d)(\d{4})\s*[-/.]\s*(\d{1,2})\s*[-/.]\s*(\d{1,2})(?!\d)/.exec(plain) ?? [];
	if (y) return dateOf(y, m, d);
	const [, day, month, year] =
		/(?<!\d)(\d{1,2})\s*[-/.]\s*(\d{1,2})\s*[-/.]\s*(\d{4})(?!\d)/.exec(plain) ?? [];
	if (year) return Number(month) > 12 ? dateOf(year, day, month) : dateOf(year, month, day);
	const [short] = shortGuesses(plain, { year: aroundIt });
	if (short) return short;
	const number = plain
		.split(/[^a-z]+/)
		.map(monthNumber)
		.find(Boolean);
	const [, years] = /(?<!\d)(\d{4})(?!\d)/.exec(plain) ?? [];
	const [, days] = /(?<!\d)(\d{1,2})(?!\d)/.exec(plain) ?? [];
	const said = years ?? (/\d{3}/.test(plain) ? undefined : aroundIt);
	if (number && said && days) return dateOf(said, String(number), days);
	const [, eight] = /^(\d{8})$/.exec(plain.trim()) ?? [];
	return eight && dateOf(eight.slice(0, 4), eight.slice(4, 6), eight.slice(6));
}

/** How many years a date may be away from the others of its file. */
const MOST_YEARS = 2;

/**
 * The dates that three short numbers may mean. The year comes last, unless that is far from the other dates, or long past.
 *
 * @example shortGuesses('27/10/05', { year: '2027' }); // => ['2027-10-05', '2005-10-27']
 */
function shortGuesses(text: string, { year }: Around): string[] {
	const [, one = '', two, three] =
		/^\s*(\d{1,2})\s*[-‐-―−/.]\s*(\d{1,2})\s*[-‐-―−/.]\s*(\d{2})\s*$/.exec(text) ?? [];
	if (!three) return [];
	const last = dateOf(`20${three}`, two, one) ?? dateOf(`20${three}`, one, two);
	const first = one.length === 2 ? dateOf(`20${one}`, two, three) : undefined;
	const isNear = (date: string | undefined) =>
		date !== undefined &&
		(year ? Math.abs(Number(date.slice(0, 4)) - Number(year)) <= MOST_YEARS : date > '2020');
	const isFirst = !isNear(last) && isNear(first);
	return (isFirst ? [first, last] : [last]).filter((date) => date !== undefined);
}

/**
 * The day on which a moment is in a zone. Forms write midnight of a summer day as the evening before, in UTC.
 *
 * @example dayOfMoment('2027-06-08T23:00:00.000Z', 'Europe/London'); // => '2027-06-09'
 */
function dayOfMoment(text: string, zone: string): string | undefined {
	if (!/^\s*\d{4}-\d\d-\d\d[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)\s*$/i.test(text))
		return undefined;
	const moment = parseISO(text.trim().replace(' ', 'T'));
	return isValid(moment) ? formatISO(moment, { in: tz(zone), representation: 'date' }) : undefined;
}

/** The number of a month by its name, which may be cut or misspelt; 0 if there is none. */
export function monthNumber(word: string): number {
	if (word.length < 3) return 0;
	const short = MONTHS.findIndex((month) => month.startsWith(word));
	if (short >= 0) return short + 1;
	const guess = word.length > 4 ? nearest(word, MONTHS) : undefined;
	return guess ? MONTHS.indexOf(guess) + 1 : 0;
}

function dateOf(year = '', month = '', day = ''): string | undefined {
	const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
	return isValid(parseISO(date)) && /^(19|20)/.test(date) ? date : undefined;
}

/**
 * The times that somebody may have meant, on the 24-hour clock, the likeliest first; none if it is unclear. A single digit
 * without am or pm may stand for an hour of the morning or the afternoon.
 *
 * @example timeGuesses('4:30'); // => ['16:30', '04:30']
 */
export function timeGuesses(text: string): string[] {
	const spoken = spokenTimes(text);
	if (spoken.length > 0) return spoken;
	const guess = timeGuess(text);
	if (!guess) return [];
	const isHalf = /^\W*[1-9](?:\D|$)/.test(text) && !/[ap]\.?\s*m\b|noon|day|night/i.test(text);
	if (!isHalf) return [guess];
	const later = `${Number(guess.slice(0, 2)) + 12}${guess.slice(2)}`;
	return guess < '07:00' ? [later, guess] : [guess, later];
}

function timeGuess(text: string): string | undefined {
	const plain = text
		.normalize('NFKC')
		.replace(/["'“”‘’`]/g, '')
		.trim()
		.toLowerCase();
	if (/^(12 ?)?(noon|midday)$/.test(plain)) return '12:00';
	if (/^(12 ?)?midnight$/.test(plain)) return '00:00';
	const [, hours, minutes = '00', half] =
		TIME.exec(plain.replace(/^(\d{2})(\d{2})$/, '$1:$2')) ?? [];
	if (!hours) return undefined;
	const hour = (Number(hours) % (half ? 12 : 100)) + (half === 'p' ? 12 : 0);
	return hour < 24 && Number(minutes) < 60
		? `${String(hour).padStart(2, '0')}:${minutes}`
		: undefined;
}

/**
 * The web address that somebody meant, with its two slashes; undefined if it is unclear.
 *
 * @example linkGuess('https:/a.org/b'); // => 'https://a.org/b'
 */
export function linkGuess(text: string): string | undefined {
	const bare = text
		.trim()
		.replace(/^<|>$/g, '')
		.replaceAll('\\', '/')
		.replace(/^(?:https?|htps|htttps)(?::\/*|\/+)/i, '');
	if (!/^([a-z0-9-]+\.)+[a-z]{2,}([/?#][^\s@]*)?$/i.test(bare)) return undefined;
	return URL.canParse(`https://${bare}`) ? `https://${bare}` : undefined;
}

/**
 * The two addresses that a text with a blank in it may mean: one with the blank escaped, and one that ends before it.
 *
 * @example linksWithBlank('https://a.org/b c'); // => ['https://a.org/b%20c', 'https://a.org/b']
 */
export function linksWithBlank(text: string): [escaped: string, before: string] | undefined {
	const words = text.trim().split(/\s+/);
	const escaped = linkGuess(words.join('%20'));
	const before = linkGuess(words[0] ?? '');
	return escaped && before && words.length > 1 ? [escaped, before] : undefined;
}

/** An address among other words, as in `[the form](https://a.org/b)`; undefined if there is none. */
export function linkWithin(text: string): string | undefined {
	const [found] = /https?:[/\\]+[^\s<>()[\]"'“”]+/i.exec(text) ?? [];
	return found && linkGuess(found.replace(/[.,;:!?]+$/, ''));
}
