import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Flags, madeIn } from './copies.ts';

/* Cohorts after a cohort of some shape, as on 3 March 2027. */

const parts = (ids: string) =>
	`parts:\n${[...ids].map((id) => `  - id: ${id}\n    title: Part ${id}\n`).join('')}`;

const sessions = (...rows: string[]) =>
	`sessions:\n${rows.map((row) => `  - { ${row} }\n`).join('')}`;

/** The cohort that is made after another one of a course. Without another one it is the first. */
async function made(earlier: string | undefined, ids = 'abcd', flags: Flags = {}) {
	const outcome = await madeIn(
		'county',
		'cohort',
		{ programme: 'talk', title: 'Cohort 2', ...flags },
		(dir) => {
			rmSync(join(dir, 'cohorts'), { recursive: true });
			const course = `kind: course\ntitle: Talk\nsummary: To talk.\nregistration: email\n${parts(ids)}`;
			writeFileSync(join(dir, 'programmes/talk.md'), `---\n${course}---\n`);
			mkdirSync(join(dir, 'cohorts/talk'), { recursive: true });
			if (earlier === undefined) return;
			writeFileSync(join(dir, 'cohorts/talk/2026.md'), `---\ntitle: Cohort 1\n${earlier}---\n`);
		},
	);
	expect(outcome.errors.filter((error) => error.includes('cohorts/talk'))).toEqual([]);
	return outcome.text;
}

const datesIn = (text: string) => [...text.matchAll(/\bdate: (\S+)/g)].map(([, date]) => date);

const one = sessions('part: a, date: 2026-11-03');

describe('the registration of the next cohort', () => {
	it('is by telephone where that of the last one was', async () => {
		const text = await made(`place: Hall\nregistration:\n  phone: 020 7946 0000\n${one}`, 'a');
		expect(text).toContain('registration:\n  phone: 020 7946 0000\n');
		const other = await made(`registration: email\n${one}`, 'a', {
			registration: '+44 20 7946 0000',
		});
		expect(other).toContain('registration:\n  phone: "+44 20 7946 0000"\n');
	});

	it('is no date', async () => {
		await expect(
			made(`registration: email\n${one}`, 'a', { registration: '2027-03-03' }),
		).rejects.toThrow('a telephone number');
	});
});

describe('the facts of the last cohort', () => {
	it('are left as comments, as the last one said them', async () => {
		const facts =
			'cost:\n  summary: £40 a person\nlevel: Beginners\npeople:\n  - name: Sam Example\n    role: chair\n';
		const text = await made(`place: Hall\n${facts}${one}`, 'a');
		expect(text).toContain(
			'# To fill in: The price. The last one said this:\n# cost:\n#   summary: £40 a person\n',
		);
		expect(text).toContain('# level: Beginners\n');
		expect(text).toContain('# people:\n#   - name: Sam Example\n#     role: chair\n');
	});

	it('are valid fields once they are no comments any more', async () => {
		const facts = 'cost:\n  summary: £40 a person\naccess:\n  offers: [captions]\n';
		const text = await made(`place: Hall\n${facts}${one}`, 'a');
		const lines = text.split('\n').slice(2, -2).join('\n');
		const open = lines.replace(/^# (?:starts|ends):\n/gm, '').replace(/^# (?!To)/gm, '');
		expect(await made(`${open}\n`, 'a')).toContain('# access:\n#   offers: [captions]\n');
	});
});

describe('the sessions of the next cohort', () => {
	it('keep their own hours, days and place', async () => {
		const text = await made(
			`place: Hall\n${sessions(
				'part: a, date: 2026-11-03, starts: "17:00", ends: "18:00"',
				'part: b, date: 2026-11-10, allDay: true',
				'part: c, date: 2026-11-17',
				'part: d, date: 2026-11-20, endDate: 2026-11-22, place: Fold Farm',
			)}`,
		);
		expect(text).toContain('date: 2027-06-29\n    starts: "17:00"\n    ends: "18:00"\n');
		expect(text).toContain('date: 2027-07-06\n    allDay: true\n');
		expect(text).toMatch(/date: 2027-07-16\n {4}endDate: 2027-07-18\n {4}place: Fold Farm\n/);
	});

	it('are as many as the last one had on its one part', async () => {
		const text = await made(
			sessions(
				'part: a, date: 2026-11-03',
				'part: a, id: second, title: More, date: 2026-11-10',
				'part: a, id: third, date: 2026-11-17',
			),
			'a',
			{ dates: '2027-05-04, 2027-05-11' },
		);
		expect(text).toContain('  - part: a\n    id: second\n    title: More\n    date: 2027-05-11\n');
		expect(text).toContain('  # - part: a\n  #   id: third\n  #   date:\n');
	});

	it('are as many as there are dates where the course has one part', async () => {
		const text = await made(undefined, 'a', {
			dates: '2027-05-04 2027-05-11',
		});
		expect(text).toContain('  - part: a\n    date: 2027-05-04\n  - part: a\n    id: a-2\n');
	});

	it('are on the two days a week on which the last ones were', async () => {
		const days = ['2026-11-03', '2026-11-05', '2026-11-10', '2026-11-12'];
		const rows = days.map((date, index) => `part: ${'abcd'[index]}, date: ${date}`);
		expect(datesIn(await made(sessions(...rows)))).toEqual([
			...['2027-06-29', '2027-07-01', '2027-07-06', '2027-07-08'],
		]);
	});

	it('are in the rhythm of the last ones, those that were called off too', async () => {
		const text = await made(
			sessions(
				'part: a, date: 2026-11-03',
				'part: b, date: 2026-11-10, status: cancelled',
				'part: c, date: 2026-11-17, status: postponed',
				'part: d, date: 2026-11-24',
			),
		);
		expect(datesIn(text)).toEqual(['2027-06-29', '2027-07-06', '2027-07-13', '2027-07-20']);
		expect(text).not.toContain('status');
	});
});

describe('at another place', () => {
	const far = `starts: "09:00"\nends: "12:00"\ntimeZone: Pacific/Auckland\ntimeZoneName: New Zealand time\nplace: Quay 3\nattendance: in-person\n`;

	it('the clock of the last cohort and the hours by it stay behind', async () => {
		const rows = sessions('part: a, date: 2026-11-03, starts: "10:00", place: Quay 4');
		const text = await made(`${far}${rows}`, 'a', { place: 'Town Hall' });
		expect(text).not.toMatch(/Auckland|New Zealand|^starts|Quay|attendance/m);
		expect(text).toContain('# starts:');
	});

	it('hours that were typed hold', async () => {
		const text = await made(`${far}${one}`, 'a', { place: 'Town Hall', starts: '10:00' });
		expect(text).toContain('starts: "10:00"\n');
	});
});
