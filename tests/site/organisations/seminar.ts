import type { Expected } from './organisation.ts';

/** A hybrid seminar that nobody registers for, with speakers, in two languages. */
export const seminar: Expected = {
	contentDir: 'tests/fixtures/seminar',
	events: {
		'river-cities/2027-03/les-quais': [
			'DTSTART:20270309T160000Z',
			'DTEND:20270309T180000Z',
			'STATUS:CONFIRMED',
			'LOCATION:The Reading Room\\, 3 quai des Exemples\\, Paris 75099\\, and online (BigBlueButton)',
			'GEO:48.86;2.35',
		],
		'river-cities/2027-02/a-hundred-years': ['DTSTART:20270216T160000Z', 'STATUS:CANCELLED'],
		'river-cities/2027-06/study-day': [
			'DTSTART;VALUE=DATE:20270604',
			'DTEND;VALUE=DATE:20270605',
			'STATUS:CONFIRMED',
		],
		'river-cities/2027-06/boat': [
			'DTSTART;VALUE=DATE:20270702',
			'DTEND;VALUE=DATE:20270703',
			'STATUS:TENTATIVE',
		],
	},
	pages: {
		'/': {
			says: ['Next', 'Les quais et leurs habitants', 'Register for “A day with the archive”'],
			never: ['Register for “Les quais'],
		},
		'/river-cities/2027-03/les-quais/': {
			says: [
				'You do not need to register for this session.',
				'Tuesday 9 March 2027, 5pm to 7pm, Paris time',
				'In person or online',
				'With Élise Imaginaire (speaker, Atelier des berges) and Ada Fictitious (respondent)',
				'Captions, a recording afterwards and step-free access.',
				'The door is on the side of the river.',
				'Questions are welcome in both languages.',
			],
			never: ['Register for', 'Zoom'],
		},
		'/river-cities/2027-03/': {
			says: ['You do not need to register for the March 2027 sessions.'],
		},
		'/river-cities/2027-06/': {
			says: [
				'Summer 2027: Summer school',
				'Friday 4 June 2027 to Friday 2 July 2027',
				'All day',
				'Time to be announced',
				'There are 14 places.',
				'You do not need to register for the other Summer 2027 sessions.',
			],
			never: ['online (BigBlueButton)'],
		},
	},
	described: {
		'/river-cities/2027-03/les-quais/': {
			as: {
				startDate: '2027-03-09T17:00:00+01:00',
				eventAttendanceMode: 'https://schema.org/MixedEventAttendanceMode',
				inLanguage: 'fr',
				location: [
					{ '@type': 'Place', address: { addressCountry: 'FR', postalCode: '75099' } },
					{ '@type': 'VirtualLocation' },
				],
				performer: [{ '@type': 'Person', name: 'Élise Imaginaire' }],
				contributor: [{ '@type': 'Person', name: 'Ada Fictitious' }],
			},
			without: ['offers', 'maximumAttendeeCapacity'],
		},
		'/river-cities/2027-06/study-day/': {
			as: {
				startDate: '2027-06-04',
				endDate: '2027-06-04',
				eventAttendanceMode: 'https://schema.org/OfflineEventAttendanceMode',
				maximumAttendeeCapacity: 14,
			},
		},
	},
};
