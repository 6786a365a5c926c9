import type { CreativeWork, LocationFeatureSpecification } from 'schema-dts';
import type { Access } from '../domain/model.ts';
import { accessAtPlace } from '../schemas/facts.ts';
import { words } from '../words/index.ts';
import { stated } from './stated.ts';

/*
 * The things that help people to take part. schema.org has no property of an event for them. A thing that a building has
 * is a feature of the place. A thing that is done for those who take part belongs to the work that they see and hear.
 */

type Offer = NonNullable<Access['offers']>[number];

const atPlace: readonly Offer[] = accessAtPlace;

/** The words of the list that schema.org names for `accessibilityFeature`. It has none for the others. */
const FEATURES: Partial<Record<Offer, string>> = {
	captions: 'captions',
	bsl: 'signLanguage',
	transcript: 'transcript',
};

/** The part of what helps people that a place has or has not, without the note; undefined where there is none. */
export function offeredAtPlace(access: Access | undefined): Access | undefined {
	const offers = access?.offers?.filter((offer) => atPlace.includes(offer)) ?? [];
	return offers.length > 0 ? { offers } : undefined;
}

/** The part that two meetings at one place have in common; undefined where there is none. */
export function inBoth(one: Access | undefined, other: Access | undefined): Access | undefined {
	const offers = one?.offers?.filter((offer) => other?.offers?.includes(offer)) ?? [];
	return offers.length > 0 ? { offers } : undefined;
}

/** The features of a place: those that its venue has always, those that are there for a session, and the notes on them. */
export function amenities(...accesses: readonly (Access | undefined)[]) {
	const offers = new Set(accesses.flatMap((access) => access?.offers ?? []));
	const notes = accesses.flatMap((access) => access?.note ?? []);
	const features = [
		...[...offers].map((offer) => feature(words.places.offered[offer], true)),
		...notes.map((note) => feature(words.facts.access, note)),
	];
	return stated({ amenityFeature: features });
}

function feature(name: string, value: true | string): LocationFeatureSpecification {
	return { '@type': 'LocationFeatureSpecification', name, value };
}

/** The access of a work, in the words that programs know, and in a sentence with its note. */
export function workAccess(access: Access | undefined) {
	return stated({
		accessibilityFeature: access?.offers?.flatMap((offer) => FEATURES[offer] ?? []),
		accessibilitySummary: access && (words.places.access(access) || undefined),
	});
}

/** The work that people see and hear at an event, where something helps them to; undefined where nothing is said of it. */
export function workPerformed(name: string, access: Access | undefined): CreativeWork | undefined {
	const helps = workAccess(access);
	return Object.keys(helps).length > 0 ? { '@type': 'CreativeWork', name, ...helps } : undefined;
}
