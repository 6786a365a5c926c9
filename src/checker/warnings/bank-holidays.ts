import { eachDayOfInterval } from 'date-fns/eachDayOfInterval';
import { formatISO } from 'date-fns/formatISO';
import { isMonday } from 'date-fns/isMonday';
import { isWeekend } from 'date-fns/isWeekend';
import { nextMonday } from 'date-fns/nextMonday';
import { addDays, inUtc } from '../../domain/zoned-time.ts';
import type { SiteData } from '../../schemas/site.ts';
import { at, type Rule, type SessionSource } from '../content.ts';
import { zoneOf } from '../rules/times.ts';
import { comingSessions } from './coming.ts';

type Nation = NonNullable<SiteData['bankHolidays']>;

/** The nations as they are said in a sentence. */
const nations: Readonly<Record<Nation, string>> = {
	'england-and-wales': 'England and Wales',
	scotland: 'Scotland',
	'northern-ireland': 'Northern Ireland',
};

/**
 * The bank holidays of a nation in a year, by date: https://www.gov.uk/bank-holidays. They follow from the Banking and
 * Financial Dealings Act 1971, Schedule 1, the St Andrew's Day Bank Holiday (Scotland) Act 2007, common law and yearly
 * proclamations. Days that are proclaimed once, such as for a coronation, are left out.
 */
export function bankHolidays(year: number, nation: Nation): Map<string, string> {
	const easter = easterSunday(year);
	const holidays: [string, string][] = [
		[`${year}-01-01`, 'New Year’s Day'],
		...ownHolidays(year, easter)[nation],
		[addDays(easter, -2), 'Good Friday'],
		[mondayFrom(`${year}-05-01`), 'the early May bank holiday'],
		[mondayFrom(`${year}-05-25`), 'the spring bank holiday'],
		[`${year}-12-25`, 'Christmas Day'],
		[`${year}-12-26`, 'Boxing Day'],
	];
	const dates = new Map(holidays);
	for (const [date, name] of holidays) {
		// When a holiday falls on a weekend, the next free weekday is a holiday too.
		if (isWeekend(date, inUtc)) dates.set(nextFree(date, dates), `the bank holiday for ${name}`);
	}
	return dates;
}

/** The holidays that not every nation has. */
function ownHolidays(year: number, easter: string): Readonly<Record<Nation, [string, string][]>> {
	const english: [string, string][] = [
		[addDays(easter, 1), 'Easter Monday'],
		[mondayFrom(`${year}-08-25`), 'the summer bank holiday'],
	];
	return {
		'england-and-wales': english,
		'northern-ireland': [
			...english,
			[`${year}-03-17`, 'St Patrick’s Day'],
			[`${year}-07-12`, 'the Battle of the Boyne (Orangemen’s Day)'],
		],
		scotland: [
			[`${year}-01-02`, '2 January'],
			[mondayFrom(`${year}-08-01`), 'the summer bank holiday'],
			[`${year}-11-30`, 'St Andrew’s Day'],
		],
	};
}

/** Warns of a session on a bank holiday. It may be meant, but people will be away. */
export const bankHoliday: Rule = function* (content) {
	const nation = content.site?.draft?.bankHolidays;
	if (!nation) return;
	const years = new Map<string, Map<string, string>>();
	const nameOf = (day: string) => {
		const year = day.slice(0, 4);
		const holidays = years.get(year) ?? bankHolidays(Number(year), nation);
		years.set(year, holidays);
		return holidays.get(day);
	};
	for (const source of comingSessions(content)) {
		const { run, session, path } = source;
		// Elsewhere other days are holidays.
		if (zoneOf(source, content) !== content.site?.draft?.timeZone) continue;
		for (const day of daysOf(session)) {
			const name = nameOf(day);
			if (!name) continue;
			yield at(run.file, [...path, day === session.date ? 'date' : 'endDate'], {
				rule: 'bank-holiday',
				message: `${day} is ${name} in ${nations[nation]}.`,
				hint: 'Check that you mean this date.',
			});
		}
	}
};

/** The days of a session, from its first to its last. */
function daysOf({ date, endDate }: SessionSource['session']): string[] {
	if (!date) return [];
	const days = eachDayOfInterval({ start: date, end: endDate ?? date }, inUtc);
	return days.map((day) => formatISO(day, { representation: 'date' }));
}

/** The first Monday on a date or after it. */
function mondayFrom(date: string): string {
	return isMonday(date, inUtc)
		? date
		: formatISO(nextMonday(date, inUtc), { representation: 'date' });
}

function nextFree(date: string, taken: ReadonlyMap<string, string>): string {
	let next = addDays(date, 1);
	while (isWeekend(next, inUtc) || taken.has(next)) next = addDays(next, 1);
	return next;
}

/** The Gregorian computus (Meeus, Astronomical Algorithms, chapter 8). */
function easterSunday(year: number): string {
	const century = Math.floor(year / 100);
	const golden = year % 19;
	const corrected = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
	const moon = (19 * golden + century - Math.floor(century / 4) - corrected + 15) % 30;
	const rest = year % 100;
	const days = (32 + 2 * (century % 4) + 2 * Math.floor(rest / 4) - moon - (rest % 4)) % 7;
	const late = Math.floor((golden + 11 * moon + 22 * days) / 451);
	const number = moon + days - 7 * late + 114;
	const [month, day] = [Math.floor(number / 31), (number % 31) + 1];
	return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
