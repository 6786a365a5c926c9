import { expect, test } from 'vitest';
import { bankHolidays } from '../../../src/checker/warnings/bank-holidays.ts';

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
	const weekdays = [...bankHolidays(Number(year)).keys()]
		.filter((date) => new Date(date).getUTCDay() % 6 !== 0)
		.sort();
	expect(weekdays).toEqual(dates.map((date) => `${year}-${date}`));
});

test('a day at the weekend has its own name, and its substitute too', () => {
	const dates = bankHolidays(2027);
	expect(dates.get('2027-12-25')).toBe('Christmas Day');
	expect(dates.get('2027-12-27')).toBe('the bank holiday for Christmas Day');
	expect(dates.get('2027-12-28')).toBe('the bank holiday for Boxing Day');
});
