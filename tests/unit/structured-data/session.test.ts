import { describe, expect, it } from 'vitest';
import { sessionThing } from '../../../src/structured-data/session.ts';
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
	});
});

describe('where', () => {
	it.each(['Online', 'Online (Zoom)', 'online, by phone'])('%s is on the internet', (place) => {
		expect(described(withFirst({ place }))).toMatchObject({
			eventAttendanceMode: 'https://schema.org/OnlineEventAttendanceMode',
			location: {
				'@type': 'VirtualLocation',
				name: place,
				url: 'https://training.example.org/schools/2021-spring/change/',
			},
		});
	});

	it.each(['The Boathouse, 12 Mill Lane', 'Onlinehuis, Gent'])('%s is not', (place) => {
		expect(described(withFirst({ place }))).toMatchObject({
			eventAttendanceMode: 'https://schema.org/OfflineEventAttendanceMode',
			location: { '@type': 'Place', name: place, address: place },
		});
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

	it('cancelled offers nothing', () => {
		expect(described(withFirst({ status: 'cancelled' }))).not.toHaveProperty('offers');
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

	it('of a postponed session end only where a date is stated', () => {
		const postponed = { ...withFirst({ status: 'postponed' }).cohort };
		expect(described({ cohort: postponed }).offers).not.toHaveProperty('validThrough');
		const { offers } = described({ cohort: { ...postponed, registration } });
		expect(offers.validThrough).toBe('2021-02-21T00:00:00+00:00');
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
