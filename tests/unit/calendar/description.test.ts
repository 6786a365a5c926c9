import { describe, expect, test } from 'vitest';
import { catalogueWith, fourThursdays } from './content.ts';
import { propertyOf } from './writing.ts';

describe('DESCRIPTION', () => {
	const description = (slug: string, wanted: Parameters<typeof catalogueWith>[0] = {}) =>
		propertyOf(catalogueWith(wanted), slug, 'description').split('\n');

	test('of a joint session', () => {
		expect(description('third')).toEqual([
			'Joint session',
			'For: Leaders (open to everyone) and Masterclasses (open to experienced leaders)',
			'Thursday 22 October 2020, 4pm to 5:15pm, UK time',
			'Register by email: office@example.org',
			'https://training.example.org/thursdays/2020-10/third/',
		]);
	});

	test('of a topical session', () => {
		expect(description('fourth').slice(0, 2)).toEqual(['Topical session', 'Open to anybody']);
	});

	test('says nothing of a deadline that nobody set', () => {
		expect(description('leaders').join()).not.toContain('closes');
	});

	test.each([
		[{ closes: '2021-02-20' }, 'Registration closes on Saturday 20 February 2021.'],
		[
			{ opens: '2021-01-11', closes: '2021-02-20' },
			'Registration opens on Monday 11 January 2021 and closes on Saturday 20 February 2021.',
		],
	])('tells the dates of registration: %o', (dates, words) => {
		const lines = description('leaders', {
			cohortRegistration: { url: 'https://forms.example.org/x', ...dates },
		});
		expect(lines).toContain('Register: https://forms.example.org/x');
		expect(lines).toContain(words);
	});

	test('says nothing of a month’s dates that cannot hold for the session', () => {
		const themeRegistration = { opens: '2020-10-10', closes: '2020-10-29' };
		const first = description('first', { themeRegistration }).join();
		expect(first).not.toMatch(/regist/i);
		const second = description('second', { themeRegistration }).join();
		expect(second).toContain('Registration opens on Saturday 10 October 2020.');
	});

	test('begins with the whole title where SUMMARY cuts it, and only there', () => {
		const titled = (title: string) =>
			catalogueWith({ cohort: [{ part: 'cycle', date: '2021-03-10', title }] });
		const title =
			'How four neighbours, two schools and one very patient driver won a crossing and a bench';
		const [first] = propertyOf(titled(title), 'cycle', 'description').split('\n');
		expect(first).toBe(`Organising in Schools: ${title}`);
		expect(propertyOf(titled(title), 'cycle', 'summary')).toMatch(/…$/);
		const [short] = propertyOf(titled('A crossing'), 'cycle', 'description').split('\n');
		expect(short).not.toContain('A crossing');
		const endless = propertyOf(titled(title.repeat(40)), 'cycle', 'description');
		expect(endless.length).toBeLessThanOrEqual(1000);
		expect(endless).toContain('Register by email: office@example.org');
	});

	test('tells of the waiting list when every place is taken', () => {
		const full = {
			full: true,
			url: 'https://forms.example.org/x',
			waitingList: 'https://forms.example.org/w',
		};
		const lines = description('leaders', { cohortRegistration: full });
		expect(lines).toContain('Every place is taken. Waiting list: https://forms.example.org/w');
		expect(lines.join()).not.toContain('forms.example.org/x');
	});

	test('names no way to register for a postponed session until it has a date again', () => {
		const postponed = fourThursdays.map((session) => ({
			...session,
			status: 'postponed' as const,
		}));
		expect(description('third', { theme: postponed }).join()).not.toContain('Regist');
	});

	test('keeps when, how and where to read more, and cuts the summary, where all is long', () => {
		const long = 'All about organising, '.repeat(230);
		const text = propertyOf(
			catalogueWith({
				course: { audience: `Teachers, ${long}` },
				cohort: [{ part: 'cycle', date: '2021-03-10', summary: long, note: `Moved, ${long}` }],
				cohortRegistration: { url: `https://forms.example.org/${'x'.repeat(400)}` },
			}),
			'cycle',
			'description',
		);
		const lines = text.split('\n');
		expect(text.length).toBeLessThanOrEqual(1000);
		expect(text.length).toBeGreaterThan(950);
		expect(lines[0]).toMatch(/^All about organising, .*(All|about|organising)…$/);
		expect(lines).toContain('Wednesday 10 March 2021, 4pm to 6pm, UK time');
		expect(lines).toContain('Register from the page of this session.');
		expect(lines.at(-1)).toBe('https://training.example.org/schools/2021-spring/cycle/');
	});
});
