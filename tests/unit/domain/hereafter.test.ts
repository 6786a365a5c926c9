import { expect, test } from 'vitest';
import { type Catalogue, catalogueFrom } from '../../../src/domain/catalogue.ts';
import { hereafter } from '../../../src/domain/hereafter.ts';
import { type CohortData, cohort, entriesWith, only } from '../content.ts';

const at = (instant: string) => new Date(instant);

/** A cohort that is over in March 2021, and others by their months and their registrations. */
function cohorts(...others: [month: string, registration: CohortData['registration']][]) {
	const more = others.map(([month, registration]) => ({
		id: `schools/${month}`,
		data: {
			...cohort,
			registration,
			sessions: cohort.sessions.map((session, index) => ({
				...session,
				date: `${month}-1${index}`,
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
