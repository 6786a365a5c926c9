import type { Audience, Person as PersonThing } from 'schema-dts';
import type { Facts, Person } from '../domain/model.ts';
import { workAccess } from './access.ts';
import type { Publisher } from './node-id.ts';
import { isFree } from './offer.ts';
import { organisation } from './site.ts';
import { stated } from './stated.ts';

/** The facts that schema.org states in one way of courses and of events. */
export function commonFacts(facts: Pick<Facts, 'cost' | 'language'>, audience: string | undefined) {
	return stated({
		audience: audienceThing(audience),
		isAccessibleForFree: isFree(facts),
		inLanguage: facts.language,
	});
}

/** The people an event or a course is for. */
export function audienceThing(audience: string | undefined): Audience | undefined {
	return audience === undefined ? undefined : { '@type': 'Audience', audienceType: audience };
}

/** The facts that a course alone may state. Events have no such properties. */
export function courseFacts({ level, prerequisites, access }: Facts) {
	return stated({
		educationalLevel: level,
		coursePrerequisites: prerequisites,
		...workAccess(access),
	});
}

const performing = [
	'speaker',
	'presenter',
	'lecturer',
	'trainer',
	'teacher',
	'tutor',
	'facilitator',
];
const organising = ['host', 'organiser', 'organizer', 'convenor', 'convener'];

/**
 * The people of an event by what they do there. A person without a role is one of those who speak or teach. Who organises
 * it stands beside the organisation. Whoever does something else, such as a chair, contributes.
 */
export function peopleOf({ people = [] }: Pick<Facts, 'people'>) {
	const things = Object.groupBy(people, ({ role = 'speaker' }) => {
		if (performing.includes(role.toLowerCase())) return 'performers';
		return organising.includes(role.toLowerCase()) ? 'organisers' : 'contributors';
	});
	const { performers = [], organisers = [], contributors = [] } = things;
	return {
		performers: performers.map(personThing),
		organisers: organisers.map(personThing),
		contributors: contributors.map(personThing),
	};
}

/** The same in the properties of an event. */
export function eventPeople(facts: Pick<Facts, 'people'>, publisher: Publisher) {
	const { performers, organisers, contributors } = peopleOf(facts);
	const own = organisation(publisher);
	return {
		organizer: organisers.length > 0 ? [own, ...organisers] : own,
		...stated({ performer: performers, contributor: contributors }),
	};
}

function personThing({ name, about }: Person): PersonThing {
	return { '@type': 'Person', name, ...stated({ description: about }) };
}
