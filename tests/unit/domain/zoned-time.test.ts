import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
	addDays,
	dateOf,
	endOfDate,
	instantOf,
	isSkipped,
	localTime,
	startOfDate,
	weekdayOf,
} from '../../../src/domain/zoned-time.ts';

const london = 'Europe/London';

test.each([
	['2020-10-08', '2020-10-08T15:00:00.000Z'],
	['2020-10-22', '2020-10-22T15:00:00.000Z'],
	['2020-10-29', '2020-10-29T16:00:00.000Z'],
	['2021-06-09', '2021-06-09T15:00:00.000Z'],
	['2024-02-29', '2024-02-29T16:00:00.000Z'],
])('4pm in London on %s is %s', (date, instant) => {
	expect(instantOf(date, '16:00', london).toISOString()).toBe(instant);
});

test('the hour that clocks skip in spring is refused, its neighbours are not', () => {
	expect(instantOf('2021-03-28', '00:59', london).toISOString()).toBe('2021-03-28T00:59:00.000Z');
	expect(() => instantOf('2021-03-28', '01:00', london)).toThrow(
		'go forward past 01:00 on 2021-03-28',
	);
	expect(() => instantOf('2021-03-28', '01:59', london)).toThrow(RangeError);
	expect(instantOf('2021-03-28', '02:00', london).toISOString()).toBe('2021-03-28T01:00:00.000Z');
});

test.each([
	['2021-03-28', '00:59', london, false],
	['2021-03-28', '01:00', london, true],
	['2021-03-28', '01:59', london, true],
	['2021-03-28', '02:00', london, false],
	['2021-10-31', '01:30', london, false],
	['2021-03-28', '00:30', 'Asia/Beirut', true],
	['2021-06-09', '01:30', london, false],
])('on %s at %s in %s clocks skip that time: %s', (date, time, timeZone, skipped) => {
	expect(isSkipped(date, time, timeZone)).toBe(skipped);
});

test('the hour that happens twice in autumn is taken the first time', () => {
	expect(instantOf('2020-10-25', '01:30', london).toISOString()).toBe('2020-10-25T00:30:00.000Z');
	expect(instantOf('2026-11-01', '01:30', 'America/New_York').toISOString()).toBe(
		'2026-11-01T05:30:00.000Z',
	);
});

test.each([
	['2021-02-24', '16:00', 'Pacific/Kiritimati', '2021-02-24T02:00:00.000Z'],
	['2021-02-24', '16:00', 'America/New_York', '2021-02-24T21:00:00.000Z'],
	['2021-02-24', '16:00', 'Asia/Kathmandu', '2021-02-24T10:15:00.000Z'],
])('%s %s in %s is %s', (date, time, zone, instant) => {
	expect(instantOf(date, time, zone).toISOString()).toBe(instant);
});

test('what cannot be is refused in words', () => {
	expect(() => instantOf('2021-02-24', '16:00', 'Nowhere/Land')).toThrow(
		'no time zone called Nowhere/Land',
	);
	expect(() => instantOf('2021-02-30', '16:00', london)).toThrow('There is no 2021-02-30 16:00');
	expect(() => instantOf('yesterday', '16:00', london)).toThrow('There is no yesterday 16:00');
});

test('a date begins at midnight or, where clocks skip it, an hour later', () => {
	expect(startOfDate('2021-06-09', london).toISOString()).toBe('2021-06-08T23:00:00.000Z');
	expect(startOfDate('2026-09-06', 'America/Santiago').toISOString()).toBe(
		'2026-09-06T04:00:00.000Z',
	);
});

test('a date ends where the next begins, whatever the clocks do', () => {
	expect(endOfDate('2021-03-28', london).toISOString()).toBe('2021-03-28T23:00:00.000Z');
	expect(endOfDate('2020-12-31', london)).toEqual(startOfDate('2021-01-01', london));
});

test('days are added across months, years and leap days', () => {
	expect(addDays('2024-02-28', 1)).toBe('2024-02-29');
	expect(addDays('2021-02-28', 1)).toBe('2021-03-01');
	expect(addDays('2021-01-01', -1)).toBe('2020-12-31');
});

test('a date has its day of the week', () => {
	expect(weekdayOf('2021-02-24')).toBe('Wednesday');
	expect(weekdayOf('2024-02-29')).toBe('Thursday');
});

test('the date on the wall changes at the zone’s midnight', () => {
	expect(dateOf(new Date('2021-06-08T22:59:59Z'), london)).toBe('2021-06-08');
	expect(dateOf(new Date('2021-06-08T23:00:00Z'), london)).toBe('2021-06-09');
});

test.each([
	['2021-06-09T15:00:00.500Z', london, '2021-06-09T16:00:00+01:00'],
	['2021-03-28T00:59:59Z', london, '2021-03-28T00:59:59+00:00'],
	['2021-03-28T01:00:00Z', london, '2021-03-28T02:00:00+01:00'],
	['2021-06-09T01:00:00Z', 'America/St_Johns', '2021-06-08T22:30:00-02:30'],
	['2021-06-09T20:00:00Z', 'Asia/Kathmandu', '2021-06-10T01:45:00+05:45'],
])('%s in %s is %s', (instant, timeZone, local) => {
	expect(localTime(new Date(instant), timeZone)).toBe(local);
});

/** Zones that change their clocks by an hour, half an hour or two hours, at 1am, at midnight, or never. */
const zones = [
	'Europe/London',
	'America/New_York',
	'America/Havana',
	'America/Santiago',
	'Australia/Lord_Howe',
	'Antarctica/Troll',
	'Asia/Kathmandu',
	'Pacific/Kiritimati',
];

/** An independent answer: the wall clock as the JavaScript engine shows it. */
const wallClock = Object.fromEntries(
	zones.map((timeZone) => [
		timeZone,
		new Intl.DateTimeFormat('sv', { timeZone, dateStyle: 'short', timeStyle: 'short' }),
	]),
);
const shows = (timeZone: string, instant: number) => wallClock[timeZone]?.format(instant);

/** Quarters of an hour, so that many fall into the hours around a change of clocks. */
const quarters = fc
	.integer({ min: 0, max: 60 * 366 * 24 * 4 })
	.map((quarter) => Date.UTC(2000, 0, 1) + quarter * 15 * 60_000);
const nights = fc
	.record({ day: fc.integer({ min: 0, max: 60 * 366 }), quarter: fc.integer({ min: 0, max: 47 }) })
	.map(({ day, quarter }) => Date.UTC(2000, 0, 1 + day, 0, quarter * 15));

test('an instant is the earliest that shows its wall time', () => {
	fc.assert(
		fc.property(fc.constantFrom(...zones), fc.oneof(quarters, nights), (timeZone, instant) => {
			const [date = '', time = ''] = shows(timeZone, instant)?.split(' ') ?? [];
			const first = instantOf(date, time, timeZone).getTime();
			expect(shows(timeZone, first)).toBe(`${date} ${time}`);
			expect(first).toBeLessThanOrEqual(instant);
			const earlier = [30, 60, 120].map((minutes) => shows(timeZone, first - minutes * 60_000));
			expect(earlier).not.toContain(`${date} ${time}`);
			expect(dateOf(new Date(instant), timeZone)).toBe(date);
			expect(localTime(new Date(instant), timeZone)).toContain(`${date}T${time}:00`);
			expect(Date.parse(localTime(new Date(instant), timeZone))).toBe(instant);
		}),
		{ numRuns: 2000 },
	);
});

test('a wall time is refused exactly when no instant shows it', () => {
	fc.assert(
		fc.property(fc.constantFrom(...zones), nights, (timeZone, wall) => {
			const [date = '', time = ''] = new Date(wall).toISOString().slice(0, 16).split('T');
			const hours = Array.from({ length: 14 * 4 }, (_, index) => index - 7 * 4);
			const offset = Date.parse(`${shows(timeZone, wall)?.replace(' ', 'T')}Z`) - wall;
			const isShown = hours.some(
				(quarter) => shows(timeZone, wall - offset + quarter * 15 * 60_000) === `${date} ${time}`,
			);
			if (isShown) expect(() => instantOf(date, time, timeZone)).not.toThrow();
			else expect(() => instantOf(date, time, timeZone)).toThrow(RangeError);
		}),
		{ numRuns: 1000 },
	);
});

test('days are added as the engine adds them in UTC', () => {
	fc.assert(
		fc.property(
			fc.integer({ min: -25_000, max: 45_000 }),
			fc.integer({ min: -800, max: 800 }),
			(day, days) => {
				const dayOf = (number: number) =>
					new Date(Date.UTC(1970, 0, 1 + number)).toISOString().slice(0, 10);
				expect(addDays(dayOf(day), days)).toBe(dayOf(day + days));
			},
		),
	);
});
