import { addDays } from '../../domain/zoned-time.ts';
import { at, type Rule } from '../content.ts';
import { comingSessions } from './coming.ts';

/**
 * The bank holidays of England and Wales in a year, by date. Banking and Financial Dealings Act 1971, Schedule 1, with
 * Good Friday and Christmas Day by common law, and New Year's Day, the first Monday in May and substitute days by yearly
 * proclamation: https://www.gov.uk/bank-holidays. Days that are proclaimed once, such as for a coronation, are left out.
 */
export function bankHolidays(year: number): Map<string, string> {
	const easter = easterSunday(year);
	const holidays: [string, string][] = [
		[`${year}-01-01`, 'New Year’s Day'],
		[addDays(easter, -2), 'Good Friday'],
		[addDays(easter, 1), 'Easter Monday'],
		[mondayFrom(`${year}-05-01`), 'the early May bank holiday'],
		[mondayFrom(`${year}-05-25`), 'the spring bank holiday'],
		[mondayFrom(`${year}-08-25`), 'the summer bank holiday'],
		[`${year}-12-25`, 'Christmas Day'],
		[`${year}-12-26`, 'Boxing Day'],
	];
	const dates = new Map(holidays);
	for (const [date, name] of holidays) {
		// A holiday on a Saturday or Sunday moves to the next free weekday.
		if (isWeekend(date)) dates.set(nextFree(date, dates), `the bank holiday for ${name}`);
	}
	return dates;
}

/** Warns of a session on a bank holiday. It may be meant, but people will be away. */
export const bankHoliday: Rule = function* (content) {
	if (content.site?.draft?.timeZone !== 'Europe/London') return;
	const years = new Map<string, Map<string, string>>();
	for (const { run, session, path } of comingSessions(content)) {
		const year = session.date?.slice(0, 4) ?? '';
		const holidays = years.get(year) ?? bankHolidays(Number(year));
		years.set(year, holidays);
		const name = holidays.get(session.date ?? '');
		if (!name) continue;
		yield at(run.file, [...path, 'date'], {
			rule: 'bank-holiday',
			message: `${session.date} is ${name} in England and Wales.`,
			hint: 'Check that you mean this date.',
		});
	}
};

/** Sunday is 0. */
const dayOf = (date: string) => new Date(date).getUTCDay();
const isWeekend = (date: string) => dayOf(date) % 6 === 0;

/** The first Monday on a date or after it. */
function mondayFrom(date: string): string {
	return addDays(date, (8 - dayOf(date)) % 7);
}

function nextFree(date: string, taken: ReadonlyMap<string, string>): string {
	let next = addDays(date, 1);
	while (isWeekend(next) || taken.has(next)) next = addDays(next, 1);
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
