import { type Catalogue, catalogueFrom, type Entries } from '../../src/domain/catalogue.ts';

/** Content made up for unit tests: a course with one cohort, a series with one theme. Each test states what differs. */

export type CourseData = Extract<Entries['programmes'][number]['data'], { kind: 'course' }>;
export type SeriesData = Extract<Entries['programmes'][number]['data'], { kind: 'series' }>;
export type EventData = Extract<Entries['programmes'][number]['data'], { kind: 'event' }>;
export type CohortData = Entries['cohorts'][number]['data'];
export type ThemeData = Entries['themes'][number]['data'];

export interface Differing {
	site?: Partial<Entries['site']>;
	course?: Partial<CourseData>;
	series?: Partial<SeriesData>;
	cohort?: Partial<CohortData>;
	theme?: Partial<ThemeData>;
	/** Without it there is no event. */
	event?: Partial<EventData>;
}

const common = {
	audience: 'Teachers and link workers.',
	cost: { summary: 'Free.' },
	registration: 'email' as const,
};

export const course: CourseData = {
	...common,
	kind: 'course',
	title: 'Organising in Schools',
	summary: 'A course for schools.',
	parts: [
		{ id: 'change', title: 'Understanding change' },
		{ id: 'power', title: 'Relational power' },
		{ id: 'leaders', title: 'Developing leaders' },
	],
};

export const series: SeriesData = {
	...common,
	kind: 'series',
	title: 'Learning Thursdays',
	summary: 'Free sessions on Thursdays.',
	tracks: [
		{ id: 'leaders', title: 'Leaders', audience: 'Leaders.', openTo: 'everyone' },
		{ id: 'masterclasses', title: 'Masterclasses', audience: 'Old hands.', openTo: 'old hands' },
	],
};

export const event: EventData = {
	...common,
	kind: 'event',
	title: 'Spring Assembly',
	summary: 'An evening to decide together.',
	starts: '18:30',
	ends: '20:00',
	place: 'Town Hall, Quay Street',
	attendance: 'in-person',
	sessions: [{ id: 'evening', date: '2021-03-25' }],
};

export const cohort: CohortData = {
	title: 'Cohort 2',
	term: 'Spring Term 2021',
	starts: '16:00',
	ends: '18:00',
	place: 'Online (Zoom)',
	sessions: [
		{ part: 'change', date: '2021-02-24' },
		{ part: 'power', date: '2021-03-03' },
		{ part: 'leaders', date: '2021-03-10' },
	],
};

export const theme: ThemeData = {
	title: 'An introduction',
	starts: '16:00',
	ends: '17:15',
	place: 'Online',
	sessions: [
		{ id: 'first', title: 'First steps', date: '2020-10-08', tracks: ['leaders'] },
		{ id: 'anger', title: 'Anger into action', date: '2020-10-08', tracks: ['masterclasses'] },
		{
			id: 'joint',
			title: 'Privilege 101',
			date: '2020-10-22',
			tracks: ['masterclasses', 'leaders'],
			format: 'joint',
		},
		{
			id: 'topical',
			title: 'What now?',
			date: '2020-10-29',
			tracks: ['leaders', 'masterclasses'],
			format: 'topical',
		},
	],
};

export function entriesWith(differing: Differing = {}): Entries {
	return {
		site: {
			name: 'Training',
			summary: 'Training for everyone.',
			organisation: 'Organisers',
			slug: 'training',
			url: 'https://training.example.org',
			uidDomain: 'example.org',
			timeZone: 'Europe/London',
			timeZoneName: 'UK time',
			language: 'en-GB',
			contact: { email: 'office@example.org' },
			registrationHosts: ['forms.example.org'],
			...differing.site,
		},
		programmes: [
			{ id: 'schools', data: { ...course, ...differing.course } },
			{ id: 'thursdays', data: { ...series, ...differing.series } },
			...(differing.event ? [{ id: 'assembly', data: { ...event, ...differing.event } }] : []),
		],
		cohorts: [{ id: 'schools/2021-spring', data: { ...cohort, ...differing.cohort } }],
		themes: [{ id: 'thursdays/2020-10', data: { ...theme, ...differing.theme } }],
		faqs: [],
		testimonials: [],
		venues: [],
		pages: [],
	};
}

export function catalogueWith(differing: Differing = {}): Catalogue {
	return catalogueFrom(entriesWith(differing));
}

/** The one item there is; an error that says which were there otherwise. */
export function only<Item extends { id: string }>(items: readonly Item[], id: string): Item {
	const item = items.find((candidate) => candidate.id === id);
	if (!item) throw new Error(`no ${id} among ${items.map((candidate) => candidate.id).join(', ')}`);
	return item;
}
