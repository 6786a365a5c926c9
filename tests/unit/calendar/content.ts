import type { Catalogue } from '../../../src/domain/catalogue.ts';
import type { Run, Session } from '../../../src/domain/model.ts';
import {
	type CohortData,
	catalogueWith as contentWith,
	type Differing,
	type ThemeData,
} from '../content.ts';

/** The content of the unit tests with more sessions: five Wednesdays of a cohort, four Thursdays of a theme. */

type CohortSession = CohortData['sessions'][number];
type ThemeSession = ThemeData['sessions'][number];
type Registration = NonNullable<CohortData['registration']>;

interface Wanted {
	site?: NonNullable<Differing['site']>;
	course?: { title?: string; audience?: string };
	series?: { title?: string };
	cohort?: CohortSession[];
	cohortRegistration?: Registration;
	theme?: ThemeSession[];
	themeRegistration?: Registration;
	place?: string;
}

const fiveParts = [
	{ id: 'change', title: 'Understanding change' },
	{ id: 'power', title: 'Relational power' },
	{ id: 'cycle', title: 'The cycle of action' },
	{ id: 'leaders', title: 'Developing leaders' },
	{ id: 'evaluation', title: 'Evaluation' },
];

const twoTracks = [
	{ id: 'leaders', title: 'Leaders', audience: 'Leaders.', openTo: 'everyone' },
	{
		id: 'masterclasses',
		title: 'Masterclasses',
		audience: 'Old hands.',
		openTo: 'experienced leaders',
	},
];

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
	const place = wanted.place === undefined ? {} : { place: wanted.place };
	return contentWith({
		...(wanted.site && { site: wanted.site }),
		course: { parts: fiveParts, ...wanted.course },
		series: { tracks: twoTracks, ...wanted.series },
		cohort: {
			sessions: wanted.cohort ?? fiveWednesdays,
			registration: wanted.cohortRegistration,
			...place,
		},
		theme: {
			title: 'Beginnings',
			sessions: wanted.theme ?? fourThursdays,
			registration: wanted.themeRegistration,
			...place,
		},
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
