import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	daysBetween,
	monthAfter,
	monthsBetween,
	nextMonth,
	nextRun,
	sameDayIn,
} from '../../../../scripts/new/dates.ts';
import { datesFrom, datesLike, dayAfter, rhythmOf } from '../../../../scripts/new/rhythm.ts';
import { bankHolidays } from '../../../../src/checker/warnings/bank-holidays.ts';
import { addDays, weekdayOf } from '../../../../src/domain/zoned-time.ts';

const english = (date: string) =>
	bankHolidays(Number(date.slice(0, 4)), 'england-and-wales').get(date);

const weekLater = (date: string) => addDays(date, 7);

/** A date of this century. */
const aDate = fc.integer({ min: 0, max: 36_000 }).map((days) => addDays('2001-01-01', days));

describe('the rhythm of some dates', () => {
	it('is the gap that is most common, a holiday or not', () => {
		expect(rhythmOf(['2027-02-10', '2027-02-24', '2027-03-03', '2027-03-10'])).toBe(7);
		expect(rhythmOf(['2027-07-05', '2027-07-06', '2027-07-07'])).toBe(1);
	});

	it('is a week where there are no two dates', () => {
		expect(rhythmOf([])).toBe(7);
		expect(rhythmOf(['2027-03-03', '2027-03-03'])).toBe(7);
	});
});

describe('a row of dates', () => {
	it('goes on after a bank holiday, and says which it left out', () => {
		const row = datesFrom('2027-04-26', {
			count: 3,
			next: weekLater,
			holidayOf: english,
		});
		expect(row.dates).toEqual(['2027-04-26', '2027-05-10', '2027-05-17']);
		expect(row.leftOut).toEqual([{ date: '2027-05-03', why: 'is the early May bank holiday' }]);
	});

	it('has as many dates as were asked for, in its rhythm and on no holiday', () => {
		fc.assert(
			fc.property(aDate, fc.nat(12), fc.integer({ min: 1, max: 28 }), (first, count, every) => {
				const next = (date: string) => addDays(date, every);
				const { dates, leftOut } = datesFrom(first, { count, next, holidayOf: english });
				expect(dates).toHaveLength(count);
				for (const date of dates) {
					expect(english(date)).toBeUndefined();
					expect(daysBetween(first, date) % every).toBe(0);
				}
				for (const { date } of leftOut) expect(english(date)).toBeDefined();
				expect([...dates].sort()).toEqual(dates);
			}),
		);
	});
});

describe('dates like others', () => {
	const noHoliday = () => undefined;
	const like = (first: string, like: string[], count = like.length) =>
		datesLike(first, { like, count, holidayOf: noHoliday }).dates;
	const twice = ['2027-02-02', '2027-02-04', '2027-02-09', '2027-02-11'];
	const monthly = ['2027-01-14', '2027-02-11', '2027-03-11', '2027-04-08'];

	it('are as far from each other, on two days a week too', () => {
		expect(like('2027-06-01', twice)).toEqual([
			...['2027-06-01', '2027-06-03', '2027-06-08', '2027-06-10'],
		]);
		expect(like('2027-06-01', twice, 6).slice(4)).toEqual(['2027-06-15', '2027-06-17']);
	});

	it('are on the second Thursdays of months where those were', () => {
		expect(like('2027-09-09', monthly, 5)).toEqual([
			...['2027-09-09', '2027-10-14', '2027-11-11', '2027-12-09', '2028-01-13'],
		]);
	});

	it('move on by a week at a holiday, and do not repeat the gap of an earlier one', () => {
		const row = datesLike('2028-04-24', {
			like: ['2027-04-26', '2027-05-10', '2027-05-17'],
			...{ count: 3, holidayOf: english },
		});
		expect(row.dates).toEqual(['2028-04-24', '2028-05-08', '2028-05-15']);
		expect(row.leftOut.map(({ date }) => date)).toEqual(['2028-05-01']);
	});

	it('are as many as were asked for, in order and on no holiday', () => {
		const dates = fc.uniqueArray(aDate, { minLength: 1, maxLength: 8 });
		fc.assert(
			fc.property(aDate, dates, fc.nat(10), (first, like, count) => {
				const row = datesLike(first, { like, count, holidayOf: english });
				expect(row.dates).toHaveLength(count);
				expect(row.dates.toSorted()).toEqual(row.dates);
				for (const date of row.dates) expect(english(date)).toBeUndefined();
			}),
			{ numRuns: 50 },
		);
	});

	it('are followed by one on the next of their days', () => {
		expect(dayAfter('2027-02-11', twice)).toBe('2027-02-16');
		expect(dayAfter('2027-04-08', monthly)).toBe('2027-05-13');
		expect(dayAfter('2027-07-08', ['2027-07-07', '2027-07-08'])).toBe('2027-07-09');
	});
});

describe('the next run', () => {
	const spring = { names: 'Spring Term 2021', first: '2021-02-24', last: '2021-03-24' };
	const summer = { names: '2021-summer', first: '2021-06-09', last: '2021-07-07' };

	it('is in the next season, at the time of year at which that season began before', () => {
		expect(nextRun([spring, summer], '2026-11-26')).toEqual({
			first: '2027-02-24',
			season: 'spring',
		});
		expect(nextRun([summer, spring], '2021-07-01')).toEqual({
			first: '2021-10-06',
			season: 'autumn',
		});
	});

	it('is in no season that the course never had, once one has come round again', () => {
		const run = (names: string, first: string) => ({ names, first, last: first });
		const [before, autumn, newest] = [
			run('Spring 2026', '2026-02-25'),
			run('Autumn 2026', '2026-10-07'),
			run('Spring 2027', '2027-02-24'),
		];
		const runs = [before, autumn, newest].flatMap((each) => each ?? []);
		expect(nextRun(runs, '2027-03-30')).toEqual({ first: '2027-10-06', season: 'autumn' });
		expect(
			nextRun([run('Summer 2026', '2026-06-03'), run('Summer 2027', '2027-06-02')], '2027-06-30'),
		).toEqual({
			...{ first: '2028-05-31', season: 'summer' },
		});
	});

	it('knows winter only where somebody speaks of it', () => {
		const winter = { names: 'Winter 2021', first: '2021-01-06', last: '2021-01-27' };
		const autumn = { names: 'Autumn 2021', first: '2021-10-06', last: '2021-10-27' };
		expect(nextRun([autumn], '2021-11-01')?.season).toBe('spring');
		expect(nextRun([winter, autumn], '2021-11-01')).toEqual({
			first: '2022-01-05',
			season: 'winter',
		});
	});

	it('keeps the day of the week of the newest run, also where a run at weekends came last', () => {
		const weekends = { names: 'Spring 2021, at weekends', first: '2021-04-10', last: '2021-05-08' };
		const autumn = { names: 'Autumn 2021', first: '2021-10-06', last: '2021-10-27' };
		expect(nextRun([spring, weekends, summer, autumn], '2021-11-01')?.first).toBe('2022-02-23');
	});

	it('says no season where no name does', () => {
		const run = { names: 'April course', first: '2027-04-20', last: '2027-04-20' };
		expect(nextRun([run], '2027-03-03')).toEqual({ first: '2027-08-17' });
		expect(nextRun([], '2027-03-03')).toBeUndefined();
	});

	it('is after today and after the newest run, on its day of the week', () => {
		const names = fc.constantFrom('spring', 'summer', 'autumn', 'winter', 'Auckland');
		const run = fc.record({ names, first: aDate, days: fc.nat(80) });
		fc.assert(
			fc.property(fc.array(run, { minLength: 1, maxLength: 6 }), aDate, (some, today) => {
				const runs = some.map(({ names, first, days }) => ({
					...{ names, first, last: addDays(first, days) },
				}));
				const [newest] = runs.toSorted((a, b) => (a.first < b.first ? 1 : -1));
				const next = nextRun(runs, today)?.first ?? '';
				expect(next > today).toBe(true);
				expect(next > (newest?.last ?? '')).toBe(true);
				expect(weekdayOf(next)).toBe(weekdayOf(newest?.first ?? ''));
			}),
			{ numRuns: 20 },
		);
	});
});

describe('the next month', () => {
	it('follows the newest one, and this month', () => {
		expect(nextMonth('2027-05', '2027-03-03')).toBe('2027-06');
		expect(nextMonth('2021-01', '2026-12-31')).toBe('2027-01');
		expect(nextMonth(undefined, '2026-11-26')).toBe('2026-12');
	});

	it('is as many months away as were counted', () => {
		fc.assert(
			fc.property(aDate, fc.integer({ min: -40, max: 40 }), (date, months) => {
				const month = date.slice(0, 7);
				expect(monthsBetween(month, monthAfter(month, months))).toBe(months);
			}),
		);
	});
});

describe('the same day in another month', () => {
	it('is its second Thursday for a second Thursday', () => {
		expect(sameDayIn('2027-06', '2027-05-13')).toBe('2027-06-10');
	});

	it('is missing where the month has no fifth', () => {
		expect(sameDayIn('2027-02', '2027-01-29')).toBeUndefined();
	});

	it('is on the same day of the week, in the same week of the month', () => {
		fc.assert(
			fc.property(aDate, aDate, (date, other) => {
				const month = other.slice(0, 7);
				const same = sameDayIn(month, date);
				if (!same) {
					expect(Number(date.slice(8))).toBeGreaterThan(28);
					return;
				}
				expect(same.startsWith(month)).toBe(true);
				expect(weekdayOf(same)).toBe(weekdayOf(date));
				const week = (day: string) => Math.floor((Number(day.slice(8)) - 1) / 7);
				expect(week(same)).toBe(week(date));
			}),
		);
	});
});
