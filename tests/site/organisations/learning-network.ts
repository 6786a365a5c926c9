import type { Expected } from './organisation.ts';

/** A network whose runs, sessions and events go by the clocks of three parts of the world, under a base path. */
export const learningNetwork: Expected = {
	contentDir: 'tests/fixtures/learning-network',
	events: {
		'facilitation/2027-auckland/listening': ['DTSTART:20270402T200000Z', 'DTEND:20270402T233000Z'],
		// New Zealand leaves summer time between the two.
		'facilitation/2027-auckland/deciding': ['DTSTART:20270409T210000Z', 'DTEND:20270410T003000Z'],
		// The United States enter it, and Brussels does not yet.
		'facilitation/2027-chicago/listening': [
			'DTSTART:20270311T233000Z',
			'LOCATION:Lake Centre\\, 500 Sample Avenue\\, Chicago',
		],
		'facilitation/2027-chicago/deciding': ['DTSTART:20270318T223000Z', 'LOCATION:Online'],
		'open-calls/2027-03/money-west': [
			'DTSTART:20270316T160000Z',
			'CATEGORIES:Open Calls,Western call',
		],
		'open-calls/2027-03/money-all': ['DTSTART:20270330T190000Z'],
		assembly: ['DTSTART:20271001T010000Z', 'DTEND:20271003T000000Z', 'GEO:-36.84;174.76'],
	},
	pages: {
		'/facilitation/2027-auckland/listening/': {
			says: [
				'Saturday 3 April 2027, 9am to 12:30pm, New Zealand time (Friday 2 April, 10pm to 1:30am the next day, Brussels time)',
				'Apply for Auckland',
				'Staff of member centres',
			],
		},
		'/facilitation/2027-chicago/': {
			says: ['In two places', 'Apply for Chicago opens apply.example.org'],
		},
		'/open-calls/2027-03/money-east/': {
			says: [
				'Wednesday 17 March 2027, 10am to 11am, New Zealand time (Tuesday 16 March, 10pm to 11pm, Brussels time)',
				'You do not need to register for this session.',
			],
		},
		'/open-calls/2027-03/money-all/': {
			says: ['Tuesday 30 March 2027, 9pm to 10pm, Brussels time', 'French'],
			never: ['New Zealand time', 'Central time'],
		},
		'/assembly/': {
			says: [
				'Friday 1 October 2027, 2pm to Sunday 3 October, 1pm, New Zealand time (3am to Sunday 3 October, 2am, Brussels time)',
				'With Ines Imaginary (host, Harbour Centre)',
				'Interpretation into other languages, captions and childcare.',
				'Members vote in person.',
			],
		},
	},
	described: {
		'/assembly/': {
			as: { startDate: '2027-10-01T14:00:00+13:00', endDate: '2027-10-03T13:00:00+13:00' },
			without: ['performer'],
		},
		'/facilitation/2027-chicago/deciding/': {
			as: {
				startDate: '2027-03-18T17:30:00-05:00',
				eventAttendanceMode: 'https://schema.org/OnlineEventAttendanceMode',
			},
		},
	},
};
