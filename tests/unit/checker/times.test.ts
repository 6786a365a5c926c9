import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { hintsAfter, problemsAfter } from './edited.ts';

const file = 'cohorts/gardening/2027-spring.md';
const after = (date: string, lines: string) =>
	hintsAfter({ [file]: [`date: ${date}`, `date: ${date}\n    ${lines}`] });

test.each([
	['nobody knows the times', ['starts: "16:00"\nends: "18:00"\n', '']],
	['nobody knows when they end', ['ends: "18:00"\n', '']],
	['one is to be announced', ['  - part: seeds', '  - part: seeds\n    starts: tba']],
	['one takes the whole day', ['  - part: seeds', '  - part: seeds\n    allDay: true']],
	['they end at midnight', ['ends: "18:00"', 'ends: "24:00"']],
	['or at the same midnight', ['ends: "18:00"', 'ends: "00:00"']],
	[
		'one is a night',
		['  - part: seeds', '  - part: seeds\n    endDate: 2027-03-04\n    ends: "02:00"'],
	],
	[
		'one ends on the day it starts',
		['  - part: seeds', '  - part: seeds\n    endDate: 2027-03-03'],
	],
] as const)('it is sound when %s', async (_, edit) => {
	expect(await problemsAfter({ [file]: edit })).toEqual([]);
});

test.each([
	['TBC', 'While nobody knows the time, type starts: tba'],
	['to be confirmed', 'While nobody knows the time, type starts: tba'],
	['"?"', 'While nobody knows the time, type starts: tba'],
	[
		'all day',
		'If the session takes the whole day, type allDay: true in its entry instead of this line.',
	],
	[
		'"24:00"',
		'The day that ends at 24:00 is over then. Type the next day after date, and starts: "00:00"',
	],
])('starts: %s', async (typed, hint) => {
	expect(await after('2027-03-03', `starts: ${typed}`)).toEqual([hint]);
});

test.each(['till late', 'after lunch', 'open end'])(
	'nobody has to invent an hour for “%s”',
	async (words) => {
		const hints = await after('2027-03-03', `ends: ${words}`);
		expect(hints).toEqual([
			expect.stringMatching(
				`^If it has no set time, type ends: tba and say “${words}” in the summary of the session.`,
			),
		]);
		expect(await after('2027-03-03', 'ends: tba')).toEqual([]);
	},
);

test('an end alone, and hours of a whole day', async () => {
	expect(await hintsAfter({ [file]: ['starts: "16:00"\n', ''] })).toEqual([
		'Add the time at which it starts, such as starts: "16:00". If nobody knows that yet, take out ends.',
	]);
	expect(await after('2027-03-03', 'allDay: true\n    starts: "10:00"\n    ends: "12:00"')).toEqual(
		[
			'If it has hours, take out allDay: true. If it takes the whole day, take out starts and ends.',
		],
	);
});

test('a time that cannot be read is reported once', async () => {
	expect(await hintsAfter({ [file]: ['starts: "16:00"', 'starts: tea time'] })).toHaveLength(1);
	expect(await hintsAfter({ [file]: ['starts: "16:00"', 'start: "16:00"'] })).toEqual([
		'Did you mean starts?',
	]);
});

test('who does not know the end is told how to say so', async () => {
	const [hint] = await after('2027-03-03', 'starts: "18:00"');
	expect(hint).toContain('add the line ends: tba');
});

const nextDay = 'If it goes on into the next day, add the line endDate: 2027-03-04';
const unknown = 'If nobody knows yet when it ends, type ends: tba';
const moved = 'If it has moved, type its new last day, such as endDate: 2027-03-04';

test.each([
	[
		'starts: "22:00"\n    ends: "02:00"',
		`${nextDay}\nElse type when it ends, such as ends: "24:00"\n${unknown}`,
	],
	[
		'starts: "20:00"',
		`Add a line below starts that says when it ends, such as ends: "22:00"\n${nextDay}\nIf nobody knows yet when it ends, add the line ends: tba`,
	],
	[
		'starts: "14:00"\n    ends: "11:00"',
		`Type when it ends, such as ends: "16:00"\n${nextDay}\nIf starts and ends are the wrong way round, exchange the two.\n${unknown}`,
	],
	[
		'ends: "06:00"',
		`Times are on the 24-hour clock: did you mean ends: "18:00"?\nElse type when it ends, such as ends: "18:00"\n${nextDay}\n${unknown}`,
	],
	['ends: "16:00"', `Type when it ends, such as ends: "18:00"\n${nextDay}\n${unknown}`],
	[
		'starts: "18:00"\n    ends: "12:00"',
		`Type when it ends, such as ends: "20:00"\n${nextDay}\nIf starts and ends are the wrong way round, exchange the two.\n${unknown}`,
	],
	[
		'starts: "10:00"\n    ends: "04:00"',
		`Times are on the 24-hour clock: did you mean ends: "16:00"?\nElse type when it ends, such as ends: "12:00"\n${nextDay}\n${unknown}`,
	],
	[
		'ends: "04:00"',
		`Type when it ends, such as ends: "18:00"\n${nextDay}\nIf starts and ends are the wrong way round, exchange the two.\n${unknown}`,
	],
	[
		'starts: "18:00"\n    ends: "05:00"',
		`${nextDay}\nElse type when it ends, such as ends: "20:00"\n${unknown}`,
	],
	[
		'starts: "19:00"\n    ends: "06:00"',
		`Type when it ends, such as ends: "21:00"\n${nextDay}\nIf starts and ends are the wrong way round, exchange the two.\n${unknown}`,
	],
	[
		'starts: "22:30"\n    ends: "21:00"',
		`Type when it ends, such as ends: "24:00"\n${nextDay}\nIf starts and ends are the wrong way round, exchange the two.\n${unknown}`,
	],
	[
		'starts: "06:00"\n    ends: "06:00"',
		`Type when it ends, such as ends: "08:00"\n${nextDay}\n${unknown}`,
	],
	[
		'endDate: 2027-02-17',
		`${moved}\nIf the two are the wrong way round, type\ndate: 2027-02-17\nendDate: 2027-03-03\nIf it ends on the day it starts, take out endDate.`,
	],
	[
		'endDate: 2027-03-01',
		`${moved}\nIf the two are the wrong way round, type\ndate: 2027-03-01\nendDate: 2027-03-03\nIf it ends on the day it starts, take out endDate.`,
	],
	['endDate: 2027-02-16', `${moved}\nIf it ends on the day it starts, take out endDate.`],
])('an end before the start: %s', async (lines, hint) => {
	expect(await after('2027-03-03', lines)).toEqual([hint]);
});

test.each([
	['16:00', '17:15', '20:15'],
	['18:30', '20:00', '20:30'],
	['20:00', '02:00', '21:00'],
	['13:00', '18:55', '24:00'],
])('a session takes as long as those of its run from %s to %s', async (starts, ends, end) => {
	const run = readFileSync(`tests/fixtures/broken/base/${file}`, 'utf8')
		.replace('starts: "16:00"\nends: "18:00"', `starts: "${starts}"\nends: "${ends}"`)
		.replace(/(date: 2027-(?:02-24|03-10))/g, '$1\n    starts: "09:00"\n    ends: "10:00"')
		.replace('date: 2027-03-03', 'date: 2027-03-03\n    starts: "19:00"\n    ends: "12:00"');
	expect(await hintsAfter({ [file]: run })).toContainEqual(
		expect.stringContaining(`ype when it ends, such as ends: "${end}"`),
	);
});

test('the line that is offered mends it', async () => {
	expect(
		await after('2027-03-03', 'starts: "22:00"\n    ends: "02:00"\n    endDate: 2027-03-04'),
	).toEqual([]);
});

test('a run may end before it starts if each of its sessions has the day of its end', async () => {
	const nights = (last: string) =>
		readFileSync(`tests/fixtures/broken/base/${file}`, 'utf8')
			.replace('starts: "16:00"\nends: "18:00"', 'starts: "22:00"\nends: "02:00"')
			.replace('date: 2027-02-24', 'date: 2027-02-24\n    endDate: 2027-02-25')
			.replace('date: 2027-03-03', 'date: 2027-03-03\n    endDate: 2027-03-04')
			.replace('date: 2027-03-10', `date: 2027-03-10\n    ${last}`);
	expect(await hintsAfter({ [file]: nights('endDate: 2027-03-11') })).toEqual([]);
	expect(await hintsAfter({ [file]: nights('endDate: 2027-03-10') })).toEqual([
		expect.stringContaining('add to each the day on which it ends, such as endDate: 2027-02-25'),
	]);
});

const own = (part: string) => `  - part: ${part}\n    starts: "10:00"\n    ends: "11:00"`;
const backwards = (...parts: readonly string[]) =>
	parts.reduce(
		(text, part) => text.replace(`  - part: ${part}`, own(part)),
		readFileSync(`tests/fixtures/broken/base/${file}`, 'utf8').replace('"18:00"', '"02:00"'),
	);

test('the times of a run are for the sessions that take both of them', async () => {
	const others = backwards('soil', 'seeds');
	const last = 'date: 2027-03-10';
	const night = others.replace(last, `${last}\n    endDate: 2027-03-11`);
	expect(await hintsAfter({ [file]: night })).toEqual([]);
	for (const text of [others, backwards('soil', 'seeds', 'harvest')]) {
		expect(await hintsAfter({ [file]: text })).toHaveLength(1);
	}
	const allDay = others.replace(last, `${last}\n    allDay: true`);
	expect(await hintsAfter({ [file]: allDay })).toHaveLength(1);
});

test('an end alone is enough where each session has a start of its own', async () => {
	const starts = (part: string) => `  - part: ${part}\n    starts: "10:00"`;
	const text = ['soil', 'seeds', 'harvest'].reduce(
		(all, part) => all.replace(`  - part: ${part}`, starts(part)),
		readFileSync(`tests/fixtures/broken/base/${file}`, 'utf8').replace('starts: "16:00"\n', ''),
	);
	expect(await hintsAfter({ [file]: text })).toEqual([]);
	const allDay = text.replace('part: seeds\n    starts: "10:00"', 'part: seeds\n    allDay: true');
	expect(await hintsAfter({ [file]: allDay })).toEqual([]);
	const without = text.replace('part: seeds\n    starts: "10:00"', 'part: seeds');
	expect(await hintsAfter({ [file]: without })).toHaveLength(1);
	const tba = without.replace('ends: "18:00"', 'ends: tba');
	expect(await hintsAfter({ [file]: tba })).toEqual([]);
});

test('one hour of a whole day is named alone', async () => {
	expect(await after('2027-03-03', 'allDay: true\n    ends: "12:00"')).toEqual([
		'If it has hours, take out allDay: true. If it takes the whole day, take out ends.',
	]);
});

test.each([
	['2027-03-01', 'Monday', '2027-03-03'],
	['2027-03-02', 'Tuesday', '2027-03-03'],
	['2027-03-04', 'Thursday', '2027-03-03'],
	['2027-03-05', 'Friday', '2027-03-03'],
	['2027-03-06', 'Saturday', '2027-03-03'],
	['2027-03-07', 'Sunday', '2027-03-10'],
])('%s is a %s, and the nearest Wednesday is %s', async (date, day, nearest) => {
	const [problem, ...rest] = await problemsAfter({
		[file]: [
			'  - part: seeds\n    date: 2027-03-03\n  - part: harvest\n    date: 2027-03-10',
			`  - part: seeds\n    date: ${date}\n  - part: harvest\n    date: 2027-03-17`,
		],
	});
	expect(rest).toEqual([]);
	expect(problem?.message).toBe(
		`${date} is a ${day}, but this file says that its sessions are on a Wednesday.`,
	);
	expect(problem?.hint).toBe(
		`The nearest Wednesday is ${nearest}. If the date is right, take out the line weekday: Wednesday.`,
	);
	expect(problem?.mends[0]?.edits.map(({ text }) => text)).toEqual([`date: ${nearest}`]);
});

test('the place of a skipped hour is the line that leads to it', async () => {
	const skipped = async (lines: string) => {
		const problems = await problemsAfter({
			[file]: ['date: 2027-03-10', `date: ${lines}`],
		});
		return problems
			.filter(({ rule }) => rule === 'spring-gap')
			.map(({ line, message }) => `${line} ${message}`);
	};
	const gap = (time: string) =>
		`There is no ${time} on 2027-03-28: the clocks skip it that night (Europe/London).`;
	expect(await skipped('2027-03-28\n    starts: "01:15"\n    ends: "03:00"')).toEqual([
		`15 ${gap('01:15')}`,
	]);
	expect(
		await skipped('2027-03-27\n    endDate: 2027-03-28\n    starts: "22:00"\n    ends: "01:45"'),
	).toEqual([`17 ${gap('01:45')}`]);
	expect(await skipped('2027-03-27\n    starts: "22:00"\n    ends: "24:00"')).toEqual([]);
});

test.each([
	['5–7 March 2027', '2027-03-05', '2027-03-07'],
	['5-7 March 2027', '2027-03-05', '2027-03-07'],
	['Fri 5th to Sun 7th March 2027', '2027-03-05', '2027-03-07'],
	['28 February - 2 March 2027', '2027-02-28', '2027-03-02'],
	['2027-03-05 to 2027-03-07', '2027-03-05', '2027-03-07'],
	['30 December 2027 until 2 January 2028', '2027-12-30', '2028-01-02'],
])('date: %s', async (typed, first, last) => {
	const [hint] = await hintsAfter({ [file]: ['date: 2027-03-03', `date: ${typed}`] });
	expect(hint).toContain(`type\ndate: ${first}\nendDate: ${last}\nIf people meet`);
});
