import { expect, test } from 'vitest';
import { type Catalogue, catalogueFrom } from '../../../src/domain/catalogue.ts';
import { hereafter, runsToJoin } from '../../../src/domain/hereafter.ts';
import { type CohortData, cohort, entriesWith, only } from '../content.ts';

const at = (instant: string) => new Date(instant);

type Registration = CohortData['registration'];

/**
 * A cohort that is over in March 2021, and others by their months and their registrations. Each of their sessions may have
 * fields of its own.
 */
function cohorts(...others: [month: string, registration: Registration, ...own: object[]][]) {
	const more = others.map(([month, registration, ...own]) => ({
		id: `schools/${month}`,
		data: {
			...cohort,
			registration,
			sessions: cohort.sessions.map((session, index) => ({
				...session,
				date: `${month}-1${index}`,
				...own[index],
			})),
		},
	}));
	const entries = entriesWith();
	return catalogueFrom({ ...entries, cohorts: [...entries.cohorts, ...more] });
}

const past = ({ runs }: Catalogue) => only(runs, 'schools/2021-spring');
const leadsTo = (catalogue: Catalogue, instant: string) =>
	hereafter(past(catalogue), at(instant))[0]?.run?.id;

test('a past run leads to the first that is open, not to one that is closed and half over', () => {
	const catalogue = cohorts(
		['2021-05', { closes: '2021-05-01' }],
		['2021-06', { full: true }],
		['2021-09', { opens: '2021-04-01', closes: '2021-09-01' }],
	);
	expect(leadsTo(catalogue, '2021-05-11T12:00:00Z')).toBe('schools/2021-09');
	expect(leadsTo(catalogue, '2021-04-11T12:00:00Z')).toBe('schools/2021-05');
});

test('where none is open it leads to the next that opens', () => {
	const catalogue = cohorts(
		['2021-08', { opens: '2021-07-01' }],
		['2021-09', { opens: '2021-06-01' }],
	);
	expect(leadsTo(catalogue, '2021-05-11T12:00:00Z')).toBe('schools/2021-09');
});

test('where none is open and none opens it leads nowhere', () => {
	const catalogue = cohorts(['2021-05', { closes: '2021-04-01' }]);
	expect(leadsTo(catalogue, '2021-05-11T12:00:00Z')).toBeUndefined();
});

test('the runs to go on with follow one another without a gap, and the last holds for good', () => {
	const catalogue = cohorts(
		['2021-05', { closes: '2021-04-30' }],
		['2021-09', { opens: '2021-06-01', closes: '2021-09-01' }],
	);
	const stretches = hereafter(past(catalogue), at('2021-04-01T00:00:00Z'));
	expect(
		stretches.map(({ run, hasDates, from, until }) => [run?.id, hasDates, from, until]),
	).toEqual([
		['schools/2021-05', true, at('2021-04-01T00:00:00Z'), at('2021-04-30T23:00:00Z')],
		['schools/2021-09', true, at('2021-04-30T23:00:00Z'), at('2021-09-01T23:00:00Z')],
		[undefined, true, at('2021-09-01T23:00:00Z'), at('2021-09-12T17:00:00Z')],
		[undefined, false, at('2021-09-12T17:00:00Z'), undefined],
	]);
});

test('where all are full it leads to the waiting list of the first', () => {
	const full = { full: true, waitingList: 'wait@example.org' };
	const catalogue = cohorts(
		['2021-06', { closes: '2021-04-01' }],
		['2021-08', full],
		['2021-09', full],
	);
	expect(leadsTo(catalogue, '2021-05-11T12:00:00Z')).toBe('schools/2021-08');
});

test('it never leads to a run of which nothing goes ahead', () => {
	const off = { status: 'cancelled' };
	const catalogue = cohorts(['2021-06', {}, off, off, off], ['2021-09', {}]);
	expect(leadsTo(catalogue, '2021-05-11T12:00:00Z')).toBe('schools/2021-09');
});

test('one session that people can register for is enough', () => {
	const open = { registration: { url: 'https://forms.example.org/one' } };
	const catalogue = cohorts(['2021-06', { closes: '2021-04-01' }, {}, open], ['2021-09', {}]);
	expect(leadsTo(catalogue, '2021-05-11T12:00:00Z')).toBe('schools/2021-06');
});

test('of several openings of a run the first counts', () => {
	const opens = (date: string) => ({ registration: { opens: date } });
	const catalogue = cohorts(
		['2021-08', { opens: '2021-07-01' }],
		['2021-09', { closes: '2021-04-01' }, opens('2021-08-01'), opens('2021-06-01')],
	);
	expect(leadsTo(catalogue, '2021-05-11T12:00:00Z')).toBe('schools/2021-09');
});

test('the runs to join begin with the one of now, and are as many as there is room for', () => {
	const catalogue = cohorts(
		['2021-05', { closes: '2021-04-30' }],
		['2021-06', { closes: '2021-05-30' }],
		['2021-09', {}],
	);
	const programme = only(catalogue.programmes, 'schools');
	const joined = (atMost: number) =>
		runsToJoin(programme, at('2021-02-01T00:00:00Z'), atMost).map(({ run, from, until }) => [
			run?.id,
			from,
			until,
		]);
	const first = ['schools/2021-spring', at('2021-02-01T00:00:00Z'), at('2021-02-24T16:00:00Z')];
	const second = ['schools/2021-05', at('2021-02-24T16:00:00Z'), at('2021-04-30T23:00:00Z')];
	expect(joined(2)).toEqual([first, second]);
	expect(joined(9)).toHaveLength(6);
	expect(joined(9)?.at(-1)).toEqual([undefined, at('2021-09-12T17:00:00Z'), undefined]);
});

test('what comes in more than a year is for another build', () => {
	const catalogue = cohorts(['2022-01', { closes: '2021-12-31' }], ['2023-01', {}]);
	const stretches = hereafter(past(catalogue), at('2021-04-01T00:00:00Z'));
	expect(stretches.map(({ run, until }) => [run?.id, until])).toEqual([
		['schools/2022-01', at('2022-01-01T00:00:00Z')],
		['schools/2023-01', at('2023-01-10T16:00:00Z')],
	]);
});
