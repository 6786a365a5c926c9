import { formatISO } from 'date-fns/formatISO';
import { isValid } from 'date-fns/isValid';
import { lastDayOfMonth } from 'date-fns/lastDayOfMonth';
import { parseISO } from 'date-fns/parseISO';
import { inUtc } from '../../domain/zoned-time.ts';
import { type Advice, advice, example, instead, type Mend } from '../../reading/advice.ts';
import { quoted } from '../../reading/phrases.ts';
import { dateGuesses } from '../words/guess.ts';
import { isUnknown } from '../words/not-known.ts';
import { type TimeWithin, timeWithin } from '../words/time-within.ts';
import { put, type RefusedText, type Words } from './refused-text.ts';
import { severalDays } from './several-days.ts';

/** Says what is wrong with a date. */
export function notADate(text: RefusedText): Words {
	const { name, label, raw, beside: others = {}, zone, year } = text;
	const rule = 'bad-date';
	const within = timeWithin(raw);
	const day = within?.rest ?? raw;
	const several = severalDays(text, { rest: day, times: timeLines(text, within?.times[0]) });
	if (several) return several;
	const isForm = /^\d{4}-\d{2}-\d{2}$/.test(raw);
	const message = isForm
		? /^(19|20)/.test(raw)
			? `The date ${raw} does not exist.`
			: `The year of ${raw} cannot be right.`
		: `${name} cannot be read as a date: ${quoted(raw)}.`;
	const says = { rule, message } as const;
	if (isUnknown(raw) || others.status === 'postponed') {
		return { ...says, ...withoutDate(label, others.status) };
	}
	const dates = dateGuesses(day, { zone, year });
	const end = isForm ? lastDay(raw) : undefined;
	if (dates.length > 0) return { ...says, ...oneDay(text, dates, within?.times ?? []) };
	return {
		...says,
		...(end
			? advice`Type a day that exists. That month ends with ${example(put(label, end))}`
			: advice`Type a date as year-month-day, such as ${example(put(label, '2021-02-24'))}`),
	};
}

/** Says how to type a day, which may be one of two, and the time that came with it. */
function oneDay(
	text: RefusedText,
	[guess = '', other]: readonly string[],
	times: TimeWithin['times'],
): Advice {
	const { label, beside: { starts } = {} } = text;
	const [time = [], otherTime] = times.map((each) => timeLines(text, each));
	const typed = (date: string, lines = time) =>
		lines.length > 0 ? instead([label + date, ...lines].join('\n')) : put(label, date);
	const [said] = times[0] ?? [];
	const isElsewhere = said && typeof starts === 'string' && starts !== said;
	const elsewhere = isElsewhere
		? `\nThe time that counts stands after starts. Change it there if it starts at ${said}.`
		: '';
	const hasTime = time.length > 0;
	const how = hasTime
		? 'Type the day as year-month-day, and the time in a line of its own:\n'
		: 'Type it as year-month-day: ';
	if (other) {
		const isOtherYear = guess.slice(0, 4) !== other.slice(0, 4);
		return advice`${how}${typed(guess)}\nIf the ${isOtherYear ? 'year comes last' : 'month comes first'} there, type${hasTime ? '\n' : ' '}${typed(other)}${elsewhere}`;
	}
	if (hasTime && otherTime) {
		const [late, early] = [time, otherTime].toSorted().toReversed();
		return advice`${how}${typed(guess, late)}\nIf it is in the morning, type\n${typed(guess, early)}`;
	}
	return advice`${how}${typed(guess)}${elsewhere}`;
}

/** The lines that say the time that came with a date, where a session may have them and does not yet. */
function timeLines(
	{ label, neighbours = [], beside = {} }: RefusedText,
	times: TimeWithin['times'][number] | undefined,
): string[] {
	const isOpen = label === 'date: ' && neighbours.includes('starts') && !beside.starts;
	if (!isOpen || !times || beside.allDay) return [];
	const [starts, ends] = times;
	return [`starts: "${starts}"`, ...(ends && !beside.ends ? [`ends: "${ends}"`] : [])];
}

/** Says what to do about a day that nobody knows, or that no longer holds. */
export function withoutDate(
	label: string,
	status: unknown,
	typing: (text: string) => Mend = instead,
): Advice {
	if (label !== 'date: ')
		return advice`Type the day as year-month-day once it is known, and leave this line out until then.`;
	if (status === 'postponed' || status === 'cancelled') {
		return advice`Type the day on which it was to be, such as ${example(typing('date: 2021-02-24'))}\nThe page then says that it is ${status}, and calendars find the entry that they have.`;
	}
	return advice`If it had a date that no longer holds, type that date and a line below it:\n${example(instead('date: 2021-02-24\nstatus: postponed'))}\nIf it never had one, leave the session out until it has, and say in the text below the fields that it will follow.`;
}

/** The last day of the month of a date that may not exist; undefined if there is no such month. */
function lastDay(date: string): string | undefined {
	const month = parseISO(date.slice(0, 7));
	if (!isValid(month) || date.slice(8) < '28') return undefined;
	return formatISO(lastDayOfMonth(date.slice(0, 7), inUtc), { representation: 'date' });
}
