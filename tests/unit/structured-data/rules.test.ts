import { expect, it } from 'vitest';
import { breadcrumbs } from '../../../src/structured-data/breadcrumbs.ts';
import { programmeThings, runThings } from '../../../src/structured-data/programme.ts';
import { sessionThing } from '../../../src/structured-data/session.ts';
import type { Node } from '../../site/structured-data/read.ts';
import { faultsIn } from '../../site/structured-data/rules.ts';
import { published } from './content.ts';

const root = 'https://training.example.org/';
const registration = {
	url: 'https://forms.example.org/2',
	opens: '2021-01-04',
	closes: '2021-02-20',
};
const cost = { summary: '£500 each.', amount: 500, currency: 'GBP' };
const { publisher, session, run, programme } = published({
	course: { cost },
	cohort: { registration },
});

/** A page's description, to be broken by the tests. */
const things = {
	session: () => sessionThing(session('schools/2021-spring/change'), publisher),
	cohort: () => runThings(run('schools/2021-spring'), publisher)[0],
	theme: () => runThings(run('thursdays/2020-10'), publisher)[0],
	course: () => programmeThings(programme('schools'), publisher)[0],
	series: () => programmeThings(programme('thursdays'), publisher)[0],
	crumbs: () => breadcrumbs([{ title: 'Schools', path: '/schools/' }], publisher),
};

/** The faults found after the value at `path` was replaced, or removed if `value` is undefined. */
function faultsWith(what: keyof typeof things, path = '', value?: unknown): string[] {
	const thing = JSON.parse(JSON.stringify(things[what]()));
	const names = path.split('.');
	const last = names.pop() ?? '';
	const holder = names.reduce((node, name) => node[name], thing);
	if (path) holder[last] = value;
	return faultsIn([JSON.parse(JSON.stringify(thing)) as Node], root);
}

it.each(Object.keys(things) as (keyof typeof things)[])('the %s has no fault', (what) => {
	expect(faultsWith(what)).toEqual([]);
});

const unplaced = { '@type': 'Place', name: 'Town Hall' };
const step = { '@type': 'ListItem', position: 1, name: 'Home', item: root };

const damages: [what: keyof typeof things, path: string, value: unknown, fault: string][] = [
	['session', 'name', undefined, 'name is missing'],
	['session', 'name', ' ', 'name is missing'],
	['session', 'startDate', undefined, 'startDate is no day and no time'],
	['session', 'startDate', '2021-02-30', 'startDate is no day and no time'],
	['session', 'startDate', '2021-02-25', 'ends before it starts'],
	['session', 'startDate', '2021-02-24T16:00:00Z', 'startDate is no day and no time'],
	['session', 'startDate', '2021-02-24T16:00:00', 'startDate is no day and no time'],
	['session', 'startDate', '2021-13-24T16:00:00+00:00', 'startDate is no day and no time'],
	['session', 'endDate', '2021-02-24T16:00:00+00:00', 'ends before it starts'],
	['session', 'url', '/schools/', 'url is no address'],
	['session', 'url', 'http://training.example.org/', 'url is no address'],
	['session', '@id', undefined, '@id is missing'],
	['session', 'location', undefined, 'location is missing'],
	['session', 'location', { ...unplaced, address: 'Quay Street' }, 'disagree'],
	['session', 'location', unplaced, 'address is missing'],
	['session', 'location.url', undefined, 'url is no address'],
	['session', 'eventStatus', undefined, 'eventStatus is unknown'],
	['session', 'eventStatus', 'https://schema.org/EventCanceled', 'eventStatus is unknown'],
	['session', 'eventStatus', 'https://schema.org/EventCancelled', 'offers nothing'],
	['session', 'eventAttendanceMode', 'Online', 'eventAttendanceMode is unknown'],
	['session', 'offers.priceCurrency', undefined, 'belong together'],
	['session', 'offers.price', '£500', 'belong together'],
	['session', 'offers.url', 'forms.example.org', 'neither an address'],
	['session', 'offers.availability', 'open', 'availability is unknown'],
	['session', 'offers.validFrom', '2021-01-04', 'validFrom is no time'],
	['session', 'offers.validFrom', '2021-06-04T00:00:00+01:00', 'closes before it opens'],
	['session', 'audience.audienceType', undefined, 'audienceType is missing'],
	['session', 'organizer.name', 'undefined', 'name is missing'],
	['session', 'description', '', 'description is empty'],
	['session', 'image', undefined, 'image is no picture'],
	['course', 'image', 'https://elsewhere.example.org/picture.png', 'image is no picture'],
	['cohort', 'hasCourseInstance.subEvent.0.image', '/card.png', 'image is no picture'],
	['session', '@type', 'Festival', 'no rule for this type'],
	['session', 'superEvent', { '@id': '#cohort' }, 'neither a type nor a reference'],
	['session', 'organizer.@type', undefined, 'neither a type nor a reference'],
	[
		'cohort',
		'hasCourseInstance.subEvent.0.startDate',
		undefined,
		'startDate is no day and no time',
	],
	['cohort', 'hasCourseInstance.courseMode', 'Zoom', 'courseMode is unknown'],
	['cohort', 'hasCourseInstance.courseWorkload', 'PT', 'courseWorkload is no duration'],
	['course', 'description', undefined, 'description is missing'],
	['course', 'provider', undefined, 'provider is missing'],
	['course', 'offers.category', undefined, 'no category'],
	['course', 'offers.category', 'Cheap', 'neither an address'],
	['course', 'syllabusSections.0.name', undefined, 'name is missing'],
	['theme', 'subEvent.1.endDate', '6pm', 'endDate is no day and no time'],
	['series', 'location', [], 'location is missing'],
	['crumbs', 'itemListElement', [step], 'fewer than two'],
	['crumbs', 'itemListElement', [step, step], 'not numbered'],
	['crumbs', 'itemListElement.1.item', '/schools/', 'item is no address'],
];

it.each(damages)('in the %s, with %s set to %o: %s', (what, path, value, fault) => {
	expect(faultsWith(what, path, value).join('\n')).toContain(fault);
});
