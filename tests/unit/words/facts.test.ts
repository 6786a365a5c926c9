import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { catalogueFrom } from '../../../src/domain/catalogue.ts';
import { onClocksOf } from '../../../src/domain/meeting-time.ts';
import type { Meeting } from '../../../src/domain/model.ts';
import { weekdayOf } from '../../../src/domain/zoned-time.ts';
import { words } from '../../../src/words/index.ts';
import { catalogueWith, cohort, entriesWith, only, theme } from '../content.ts';

const uk = { timeZone: 'Europe/London', timeZoneName: 'UK time' };
const { clockTime, timeRange } = words.times;
const { dateAndYear, dateWords, dayAndDate, longDate, monthAndYear, monthInRow } = words.dates;
const { counted, listed } = words.lists;

test('dates are written out', () => {
	expect(longDate('2021-02-24')).toBe('Wednesday 24 February 2021');
	expect(longDate('2024-02-29')).toBe('Thursday 29 February 2024');
	expect(dayAndDate('2021-03-10')).toBe('Wednesday 10 March');
	expect(monthAndYear('2021-01')).toBe('January 2021');
	const row = ['2020-12', '2021-01', '2021-12'];
	expect(row.map((month, index) => monthInRow(month, row[index - 1]))).toEqual([
		['December 2020'],
		['January 2021'],
		['December', { unseen: ' 2021' }],
	]);
	expect(dateWords('2020-10-08')).toEqual({ weekday: 'Thu', day: '8', month: 'Oct', year: '2020' });
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

const meeting = { date: '2021-03-10', starts: '16:00', ends: '18:00', place: 'Online', ...uk };

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

test.each([
	[{ endDate: '2021-03-13' }, '4pm to Saturday 13 March, 6pm'],
	[{ endDate: '2021-03-11', ends: '02:00' }, '4pm to 2am the next day'],
	[{ endDate: '2021-03-12', ends: '24:00' }, '4pm to Friday 12 March, midnight'],
	[{ endDate: '2021-03-12', ends: undefined }, 'from 4pm, to Friday 12 March'],
	[{ endDate: '2021-03-12', starts: undefined }, 'time to be announced, to Friday 12 March'],
	[{ endDate: '2021-03-12', starts: undefined, allDay: true }, 'all day, to Friday 12 March'],
])('the hours over several days: %o', (other, said) => {
	expect(timeRange({ ...meeting, ...other })).toBe(said);
	const from = { ...meeting, ...other };
	expect(words.sessions.moved({ from, to: meeting, on: '2021-02-02' })).toContain(`was ${said}.`);
});

test('the days of one over several days', () => {
	const weekend = { date: '2021-03-05', endDate: '2021-03-07' };
	expect(words.dates.days(weekend)).toBe('Friday 5 March 2021 to Sunday 7 March 2021');
	expect(words.dates.daysInShort(weekend)).toBe('Friday 5 to Sunday 7 March');
	const endDate = '2021-04-01';
	expect(words.dates.daysInShort({ ...weekend, endDate })).toBe(
		'Friday 5 March to Thursday 1 April',
	);
	expect(words.sessions.tookPlace('this session', weekend)).toBe(
		'This session took place from Friday 5 March 2021 to Sunday 7 March 2021.',
	);
});

test('the head of a run of weekends or nights says what they share', () => {
	const weekend = { ...meeting, date: '2021-03-05', endDate: '2021-03-07' };
	const next = { ...weekend, date: '2021-03-12', endDate: '2021-03-14' };
	const hours = (...meetings: (typeof weekend)[]) => words.runs.hours(meetings);
	expect(hours(weekend, next)).toBe('from 4pm on the first day to 6pm on the last, UK time');
	expect(hours(weekend, { ...next, ends: '14:00' })).toBe('');
	expect(words.runs.regularTime([weekend, next])).toBe(hours(weekend, next));
	expect(words.runs.hours([weekend, meeting])).toBe('');
	const night = (date: string, endDate: string) => ({ ...meeting, date, endDate, ends: '02:00' });
	expect(hours(night('2021-03-05', '2021-03-06'), night('2021-03-12', '2021-03-13'))).toBe(
		'4pm to 2am the next day, UK time',
	);
	const { runs } = catalogueWith({
		theme: { sessions: [{ ...theme.sessions[0], ...weekend, id: 'one', title: 'One' }] },
	});
	const run = only(runs, 'thursdays/2020-10');
	expect(words.runs.datesOf(run)).toBe('Friday 5 March 2021 to Sunday 7 March 2021');
	expect(words.runs.whenAndWhere(run.sessions, words.runs.datesOf(run))).toBe(
		'Friday 5 March 2021 to Sunday 7 March 2021, from 4pm on the first day to 6pm on the last, UK time. Online.',
	);
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

test('a month may state a name of its own, and a cohort may have no term', () => {
	const entries = entriesWith({ theme: { name: 'Autumn 2020' } });
	const twin = { id: 'thursdays/2020-10-b', data: { ...theme, title: 'A second look' } };
	const untermed = { id: 'schools/2021-spring', data: { ...cohort, term: undefined } };
	const { runs } = catalogueFrom({
		...entries,
		cohorts: [untermed],
		themes: [...entries.themes, twin],
	});
	expect(runs.map(words.runs.nameOf)).toEqual([
		'Autumn 2020: An introduction',
		'October 2020: A second look',
		'Cohort 2',
	]);
	expect(runs.map(words.runs.shortNameOf)).toEqual(['Autumn 2020', 'October 2020', 'Cohort 2']);
	expect(runs.map(words.runs.subjectOf)).toEqual([
		'the Autumn 2020 sessions',
		'the October 2020 sessions',
		'Cohort 2',
	]);
});

test('a testimonial names its author, and the place if it states one', () => {
	const author = { name: 'Penny Example', role: 'Caretaker' };
	expect(words.programmes.saidBy(author)).toBe('Penny Example, Caretaker');
	expect(words.programmes.saidBy({ ...author, place: 'Mill Lane' })).toBe(
		'Penny Example, Caretaker, Mill Lane',
	);
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

test('two sessions on one day are no habit', () => {
	const times = { ...uk, starts: '10:00', ends: '12:00', place: 'The hall' };
	const morning = { ...times, date: '2027-03-20' };
	expect(words.runs.regularTime([morning, morning])).toBe('10am to midday, UK time');
	expect(words.runs.regularTime([morning, { ...morning, date: '2027-03-27' }])).toBe(
		'Saturdays, 10am to midday, UK time',
	);
});

test('days are a habit with a week left out, and not with more', () => {
	const times = { ...uk, starts: '10:00', ends: '12:00', place: 'The hall' };
	const on = (...dates: string[]) =>
		words.runs.regularTime(dates.map((date) => ({ ...times, date })));
	expect(on('2027-03-20', '2027-04-03')).toBe('10am to midday, UK time');
	expect(on('2027-03-20', '2027-03-27', '2027-04-17')).toBe('10am to midday, UK time');
	expect(on('2027-03-20', '2027-04-03', '2027-04-17', '2027-04-24')).toBe(
		'10am to midday, UK time',
	);
	expect(on('2027-04-10', '2027-03-27', '2027-03-20', '2027-03-20')).toBe(
		'Saturdays, 10am to midday, UK time',
	);
});

test('one session, both, or all of them', () => {
	const { addRun, addsOnce } = words.calendars;
	expect([1, 2, 3].map((number) => addRun(number, 'Cohort 2'))).toEqual([
		'Add the session of Cohort 2 to your calendar',
		'Add both sessions of Cohort 2 to your calendar',
		'Add all 3 sessions of Cohort 2 to your calendar',
	]);
	expect(JSON.stringify(addsOnce(1, '/'))).toContain('adds it once');
	expect(JSON.stringify(addsOnce(2, '/'))).toContain('adds them once');
});

test('the head of a run says only what is true of all its sessions', () => {
	const at = (date: string, starts: string, ends: string, place: string) => ({
		...{ date, starts, ends, place, ...uk },
	});
	const usual = at('2021-02-24', '16:00', '18:00', 'Online');
	const head = (...meetings: (typeof usual)[]) => [
		words.runs.whenAndWhere(meetings),
		words.runs.regularTime(meetings),
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

test.each([
	[{ starts: '16:00', ends: '18:00' }, '4pm to 6pm, UK time'],
	[{ starts: '16:00' }, 'from 4pm, UK time'],
	[{ starts: '21:00', ends: '24:00' }, '9pm to midnight, UK time'],
	[{ allDay: true }, 'all day'],
	[{}, 'time to be announced'],
])('the hours %j', (times, said) => {
	expect(words.times.timeInZone({ ...times, ...uk })).toBe(said);
});

test('the head of a run says nothing of hours that some of its sessions lack', () => {
	const known = { ...uk, date: '2021-02-24', starts: '16:00', ends: '18:00', place: 'Online' };
	const unknown = { ...uk, date: '2021-03-03', place: 'Online' };
	const open = { ...uk, date: '2021-03-04', starts: '17:00', place: 'Online' };
	const { whenAndWhere, regularTime } = words.runs;
	expect(whenAndWhere([known, unknown])).toBe('Online.');
	expect(whenAndWhere([known, open], 'In March')).toBe('In March. Online.');
	expect(whenAndWhere([unknown])).toBe('Time to be announced. Online.');
	expect(regularTime([known, unknown])).toBe('Wednesdays');
	expect(regularTime([known, open])).toBe('');
	expect(regularTime([unknown, { ...unknown, date: '2021-03-10' }])).toBe(
		'Wednesdays, time to be announced',
	);
});

test('a session says that it had no time before', () => {
	const to = { ...uk, date: '2021-02-24', starts: '16:00', ends: '18:00', place: 'Online' };
	const on = '2021-02-01';
	const from = { ...uk, date: to.date, place: to.place };
	expect(words.sessions.moved({ from, to, on })).toBe(
		'Changed on Monday 1 February 2021: before, it was without a time.',
	);
	expect(words.sessions.moved({ from: to, to: from, on })).toBe(
		'Changed on Monday 1 February 2021: before, it was 4pm to 6pm.',
	);
});

describe('a session held elsewhere', () => {
	const chicago = { timeZone: 'America/Chicago', timeZoneName: 'Chicago time' };
	const auckland = { timeZone: 'Pacific/Auckland', timeZoneName: 'Auckland time' };
	const own = { ...meeting, starts: '13:30', ends: '15:00' };
	const there = (zone: typeof chicago, other: Partial<Meeting> = {}) => {
		const held = { ...own, ...zone, ...other };
		return { ...held, onSiteClock: onClocksOf(uk, held) };
	};

	test.each([
		[there(chicago), '1:30pm to 3pm, Chicago time (7:30pm to 9pm, UK time)'],
		[there(chicago, { ends: undefined }), 'from 1:30pm, Chicago time (from 7:30pm, UK time)'],
		[
			there(chicago, { starts: '18:30', ends: '20:00' }),
			'6:30pm to 8pm, Chicago time (Thursday 11 March, 12:30am to 2am, UK time)',
		],
		[
			there(chicago, { starts: '16:30', ends: '18:00' }),
			'4:30pm to 6pm, Chicago time (10:30pm to midnight, UK time)',
		],
		[
			there(chicago, { starts: '17:00', ends: '19:00' }),
			'5pm to 7pm, Chicago time (11pm to 1am the next day, UK time)',
		],
		[
			there(auckland, { starts: '09:00', ends: '10:30' }),
			'9am to 10:30am, Auckland time (Tuesday 9 March, 8pm to 9:30pm, UK time)',
		],
		[
			there(auckland, { endDate: '2021-03-12' }),
			'1:30pm to Friday 12 March, 3pm, Auckland time (12:30am to Friday 12 March, 2am, UK time)',
		],
		[there(chicago, { starts: undefined, ends: undefined, allDay: true }), 'all day'],
		[there(chicago, { starts: undefined, ends: undefined }), 'time to be announced'],
		[
			there({ timeZone: 'Europe/Lisbon', timeZoneName: 'Lisbon time' }),
			'1:30pm to 3pm, Lisbon time',
		],
	])('%j', (session, said) => {
		expect(words.times.timeInZone(session)).toBe(said);
		expect(words.times.sessionTime(session)).toBe(`Wednesday 10 March 2021, ${said}`);
	});

	test('the head of its run says the site’s time only where that holds of all', () => {
		const { hours } = words.runs;
		const said = '1:30pm to 3pm, Chicago time';
		expect(hours([there(chicago), there(chicago, { date: '2021-03-11' })])).toBe(
			`${said} (7:30pm to 9pm, UK time)`,
		);
		// Clocks go forward in Chicago on 14 March, and in London on the 28th.
		expect(hours([there(chicago), there(chicago, { date: '2021-03-17' })])).toBe(said);
		expect(hours([there(chicago), there(auckland)])).toBe('');
		expect(hours([there(chicago), { ...meeting, starts: '13:30', ends: '15:00' }])).toBe('');
	});

	test('a move says the zone that it had before', () => {
		const on = '2021-02-02';
		const says = (from: Meeting, to: Meeting) => words.sessions.moved({ from, to, on });
		expect(says(own, { ...own, ...chicago })).toBe(
			'Changed on Tuesday 2 February 2021: before, it was 1:30pm to 3pm, UK time.',
		);
		expect(says({ ...own, ...chicago, timeZoneName: 'UK time' }, own)).toContain(
			'1:30pm to 3pm, America/Chicago.',
		);
		expect(words.told.moved('it', own, { ...meeting, ...chicago }, '2021').does).toBe(
			'changes the time of it to 4pm to 6pm, Chicago time (was 1:30pm to 3pm, UK time)',
		);
	});
});
