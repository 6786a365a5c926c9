import type { Expected } from './organisation.ts';

/** A county with venues, weekends, nights, days without hours and events of its own. */
export const county: Expected = {
	contentDir: 'tests/fixtures/county',
	events: {
		'first-aid/2027-march/day-three': [
			'DTSTART:20270320T093000Z',
			'DTEND:20270320T163000Z',
			'LOCATION:Side room\\, The Drill Hall\\, 8 Market Place\\, Fenmoor ZZ99 3CZ',
		],
		'first-aid/2027-june/day-one': ['DTSTART;VALUE=DATE:20270601', 'STATUS:TENTATIVE'],
		'first-aid/2027-june/day-three': ['DTSTART:20270603T083000Z', 'STATUS:CONFIRMED'],
		'walking-leaders/2027-03/night-walk': ['DTSTART:20270319T220000Z', 'DTEND:20270320T020000Z'],
		'walking-leaders/2027-03/maps': ['DTSTART:20270323T190000Z', 'DTEND:20270324T000000Z'],
		'walking-leaders/2027-05/weekend': ['DTSTART:20270514T173000Z', 'DTEND:20270516T140000Z'],
		'walking-leaders/2027-05/clearing-up': [
			'DTSTART;VALUE=DATE:20270522',
			'DTEND;VALUE=DATE:20270524',
		],
		'volunteers-day': ['UID:volunteers-day.day@county.example.org', 'DTSTART;VALUE=DATE:20270612'],
		'open-gardens/farm': ['DTSTART;VALUE=DATE:20270710', 'STATUS:TENTATIVE'],
	},
	pages: {
		'/': {
			says: [
				'A weekend at the farm 6:30pm to Sunday 16 May, 3pm, UK time · Top Farm Bunkhouse',
				'There are 15 places. Register for “A walk through the night”',
				'Saturday 12 June 2027',
			],
			never: ['1 session', 'Car Sharing'],
		},
		'/first-aid/2027-march/': {
			says: [
				'Saturday 6 March 2027 to Saturday 20 March 2027, 9:30am to 4:30pm, UK time. The Drill Hall',
				'Every place for March course is taken.',
				'Join the waiting list for March course by email to training@example.org',
				'With Gwen Fictitious (trainer)',
				'Side room, The Drill Hall',
			],
			never: ['In two places', 'There are 12 places'],
		},
		'/first-aid/2027-june/': {
			says: ['Registration for June course opens on Monday 12 April 2027. There are 12 places.'],
		},
		'/walking-leaders/2027-05/weekend/': {
			says: [
				'Friday 14 May 2027, 6:30pm to Sunday 16 May, 3pm, UK time',
				'£60 with all meals.',
				'What to pack',
				'We meet the 17:40 train with a minibus.',
			],
		},
		'/walking-leaders/2027-05/clearing-up/': { says: ['Sunday 23 May 2027, all day'] },
		'/volunteers-day/': {
			says: ['Saturday 12 June 2027, all day', 'Bring whom you like.'],
			never: ['Session 1', 'Register'],
		},
		'/open-gardens/': {
			says: ['In three places', 'Time to be announced', '£3 at the gate, free for children.'],
		},
		'/car-sharing/': { says: ['Car Sharing Evenings has ended. No further dates will follow.'] },
	},
	described: {
		'/volunteers-day/': {
			as: { startDate: '2027-06-12', endDate: '2027-06-12', name: 'Volunteers’ Day' },
			without: ['offers', 'superEvent'],
		},
		'/walking-leaders/2027-05/weekend/': {
			as: {
				startDate: '2027-05-14T18:30:00+01:00',
				endDate: '2027-05-16T15:00:00+01:00',
				maximumAttendeeCapacity: 20,
				offers: { price: 60, priceCurrency: 'GBP' },
			},
		},
	},
};
