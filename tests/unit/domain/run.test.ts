import { expect, test } from 'vitest';
import { runUp } from '../../../src/domain/run.ts';
import { type CohortData, catalogueWith, cohort, only } from '../content.ts';

type Status = 'scheduled' | 'cancelled';

/** The cohort with the states of its three sessions, its dates moved if they are stated. */
function runWith(states: readonly Status[], dates: readonly string[] = []) {
	const sessions: CohortData['sessions'] = cohort.sessions.map((session, index) => ({
		...session,
		date: dates[index] ?? session.date,
		status: states[index],
	}));
	return only(catalogueWith({ cohort: { sessions } }).runs, 'schools/2021-spring');
}

test('the run-up is the two weeks before the first session that goes ahead', () => {
	expect(runUp(runWith([]))).toEqual({
		from: new Date('2021-02-10T00:00:00Z'),
		until: new Date('2021-02-24T00:00:00Z'),
		date: '2021-02-24',
		timeZone: 'Europe/London',
	});
	expect(runUp(runWith(['cancelled']))?.until).toEqual(new Date('2021-03-03T00:00:00Z'));
	expect(runUp(runWith(['cancelled', 'cancelled', 'cancelled']))).toBeUndefined();
});

test('it counts midnights, also where the clocks change on the way', () => {
	const dates = ['2021-04-01', '2021-04-08', '2021-04-15'];
	expect(runUp(runWith([], dates))).toMatchObject({
		from: new Date('2021-03-18T00:00:00Z'),
		until: new Date('2021-03-31T23:00:00Z'),
	});
});
