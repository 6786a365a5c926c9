import { describe, expect, it } from 'vitest';
import { programmeThings, runThings } from '../../../src/structured-data/programme.ts';
import { organisationThing } from '../../../src/structured-data/site.ts';
import { cohort, type Differing } from '../content.ts';
import { published } from './content.ts';

const plain = (value: unknown) => JSON.parse(JSON.stringify(value));

function cohortDescribed(differing: Differing = {}) {
	const { publisher, run } = published(differing);
	return plain(runThings(run('schools/2021-spring'), publisher))[0].hasCourseInstance;
}

const statuses = (...all: (string | undefined)[]) => ({
	cohort: {
		sessions: cohort.sessions.map((session, index) => ({
			...session,
			...(all[index] && { status: all[index] as 'cancelled' | 'postponed' }),
		})),
	},
});

describe('a cohort', () => {
	it('runs from its first session to its last', () => {
		expect(cohortDescribed()).toMatchObject({
			'@type': 'CourseInstance',
			name: 'Organising in Schools: Cohort 2, Spring Term 2021',
			startDate: '2021-02-24T16:00:00+00:00',
			endDate: '2021-03-10T18:00:00+00:00',
			eventStatus: 'https://schema.org/EventScheduled',
			courseMode: 'Online',
			courseWorkload: 'PT6H',
		});
	});

	it('counts only what goes ahead', () => {
		expect(cohortDescribed(statuses('cancelled'))).toMatchObject({
			startDate: '2021-03-03T16:00:00+00:00',
			courseWorkload: 'PT4H',
			eventStatus: 'https://schema.org/EventScheduled',
		});
	});

	it('keeps its dates when all of it is cancelled, and offers nothing', () => {
		const cancelled = cohortDescribed(statuses('cancelled', 'cancelled', 'cancelled'));
		expect(cancelled).toMatchObject({
			startDate: '2021-02-24T16:00:00+00:00',
			courseWorkload: 'PT6H',
			eventStatus: 'https://schema.org/EventCancelled',
		});
		expect(cancelled).not.toHaveProperty('offers');
	});

	it('is postponed when nothing of it has a date, and offers nothing', () => {
		const postponed = cohortDescribed(statuses('cancelled', 'postponed', 'postponed'));
		expect(postponed.eventStatus).toBe('https://schema.org/EventPostponed');
		expect(postponed).not.toHaveProperty('offers');
	});

	it('is blended where some of it is on the spot', () => {
		const [first, ...others] = cohort.sessions;
		if (!first) throw new Error('The cohort has no session.');
		const sessions = [
			{ ...first, place: 'Town Hall', attendance: 'in-person' as const, ends: '16:45' },
			...others,
		];
		const blended = cohortDescribed({ cohort: { sessions } });
		expect(blended).toMatchObject({ courseMode: 'Blended', courseWorkload: 'PT4H45M' });
		expect(blended.location.map((location: object) => Object.values(location)[0])).toEqual([
			'Place',
			'VirtualLocation',
		]);
	});
});

describe('a programme', () => {
	it('that is a course has its parts and its cohorts', () => {
		const { publisher, programme } = published();
		const [course] = plain(programmeThings(programme('schools'), publisher));
		expect(course.syllabusSections.map(({ name }: { name: string }) => name)).toEqual([
			'Understanding change',
			'Relational power',
			'Developing leaders',
		]);
		expect(course.hasCourseInstance).toHaveLength(1);
		expect(course).not.toHaveProperty('offers');
	});

	it('that is a series has its months', () => {
		const { publisher, programme } = published();
		const [series] = plain(programmeThings(programme('thursdays'), publisher));
		expect(series).toMatchObject({
			'@type': 'EventSeries',
			startDate: '2020-10-08T16:00:00+01:00',
			endDate: '2020-10-29T17:15:00+00:00',
			subEvent: [
				{ '@type': 'EventSeries', name: 'Learning Thursdays: October 2020: An introduction' },
			],
		});
	});

	it('that is a series without a date is no event yet', () => {
		const { publisher, programme } = published();
		const { kind, ...facts } = programme('thursdays');
		if (kind !== 'series') throw new Error('It is a course.');
		expect(programmeThings({ ...facts, kind, tracks: [], runs: [] }, publisher)).toEqual([]);
	});
});

it('an organisation is named with those of its other places that have an address', () => {
	const social = [
		{ name: 'Chatter', url: 'https://chatter.example.org/us' },
		{ name: 'Noticeboard' },
	];
	const { publisher } = published({ site: { social } });
	expect(organisationThing(publisher)).toMatchObject({
		sameAs: ['https://chatter.example.org/us'],
	});
	expect(organisationThing(published().publisher)).not.toHaveProperty('sameAs');
});
