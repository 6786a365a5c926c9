import { expect, test } from 'vitest';
import { bankHolidays } from '../../../src/checker/warnings/bank-holidays.ts';
import { problemsAfter } from './edited.ts';

/** As https://www.gov.uk/bank-holidays lists them for England and Wales, less those proclaimed once. */
const listed: Record<number, string[]> = {
	2021: ['01-01', '04-02', '04-05', '05-03', '05-31', '08-30', '12-27', '12-28'],
	2023: ['01-02', '04-07', '04-10', '05-01', '05-29', '08-28', '12-25', '12-26'],
	2024: ['01-01', '03-29', '04-01', '05-06', '05-27', '08-26', '12-25', '12-26'],
	2025: ['01-01', '04-18', '04-21', '05-05', '05-26', '08-25', '12-25', '12-26'],
	2026: ['01-01', '04-03', '04-06', '05-04', '05-25', '08-31', '12-25', '12-28'],
	2027: ['01-01', '03-26', '03-29', '05-03', '05-31', '08-30', '12-27', '12-28'],
	2028: ['01-03', '04-14', '04-17', '05-01', '05-29', '08-28', '12-25', '12-26'],
};

test.each(Object.entries(listed))('the bank holidays of %s', (year, dates) => {
	const weekdays = [...bankHolidays(Number(year), 'england-and-wales').keys()]
		.filter((date) => new Date(date).getUTCDay() % 6 !== 0)
		.sort();
	expect(weekdays).toEqual(dates.map((date) => `${year}-${date}`));
});

/** As the same page lists them for the other nations. */
const elsewhere = [
	[
		'scotland',
		2024,
		['01-01', '01-02', '03-29', '05-06', '05-27', '08-05', '12-02', '12-25', '12-26'],
	],
	[
		'scotland',
		2026,
		['01-01', '01-02', '04-03', '05-04', '05-25', '08-03', '11-30', '12-25', '12-28'],
	],
	[
		'northern-ireland',
		2024,
		['01-01', '03-18', '03-29', '04-01', '05-06', '05-27', '07-12', '08-26', '12-25', '12-26'],
	],
	[
		'northern-ireland',
		2026,
		['01-01', '03-17', '04-03', '04-06', '05-04', '05-25', '07-13', '08-31', '12-25', '12-28'],
	],
] as const;

test.each(elsewhere)('the bank holidays of %s in %s', (nation, year, dates) => {
	const weekdays = [...bankHolidays(year, nation).keys()]
		.filter((date) => new Date(date).getUTCDay() % 6 !== 0)
		.sort();
	expect(weekdays).toEqual(dates.map((date) => `${year}-${date}`));
});

test.each([
	['bankHolidays: scotland', '2027-11-30', 'St Andrew’s Day in Scotland'],
	['bankHolidays: northern-ireland', '2027-03-17', 'St Patrick’s Day in Northern Ireland'],
	['', '2027-03-29', undefined],
	['bankHolidays: scotland', '2027-03-29', undefined],
])('with “%s” in site.yaml, %s is %s', async (line, date, holiday) => {
	const problems = await problemsAfter({
		'site.yaml': ['timeZoneName: UK time', `timeZoneName: UK time\n${line}`],
		'cohorts/gardening/2027-spring.md': ['2027-03-10', date],
	});
	const found = problems.filter(({ rule }) => rule === 'bank-holiday');
	expect(found.map(({ message }) => message)).toEqual(holiday ? [`${date} is ${holiday}.`] : []);
});

test('a day at the weekend has its own name, and its substitute too', () => {
	const dates = bankHolidays(2027, 'england-and-wales');
	expect(dates.get('2027-12-25')).toBe('Christmas Day');
	expect(dates.get('2027-12-27')).toBe('the bank holiday for Christmas Day');
	expect(dates.get('2027-12-28')).toBe('the bank holiday for Boxing Day');
});

const easter = '2027-03-25\n    endDate: 2027-03-29';

test('elsewhere other days are holidays', async () => {
	const problems = await problemsAfter({
		'site.yaml': [
			'timeZoneName: UK time',
			'timeZoneName: UK time\nbankHolidays: england-and-wales',
		],
		'cohorts/gardening/2027-spring.md': [
			'2027-03-10',
			`${easter}\n    timeZone: Pacific/Auckland\n    timeZoneName: Auckland time`,
		],
	});
	expect(problems.filter(({ rule }) => rule === 'bank-holiday')).toEqual([]);
});

test('each day of a session counts', async () => {
	const problems = await problemsAfter({
		'site.yaml': [
			'timeZoneName: UK time',
			'timeZoneName: UK time\nbankHolidays: england-and-wales',
		],
		'cohorts/gardening/2027-spring.md': ['2027-03-10', easter],
	});
	const found = problems.filter(({ rule }) => rule === 'bank-holiday');
	expect(found.map(({ message }) => message)).toEqual([
		'2027-03-26 is Good Friday in England and Wales.',
		'2027-03-29 is Easter Monday in England and Wales.',
	]);
});
