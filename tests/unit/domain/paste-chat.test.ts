import { describe, expect, test } from 'vitest';
import { shortText, whatsAppText } from '../../../src/domain/paste-chat.ts';
import {
	type CohortData,
	catalogueWith,
	type Differing,
	only,
	type ThemeData,
} from '../content.ts';

const writing = { address: 'https://training.example.org/', now: new Date('2020-10-01T12:00:00Z') };
const cohortWith = (cohort: Partial<CohortData>) =>
	only(catalogueWith({ cohort }).runs, 'schools/2021-spring');

/** The text of a month of sessions for leaders. The first has a registration of its own. */
function textOf(titles: readonly string[], differing: Differing = {}) {
	const own = { url: 'https://forms.example.org/own', closes: '2020-10-05' };
	const sessions = titles.map((title, index): ThemeData['sessions'][number] => ({
		...{ id: `s${index}`, title, date: `2020-10-1${index}`, tracks: ['leaders'] },
		...(index === 0 && { registration: own }),
	}));
	const { runs } = catalogueWith({ ...differing, theme: { sessions } });
	return whatsAppText(only(runs, 'thursdays/2020-10'), writing);
}

describe('the WhatsApp text', () => {
	const title = 'How four neighbours, two schools and one very patient driver won a crossing';
	const [whole, shorter, short] = [
		title,
		'How four neighbours, two schools and one very patient driver won a…',
		'How four neighbours, two schools and…',
	];
	const closes = 'Registration closes at the end of Monday 5 October 2020.';

	test.each([
		['all', 3, title, `: ${whole} (Leaders)`, true],
		['no facts', 4, title, `: ${whole} (Leaders)`, false],
		['no ends of titles', 4, `${title} for everybody`, `: ${shorter} (Leaders)`, false],
		['no tracks', 5, title, `: ${shorter}`, false],
		['less of titles', 7, title, `: ${short}`, false],
		['no titles', 8, title, '', false],
	])('says %s where it has %d sessions', (_, count, each, said, saysFacts) => {
		const text = textOf(Array(count).fill(each));
		expect(text).toMatch(/\n\nSaturday 10 October.*\nRegister for this session: /);
		expect(/^Saturday 10 October(.*)$/m.exec(text)?.[1]).toBe(said);
		expect(text.includes('For: Teachers and link workers.\nCost: Free.')).toBe(saysFacts);
		expect(text.includes(closes)).toBe(saysFacts);
		expect(text.length).toBeLessThanOrEqual(700);
		expect(text).not.toMatch(/\n{3}/);
	});

	test('says all as long as it has no more than 700 characters', () => {
		const withAudience = (audience: string) => textOf(['One'], { series: { audience } });
		const room = 700 - withAudience('').length - 'For: \n'.length;
		const [fits, tooLong] = ['x'.repeat(room), 'x'.repeat(room + 1)];
		expect(withAudience(fits)).toHaveLength(700);
		expect(withAudience(fits)).toContain(`For: ${fits}\n`);
		expect(withAudience(tooLong)).not.toContain('For: ');
	});

	test('cuts a title after a word, and a long word inside', () => {
		const [x60, x69] = ['x'.repeat(60), 'x'.repeat(69)];
		const line = (each: string) => {
			const text = textOf([each, ...Array(3).fill('x'.repeat(100))]);
			return /^Saturday 10 October: (.*) \(Leaders\)$/m.exec(text)?.[1];
		};
		expect(line('x'.repeat(100))).toBe(`${x69}x…`);
		expect(line(`${x60} – ${x60}`)).toBe(`${x60}…`);
		expect(line(`${x60} and so, and so on`)).toBe(`${x60} and so…`);
		expect(line(`${x69}😀`)).toBe(`${x69}😀`);
		expect(line(`${x69}😀😀`)).toBe(`${x69}😀…`);
	});

	test('tells the zone where sessions lie in several, and no time of what does not go ahead', () => {
		const chicago = { timeZone: 'America/Chicago', timeZoneName: 'Chicago time' };
		const run = cohortWith({
			sessions: [
				{ part: 'change', date: '2021-02-24' },
				{ part: 'power', date: '2021-03-03', ...chicago },
				{ part: 'leaders', date: '2021-03-10', status: 'cancelled', ...chicago },
			],
		});
		expect(whatsAppText(run, writing).match(/^.*Wednesday.*$/gm)).toEqual([
			'Wednesday 24 February, 4pm to 6pm, UK time: Understanding change',
			'Wednesday 3 March, 4pm to 6pm, Chicago time (10pm to midnight, UK time): Relational power',
			'Cancelled: Wednesday 10 March: Developing leaders',
		]);
	});

	test('names no tracks of what does not go ahead', () => {
		const sessions = (['scheduled', 'cancelled'] as const).map((status, index) => ({
			...{ id: status, title: status, date: `2020-10-1${index}`, tracks: ['leaders'], status },
		}));
		const run = only(catalogueWith({ theme: { sessions } }).runs, 'thursdays/2020-10');
		expect(whatsAppText(run, writing)).toContain(
			'\nSaturday 10 October: scheduled (Leaders)\nCancelled: Sunday 11 October: cancelled\n',
		);
	});
});

test('the short text is the name, the dates and the address', () => {
	expect(shortText(cohortWith({}), writing)).toBe(
		`Organising in Schools: Cohort 2, Spring Term 2021
Wednesday 24 February 2021 to Wednesday 10 March 2021
https://training.example.org/`,
	);
});
