import { type Catalogue, catalogueFrom, type Entries } from '../../../src/domain/catalogue.ts';
import type { Run } from '../../../src/domain/run.ts';
import type { Session } from '../../../src/domain/session.ts';

/** Content made up for these tests: a course with one cohort, a series with one theme. */

type CohortSession = Entries['cohorts'][number]['data']['sessions'][number];
type ThemeSession = Entries['themes'][number]['data']['sessions'][number];
type Registration = NonNullable<Entries['cohorts'][number]['data']['registration']>;

interface Wanted {
	site?: Partial<Entries['site']>;
	course?: { title?: string; audience?: string };
	series?: { title?: string };
	cohort?: CohortSession[];
	cohortRegistration?: Registration;
	theme?: ThemeSession[];
	themeRegistration?: Registration;
	place?: string;
}

const common = {
	audience: 'Teachers and link workers.',
	cost: { summary: 'Free.' },
};

export const fiveWednesdays: CohortSession[] = [
	{ part: 'change', date: '2021-02-24' },
	{ part: 'power', date: '2021-03-03' },
	{ part: 'cycle', date: '2021-03-10', summary: 'How a plan becomes an action.' },
	{ part: 'leaders', date: '2021-03-17' },
	{ part: 'evaluation', date: '2021-03-24' },
];

export const fourThursdays: ThemeSession[] = [
	{ id: 'first', title: 'An introduction', date: '2020-10-08', tracks: ['leaders'] },
	{ id: 'second', title: 'Relational meetings', date: '2020-10-15', tracks: ['masterclasses'] },
	{
		id: 'third',
		title: 'Privilege 101',
		date: '2020-10-22',
		tracks: ['leaders', 'masterclasses'],
		format: 'joint',
	},
	{
		id: 'fourth',
		title: 'What now?',
		date: '2020-10-29',
		tracks: ['leaders', 'masterclasses'],
		format: 'topical',
	},
];

export function catalogueWith(wanted: Wanted = {}): Catalogue {
	return catalogueFrom({
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
			...wanted.site,
		},
		programmes: [
			{
				id: 'schools',
				data: {
					...common,
					kind: 'course',
					title: 'Organising in Schools',
					summary: 'A course for schools.',
					parts: [
						{ id: 'change', title: 'Understanding change' },
						{ id: 'power', title: 'Relational power' },
						{ id: 'cycle', title: 'The cycle of action' },
						{ id: 'leaders', title: 'Developing leaders' },
						{ id: 'evaluation', title: 'Evaluation' },
					],
					...wanted.course,
				},
			},
			{
				id: 'thursdays',
				data: {
					...common,
					kind: 'series',
					title: 'Learning Thursdays',
					summary: 'Free sessions on Thursdays.',
					tracks: [
						{ id: 'leaders', title: 'Leaders', audience: 'Leaders.', openTo: 'everyone' },
						{
							id: 'masterclasses',
							title: 'Masterclasses',
							audience: 'Old hands.',
							openTo: 'experienced leaders',
						},
					],
					...wanted.series,
				},
			},
		],
		cohorts: [
			{
				id: 'schools/2021-spring',
				data: {
					title: 'Cohort 2',
					term: 'Spring Term 2021',
					starts: '16:00',
					ends: '18:00',
					place: wanted.place ?? 'Online (Zoom)',
					sessions: wanted.cohort ?? fiveWednesdays,
					registration: wanted.cohortRegistration,
				},
			},
		],
		themes: [
			{
				id: 'thursdays/2020-10',
				data: {
					title: 'Beginnings',
					starts: '16:00',
					ends: '17:15',
					place: wanted.place ?? 'Online',
					sessions: wanted.theme ?? fourThursdays,
					registration: wanted.themeRegistration,
				},
			},
		],
		faqs: [],
		testimonials: [],
		pages: [],
	});
}

export function sessionOf({ sessions }: Catalogue, slug: string): Session {
	const session = sessions.find(({ id }) => id.endsWith(`/${slug}`));
	if (!session) throw new Error(`There is no session ${slug}.`);
	return session;
}

export function runOf({ runs }: Catalogue, id: string): Run {
	const run = runs.find((one) => one.id === id);
	if (!run) throw new Error(`There is no run ${id}.`);
	return run;
}
