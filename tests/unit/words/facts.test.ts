import fc from 'fast-check';
import { expect, test } from 'vitest';
import { catalogueFrom } from '../../../src/domain/catalogue.ts';
import { weekdayOf } from '../../../src/domain/zoned-time.ts';
import { words } from '../../../src/words/index.ts';
import { catalogueWith, cohort, entriesWith, only, theme } from '../content.ts';

const { clockTime, timeRange } = words.times;
const { dateAndYear, dateWords, dayAndDate, longDate, monthAndYear } = words.dates;
const { counted, listed } = words.lists;

test('dates are written out', () => {
	expect(longDate('2021-02-24')).toBe('Wednesday 24 February 2021');
	expect(longDate('2024-02-29')).toBe('Thursday 29 February 2024');
	expect(dayAndDate('2021-03-10')).toBe('Wednesday 10 March');
	expect(monthAndYear('2021-01')).toBe('January 2021');
	expect(dateWords('2020-10-08')).toEqual({ weekday: 'Thu', day: '8', month: 'Oct' });
});

test.each([
	['16:00', '4pm'],
	['17:15', '5:15pm'],
	['09:05', '9:05am'],
	['12:00', 'midday'],
	['12:30', '12:30pm'],
	['00:00', 'midnight'],
	['00:30', '12:30am'],
	['11:00', '11am'],
])('%s is said as %s', (time, said) => {
	expect(clockTime(time)).toBe(said);
});

const meeting = { date: '2021-03-10', starts: '16:00', ends: '18:00', place: 'Online' };

test.each([
	[
		{ date: '2021-03-03' },
		'Moved from Wednesday 3 March 2021 (changed on Tuesday 2 February 2021).',
	],
	[
		{ date: '2021-03-03', starts: '17:00', ends: '19:00', place: 'The hall' },
		'Moved from Wednesday 3 March 2021, 5pm to 7pm, The hall (changed on Tuesday 2 February 2021).',
	],
	[{ ends: '17:30' }, 'Changed on Tuesday 2 February 2021: before, it was 4pm to 5:30pm.'],
	[{ place: 'The hall' }, 'Changed on Tuesday 2 February 2021: before, it was The hall.'],
])('a move from %o', (before, said) => {
	const from = { ...meeting, ...before };
	expect(words.sessions.moved({ from, to: meeting, on: '2021-02-02' })).toBe(said);
});

test('times are joined by "to", never by a dash', () => {
	expect(timeRange({ starts: '16:00', ends: '17:15' })).toBe('4pm to 5:15pm');
});

test('runs are named by their term or their month', () => {
	const { runs } = catalogueWith();
	expect(runs.map(words.runs.nameOf)).toEqual([
		'October 2020: An introduction',
		'Cohort 2, Spring Term 2021',
	]);
	expect(runs.map(words.runs.datesOf)).toEqual([
		'Thursday 8 October 2020 to Thursday 29 October 2020',
		'Wednesday 24 February 2021 to Wednesday 10 March 2021',
	]);
});

test('two months of one name are told apart by their titles', () => {
	const entries = entriesWith();
	const twin = { id: 'thursdays/2020-10-b', data: { ...theme, title: 'A second look' } };
	const { runs } = catalogueFrom({ ...entries, themes: [...entries.themes, twin] });
	const themes = runs.filter(({ kind }) => kind === 'theme');
	expect(themes.map(words.runs.shortNameOf)).toEqual([
		'October 2020 (“An introduction”)',
		'October 2020 (“A second look”)',
	]);
	expect(themes.map(words.runs.nameOf)).toEqual([
		'October 2020: An introduction',
		'October 2020: A second look',
	]);
	expect(themes.map(words.runs.subjectOf)).toEqual([
		'the “An introduction” sessions of October 2020',
		'the “A second look” sessions of October 2020',
	]);
});

test('the dates of a run are those of its sessions that go ahead', () => {
	const [first, ...rest] = cohort.sessions;
	if (!first) throw new Error('the example has sessions');
	const { runs } = catalogueWith({
		cohort: { sessions: [{ ...first, status: 'cancelled' }, ...rest] },
	});
	expect(words.runs.datesOf(only(runs, 'schools/2021-spring'))).toBe(
		'Wednesday 3 March 2021 to Wednesday 10 March 2021',
	);
});

test('an only session has no number', () => {
	const { sessions } = catalogueWith({ cohort: { sessions: cohort.sessions.slice(0, 1) } });
	expect(only(sessions, 'schools/2021-spring/change').position).toBeUndefined();
});

test('the head of a run says only what is true of all its sessions', () => {
	const at = (date: string, starts: string, ends: string, place: string) => ({
		...{ date, starts, ends, place },
	});
	const usual = at('2021-02-24', '16:00', '18:00', 'Online');
	const head = (...meetings: (typeof usual)[]) => [
		words.runs.whenAndWhere(meetings, 'UK time'),
		words.runs.regularTime(meetings, 'UK time'),
	];
	expect(head(usual, { ...usual, date: '2021-03-03' })).toEqual([
		'4pm to 6pm, UK time. Online.',
		'Wednesdays, 4pm to 6pm, UK time',
	]);
	expect(
		head(
			usual,
			at('2021-03-04', '10:30', '12:00', 'The hall'),
			at('2021-03-05', '16:00', '20:00', 'The library'),
		),
	).toEqual([
		'Between 10:30am and 8pm, UK time. In three places.',
		'between 10:30am and 8pm, UK time',
	]);
	expect(head(usual)[1]).toBe('4pm to 6pm, UK time');
});

test('a topical session is open to anybody; others are for their tracks or their programme’s people', () => {
	const { sessions } = catalogueWith();
	const audience = (id: string) => words.sessions.audienceOf(only(sessions, id));
	expect(audience('thursdays/2020-10/topical')).toBe('Open to anybody');
	expect(audience('thursdays/2020-10/joint')).toBe(
		'Leaders (open to everyone) and Masterclasses (open to old hands)',
	);
	expect(audience('schools/2021-spring/power')).toBe('Teachers and link workers.');
});

test('lists and counts read as people say them', () => {
	expect([listed([]), listed(['a']), listed(['a', 'b']), listed(['a', 'b', 'c'])]).toEqual([
		'',
		'a',
		'a and b',
		'a, b and c',
	]);
	expect([counted(1, 'session'), counted(5, 'session')]).toEqual(['1 session', '5 sessions']);
});

test('dates and times read as the engine writes them, whatever the zone of the machine', () => {
	const options = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' } as const;
	const calendar = new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', ...options });
	const clock = new Intl.DateTimeFormat('en', { timeZone: 'UTC', timeStyle: 'short' });
	fc.assert(
		fc.property(
			fc.date({ min: new Date('1900-01-01'), max: new Date('2099-12-31'), noInvalidDate: true }),
			(instant) => {
				const [date = '', time = ''] = instant.toISOString().slice(0, 16).split('T');
				expect(longDate(date)).toBe(calendar.format(instant).replaceAll(',', ''));
				expect(longDate(date)).toBe(`${weekdayOf(date)} ${dateAndYear(date)}`);
				fc.pre(time !== '12:00' && time !== '00:00');
				const said = clock.format(instant).replace(/\s/g, '').toLowerCase().replace(':00', '');
				expect(clockTime(time)).toBe(said);
			},
		),
	);
	// Kiritimati skipped this day.
	expect(longDate('1994-12-31')).toBe('Saturday 31 December 1994');
});

test('an address is short where people type it', () => {
	expect(words.sheet.shortAddress('https://example.org/training/schools/')).toBe(
		'example.org/training/schools',
	);
	expect(words.sheet.shortAddress('http://example.org/a?b=c')).toBe('example.org/a?b=c');
});
