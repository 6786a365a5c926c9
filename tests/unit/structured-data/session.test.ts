import { describe, expect, it } from 'vitest';
import type { Cohort } from '../../../src/domain/model.ts';
import { meetingOf } from '../../../src/history/change.ts';
import { cohortThing } from '../../../src/structured-data/course.ts';
import { sessionThing } from '../../../src/structured-data/session.ts';
import { venue } from '../../../src/structured-data/venue.ts';
import { cohort, type Differing } from '../content.ts';
import { published } from './content.ts';

const FIRST = 'schools/2021-spring/change';

/** The first session of the cohort, as its page describes it. */
function described(differing: Differing = {}, id = FIRST) {
	const { publisher, session } = published(differing);
	return JSON.parse(JSON.stringify(sessionThing(session(id), publisher)));
}

const withFirst = (first: object) => ({
	cohort: {
		sessions: [
			{ part: 'change', date: '2021-02-24', ...first },
			...cohort.sessions.filter(({ part }) => part !== 'change'),
		],
	},
});

describe('when', () => {
	it.each([
		['2021-03-24', '2021-03-24T16:00:00+00:00', '2021-03-24T18:00:00+00:00'],
		['2021-03-31', '2021-03-31T16:00:00+01:00', '2021-03-31T18:00:00+01:00'],
	])('%s carries the offset of that day', (date, startDate, endDate) => {
		expect(described(withFirst({ date }))).toMatchObject({ startDate, endDate });
	});

	it('carries that of any zone', () => {
		const differing = { site: { timeZone: 'America/St_Johns' } };
		expect(described(differing).startDate).toBe('2021-02-24T16:00:00-03:30');
		const own = { timeZone: 'Pacific/Auckland', timeZoneName: 'Auckland time' };
		expect(described(withFirst(own)).startDate).toBe('2021-02-24T16:00:00+13:00');
		expect(described({ cohort: own }).endDate).toBe('2021-02-24T18:00:00+13:00');
	});
});

describe('over several days', () => {
	it('starts on the first and ends on the last', () => {
		const times = { date: '2021-03-26', endDate: '2021-03-28', ends: '14:00' };
		expect(described(withFirst(times))).toMatchObject({
			startDate: '2021-03-26T16:00:00+00:00',
			endDate: '2021-03-28T14:00:00+01:00',
		});
	});

	it('a night counts as work, and a weekend with its nights does not', () => {
		const workload = (times: object) => {
			const { publisher, run } = published(withFirst(times));
			const thing = cohortThing(run('schools/2021-spring') as Cohort, publisher);
			return JSON.parse(JSON.stringify(thing)).hasCourseInstance.courseWorkload;
		};
		expect(workload({ endDate: '2021-02-25', ends: '02:00' })).toBe('PT14H');
		expect(workload({ endDate: '2021-02-26' })).toBeUndefined();
	});
});

describe('when nobody knows the hour, or there is none', () => {
	it.each([
		['to be announced', { starts: 'tba' }, { startDate: '2021-02-24', endDate: '2021-02-24' }],
		['all day', { allDay: true }, { startDate: '2021-02-24', endDate: '2021-02-24' }],
		['no end', { ends: 'tba' }, { startDate: '2021-02-24T16:00:00+00:00' }],
		[
			'days',
			{ allDay: true, endDate: '2021-02-26' },
			{ startDate: '2021-02-24', endDate: '2021-02-26' },
		],
		[
			'no hour of the end',
			{ ends: 'tba', endDate: '2021-02-26' },
			{ startDate: '2021-02-24T16:00:00+00:00', endDate: '2021-02-26' },
		],
	])('%s', (_, times, dates) => {
		const { startDate, endDate } = described(withFirst(times));
		expect(JSON.parse(JSON.stringify({ startDate, endDate }))).toEqual(dates);
	});

	it('a cohort has its dates, and claims no length', () => {
		const { publisher, run } = published(withFirst({ starts: 'tba' }));
		const instance = JSON.parse(
			JSON.stringify(cohortThing(run('schools/2021-spring') as Cohort, publisher)),
		).hasCourseInstance;
		expect(instance).toMatchObject({
			startDate: '2021-02-24',
			endDate: '2021-03-10T18:00:00+00:00',
		});
		expect(instance).not.toHaveProperty('courseWorkload');
	});

	it.each([
		['a time that becomes known is no other time', '2021-02-24', {}, undefined],
		['another day is', '2021-02-23', {}, '2021-02-23'],
		['another hour is', '2021-02-24', { starts: '10:00' }, '2021-02-24T10:00:00+00:00'],
	])('%s', (_, date, times, previousStartDate) => {
		const { publisher, session } = published();
		const is = session(FIRST);
		const { place, timeZone, timeZoneName } = is;
		const from = { date, ...times, place, timeZone, timeZoneName };
		const moved = { ...is, moved: { from, to: is, on: '2021-02-01' } };
		const event = JSON.parse(JSON.stringify(sessionThing(moved, publisher)));
		expect(event.previousStartDate).toBe(previousStartDate);
	});

	it('the same moment by other clocks is no other time, and the same hour elsewhere is', () => {
		const { publisher, session } = published();
		const is = session(FIRST);
		const previous = (times: object) => {
			const from = { ...meetingOf(is), timeZone: 'Europe/Paris', ...times };
			const moved = { ...is, moved: { from, to: is, on: '2021-02-01' } };
			return JSON.parse(JSON.stringify(sessionThing(moved, publisher))).previousStartDate;
		};
		expect(previous({ starts: '17:00', ends: '19:00' })).toBeUndefined();
		expect(previous({})).toBe('2021-02-24T16:00:00+01:00');
	});
});

describe('where', () => {
	it.each(['Online', 'Online (Zoom)', 'online'])('%s is on the internet', (place) => {
		expect(described(withFirst({ place }))).toMatchObject({
			eventAttendanceMode: 'https://schema.org/OnlineEventAttendanceMode',
			location: {
				'@type': 'VirtualLocation',
				name: place,
				url: 'https://training.example.org/schools/2021-spring/change/',
			},
		});
	});

	it.each(['The Boathouse, 12 Mill Lane', 'Onlinehuis, Gent', 'Online, or in the Boathouse'])(
		'of %s nothing is claimed but its words',
		(place) => {
			const event = described(withFirst({ place }));
			expect(event.location).toEqual({ '@type': 'Place', name: place, address: place });
			expect(event).not.toHaveProperty('eventAttendanceMode');
		},
	);

	it.each([
		['online', 'Online'],
		['in-person', 'Offline'],
		['hybrid', 'Mixed'],
	] as const)('it is %s where the content says so', (attendance, mode) => {
		expect(described(withFirst({ place: 'Boathouse', attendance }))).toHaveProperty(
			'eventAttendanceMode',
			`https://schema.org/${mode}EventAttendanceMode`,
		);
	});
});

describe('access', () => {
	const access = {
		offers: ['captions', 'bsl', 'recorded', 'step-free'] as const,
		note: 'Ask for a seat at the front.',
	};
	const atSession = {
		'@type': 'LocationFeatureSpecification',
		name: 'step-free access',
		value: true,
	};

	it('is of the work that people see and hear', () => {
		expect(described(withFirst({ access })).workPerformed).toEqual({
			'@type': 'CreativeWork',
			name: 'Understanding change',
			accessibilityFeature: ['captions', 'signLanguage'],
			accessibilitySummary:
				'Captions, British Sign Language, a recording afterwards and step-free access. Ask for a seat at the front.',
		});
	});

	it('is of the place too, as far as it is a matter of the place', () => {
		const event = described(withFirst({ access, place: 'Boathouse', attendance: 'in-person' }));
		expect(event.location).toEqual({
			'@type': 'Place',
			name: 'Boathouse',
			address: 'Boathouse',
			amenityFeature: [atSession],
		});
	});

	it('says of the internet no feature of a building', () => {
		expect(described(withFirst({ access, place: 'Online' })).location).not.toHaveProperty(
			'amenityFeature',
		);
	});

	it('is nowhere where nobody says it', () => {
		expect(described()).not.toHaveProperty('workPerformed');
		expect(described(withFirst({ access: {} }))).not.toHaveProperty('workPerformed');
	});

	it('of a run and of a course is said of them', () => {
		const { publisher, run } = published({ cohort: { access }, course: { access } });
		const course = JSON.parse(
			JSON.stringify(cohortThing(run('schools/2021-spring') as Cohort, publisher)),
		);
		expect(course.hasCourseInstance.workPerformed).toMatchObject({
			accessibilityFeature: ['captions', 'signLanguage'],
		});
	});

	it('of a venue stands with that of the session, each once, and its note with it', () => {
		const hall = {
			id: 'hall',
			name: 'The Hall',
			access: {
				offers: ['step-free' as const, 'hearing-loop' as const],
				note: 'Ring at the gate.',
			},
		};
		const location = venue(
			[{ where: { venue: hall, place: 'Room 4' }, access: { offers: ['step-free', 'captions'] } }],
			'https://training.example.org/',
		).location;
		expect(location).toEqual({
			'@type': 'Place',
			name: 'Room 4, The Hall',
			address: 'The Hall',
			amenityFeature: [
				atSession,
				{ '@type': 'LocationFeatureSpecification', name: 'a hearing loop', value: true },
				{ '@type': 'LocationFeatureSpecification', name: 'Access', value: 'Ring at the gate.' },
			],
		});
	});

	it('two rooms of one venue are one place for the run', () => {
		const hall = { id: 'hall', name: 'The Hall' };
		const rooms = ['Room 1', 'Room 2'].map((place) => ({ where: { venue: hall, place } }));
		expect(venue(rooms, 'https://training.example.org/').location).toMatchObject({
			name: 'The Hall',
		});
	});
});

describe('materials', () => {
	const sheet = { title: 'Sheet', file: '/files/sheet.pdf', when: 'before' as const };
	const map = { title: 'Map', url: 'https://maps.example.org/a', when: 'before' as const };
	const answers = { title: 'Answers', file: '/files/answers.pdf', when: 'after' as const };

	it('are those for before the session', () => {
		const event = described(withFirst({ materials: [sheet, map, answers] }));
		expect(event.workFeatured).toEqual([
			{
				'@type': 'LearningResource',
				name: 'Sheet',
				url: 'https://training.example.org/files/sheet.pdf',
			},
			{ '@type': 'LearningResource', name: 'Map', url: 'https://maps.example.org/a' },
		]);
	});

	it.each([
		['there are none', {}],
		['all are for afterwards', { materials: [answers] }],
		['it is cancelled', { materials: [sheet], status: 'cancelled' as const }],
	])('are not said where %s', (_, differing) => {
		expect(described(withFirst(differing))).not.toHaveProperty('workFeatured');
	});
});

describe('status', () => {
	it.each([
		[undefined, 'EventScheduled'],
		['postponed', 'EventPostponed'],
		['cancelled', 'EventCancelled'],
	])('%s is %s', (status, word) => {
		expect(described(withFirst({ status })).eventStatus).toBe(`https://schema.org/${word}`);
	});

	it.each(['cancelled', 'postponed'])('%s offers nothing', (status) => {
		expect(described(withFirst({ status }))).not.toHaveProperty('offers');
	});
});

describe('offers', () => {
	const registration = {
		url: 'https://forms.example.org/2',
		opens: '2021-01-04',
		closes: '2021-02-20',
	};
	const priced = { course: { cost: { summary: '£500 each.', amount: 500, currency: 'GBP' } } };

	it('give the price, the form and from when until when, for the whole cohort', () => {
		expect(described({ ...priced, cohort: { registration } }).offers).toEqual({
			'@type': 'Offer',
			url: 'https://forms.example.org/2',
			price: 500,
			priceCurrency: 'GBP',
			description: '£500 each.',
			availability: 'https://schema.org/InStock',
			validFrom: '2021-01-04T00:00:00+00:00',
			validThrough: '2021-02-21T00:00:00+00:00',
			itemOffered: { '@id': 'https://training.example.org/schools/2021-spring/#cohort' },
		});
	});

	it('lead to the page where there is no form, and name no price where none is known', () => {
		const { offers } = described();
		expect(offers.url).toBe('https://training.example.org/schools/2021-spring/change/');
		expect(offers).not.toHaveProperty('price');
		expect(offers).not.toHaveProperty('validFrom');
	});

	it('are sold out when full', () => {
		const { offers } = described({ cohort: { registration: { full: true } } });
		expect(offers.availability).toBe('https://schema.org/SoldOut');
	});

	it('lead to the page where the waiting list is an email address', () => {
		const registration = { full: true, waitingList: 'list@example.org' };
		const { offers } = described({ cohort: { registration } });
		expect(offers.url).toBe('https://training.example.org/schools/2021-spring/change/');
	});

	it.each([
		[{ summary: 'Free.', amount: 0 }, true],
		[{ summary: '£5.', amount: 5, currency: 'GBP' }, undefined],
		[{ summary: 'Ask us.' }, undefined],
	])('%o is accessible for free: %s', (cost, isFree) => {
		expect(described({ course: { cost } }).isAccessibleForFree).toBe(isFree);
	});
});

it('is for whom the page says', () => {
	const joint = described({}, 'thursdays/2020-10/topical');
	expect(joint.audience.audienceType).toBe('Open to anybody');
	expect(joint.superEvent).toEqual({
		'@id': 'https://training.example.org/thursdays/2020-10/#theme',
	});
	expect(joint.offers).not.toHaveProperty('itemOffered');
});

it('says the subjects of the session, its run and its programme, or none', () => {
	const first = withFirst({ tags: ['listening'] });
	const { keywords } = described({ ...first, course: { tags: ['power'] } });
	expect(keywords).toEqual(['power', 'listening']);
	expect(described()).not.toHaveProperty('keywords');
});

describe('people', () => {
	const named = (name: string, role?: string) => ({ name, ...(role !== undefined && { role }) });
	const thing = (name: string) => ({ '@type': 'Person', name });
	const people = [
		named('Sam'),
		named('Zoe', 'Speaker'),
		named('Penny', 'chair'),
		named('Siôn', 'host'),
	];

	it('stand under what they do there', () => {
		const event = described(withFirst({ people }));
		expect(event.performer).toEqual([thing('Sam'), thing('Zoe')]);
		expect(event.contributor).toEqual([thing('Penny')]);
		expect(event.organizer.slice(1)).toEqual([thing('Siôn')]);
	});

	it('teach a cohort', () => {
		const { publisher, run } = published({ cohort: { people } });
		const { hasCourseInstance: instance } = JSON.parse(
			JSON.stringify(cohortThing(run('schools/2021-spring') as Cohort, publisher)),
		);
		expect(instance.instructor).toEqual([thing('Sam'), thing('Zoe')]);
		expect(instance.contributor).toEqual([thing('Penny')]);
	});
});
