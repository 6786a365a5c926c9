import { addDays } from '../../domain/zoned-time.ts';
import { type Advice, advice, copied, example, instead, type Mend } from '../../reading/advice.ts';
import { quoted } from '../../reading/phrases.ts';
import { daysGuess, isOfSeveral } from '../words/days.ts';
import { put, type RefusedText, type Words } from './refused-text.ts';

/** Says what to do about several days in the place of one; undefined if it is one. */
export function severalDays(
	{ name, label, raw, year, beside = {}, run = {}, copies }: RefusedText,
	{ rest, times }: { rest: string; times: readonly string[] },
): Words | undefined {
	const says = { rule: 'bad-date', message: `${name} is one day, not ${quoted(raw)}.` } as const;
	const { isSpan, days } = daysGuess(rest, { year }) ?? {};
	if (!days) {
		return isOfSeveral(rest)
			? {
					...says,
					...advice`Type one day as year-month-day, such as ${example(put(label, '2021-02-24'))}`,
				}
			: undefined;
	}
	const choice = chosen(days.map((day) => put(label, [day, ...times].join('\n'))));
	if (label !== 'date: ') return { ...says, ...advice`Type the one that is right:${choice}` };
	const lines = days.map((day) => [`date: ${day}`, ...times].join('\n'));
	const entries = copies
		? advice`list an entry for each:\n${copied(copies(lines))}`
		: advice`list an entry for each, and give each an id of its own.`;
	const onEach = advice`If people meet on each of these days, ${entries}`;
	if (isSpan) {
		const [first = '', last = ''] = [days[0], days.at(-1)];
		const whole = instead([`date: ${first}`, `endDate: ${last}`, ...times].join('\n'));
		return {
			...says,
			...(last === addDays(first, 1) && isByDay([beside, run], times)
				? advice`If people go home in between, ${entries}\nIf people stay overnight, type\n${whole}`
				: advice`If it goes on from the first day to the last without a break, type\n${whole}\nIf people meet at the same hours on each day, list a session for each.`),
		};
	}
	return {
		...says,
		...(/\bor\b/i.test(rest)
			? advice`If it is only one of these days, type${choice}\n${onEach}`
			: advice`${onEach}\nIf it is only one of them, type${choice}`),
	};
}

/** Mends of which one is to be chosen, to end a sentence. */
function chosen(mends: readonly Mend[]): Advice {
	const gap = mends.some(({ words }) => words.includes('\n')) ? '\n' : ' ';
	return mends
		.map((mend) => advice`${gap}${mend}`)
		.reduce((all, each) => advice`${all}${gap}or${each}`);
}

/** Does a session have hours between which people can go home? */
function isByDay(
	groups: readonly Readonly<Record<string, unknown>>[],
	times: readonly string[],
): boolean {
	const [starts, ends] = ['starts', 'ends'].map(
		(field) =>
			times.find((line) => line.startsWith(field))?.slice(field.length + 3, -1) ??
			groups.map((group) => group[field]).find((time) => time !== undefined),
	);
	const isHour = (time: unknown): time is string => /^\d\d:\d\d$/.test(String(time));
	return !groups[0]?.allDay && isHour(starts) && isHour(ends) && starts < ends;
}
