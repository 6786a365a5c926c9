import { describe, expect, test } from 'vitest';
import { eventDescription } from '../../../../src/domain/event/description.ts';
import { registrationInstructions } from '../../../../src/domain/event/registration-instructions.ts';
import { type CohortData, catalogueWith, type Differing, only } from '../../content.ts';

const page = 'https://training.example.org/page/';

/** The first session of a cohort, with these fields. */
function sessionWith(fields: Partial<CohortData['sessions'][number]>, differing: Differing = {}) {
	const sessions = [{ part: 'change', date: '2021-02-24', ...fields }];
	const { cohort, ...others } = differing;
	const catalogue = catalogueWith({ ...others, cohort: { ...cohort, sessions } });
	return only(catalogue.sessions, 'schools/2021-spring/change');
}

describe('a description', () => {
	const time = 'Wednesday 24 February 2021, 4pm to 6pm, UK time';
	const register = 'Register by email: office@example.org';
	const audience = 'For: Teachers and link workers.';

	test('has a line for each thing that is known', () => {
		expect(eventDescription(sessionWith({}), { page }).split('\n')).toEqual([
			...[audience, time, register, page],
		]);
		const told = sessionWith({ summary: 'All of it.', note: 'Bring a pen.' });
		expect(eventDescription(told, { page }).split('\n')).toEqual([
			...['All of it.', audience, time, 'Bring a pen.', register, page],
		]);
	});

	test('cuts the summary first, then the audience, then the note', () => {
		const [summary, note] = ['Word '.repeat(10).trim(), 'Note '.repeat(10).trim()];
		const session = sessionWith({ summary, note });
		const lines = (atMost: number) => {
			const text = eventDescription(session, { page, atMost });
			expect(text.length).toBeLessThanOrEqual(atMost);
			return text.split('\n').filter((line) => ![time, register, page].includes(line));
		};
		const whole = [summary, audience, time, note, register, page].join('\n').length;
		expect(lines(whole)).toEqual([summary, audience, note]);
		expect(lines(whole - 1)).toEqual([`${'Word '.repeat(9).trim()}…`, audience, note]);
		// Less than twenty characters of a line are not worth saying.
		expect(lines(whole - 29)).toEqual(['Word Word Word Word…', audience, note]);
		expect(lines(whole - 30)).toEqual([audience, note]);
		expect(lines(whole - 51)).toEqual(['For: Teachers and link…', note]);
		expect(lines(whole - 51 - 12)).toEqual([note]);
		expect(lines(whole - 51 - 32)).toEqual([`${'Note '.repeat(9).trim()}…`]);
	});

	test('has a short line whole, also in little room', () => {
		const session = sessionWith({ note: 'Bring a pen.' });
		const room = [time, 'Bring a pen.', register, page].join('\n').length;
		expect(eventDescription(session, { page, atMost: room })).toContain('Bring a pen.');
		expect(eventDescription(session, { page, atMost: room - 1 })).not.toContain('Bring');
	});

	test('has at most 250 characters of the audience and 300 of a note', () => {
		const differing = { course: { audience: 'x'.repeat(400) } };
		const text = eventDescription(sessionWith({ note: 'y'.repeat(400) }, differing), { page });
		expect(text).toContain(`For: ${'x'.repeat(244)}…\n`);
		expect(text).toContain(`\n${'y'.repeat(299)}…\n`);
	});

	test('says what became of a session that does not go ahead', () => {
		const [off] = eventDescription(sessionWith({ status: 'cancelled' }), { page })
			.split('\n')
			.slice(1);
		expect(off).toBe(`This session is cancelled. It was to be on ${time}.`);
	});
});

describe('how to register', () => {
	const told = (registration: CohortData['registration']) =>
		registrationInstructions(sessionWith({}, { cohort: { registration } }));
	const link = (length: number) => 'https://forms.example.org/'.padEnd(length, 'x');

	test.each([
		['no need', 'none', 'No need to register.'],
		['by email', 'email', 'Register by email: office@example.org'],
		['by another email', { email: 'a@example.org' }, 'Register by email: a@example.org'],
		['by telephone', { phone: '020 7946 0000' }, 'Register by telephone: 020 7946 0000'],
		['on a form', { url: link(300) }, `Register: ${link(300)}`],
		[
			'on the page, which has the long address',
			{ url: link(301) },
			'Register from the page of this session.',
		],
		['not at all', { full: true }, 'Every place is taken.'],
		[
			'on a waiting list',
			{ full: true, waitingList: link(300) },
			`Every place is taken. Waiting list: ${link(300)}`,
		],
		['not at all on a long list', { full: true, waitingList: link(301) }, 'Every place is taken.'],
	] as const)('%s', (_, registration, words) => {
		expect(told(registration)).toBe(words);
	});

	test('is told with its dates on a line of their own', () => {
		expect(told({ opens: '2021-01-11', closes: '2021-02-20' })).toBe(
			'Register by email: office@example.org\nRegistration opens on Monday 11 January 2021 and closes on Saturday 20 February 2021.',
		);
	});
});
