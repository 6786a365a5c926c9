import { type FactsData, facts } from './facts.ts';

/**
 * Facts that are joined apart from the others: a place, a venue and the way to attend are one fact, and the dates of
 * registration depend on the sessions that it is for.
 */
const apart = ['place', 'venue', 'attendance', 'registration'] as const;
type Apart = (typeof apart)[number];

/** The names of all other facts, as the schema has them. A fact that it gains is among them by itself. */
export const factNames = Object.keys(facts.shape).filter(
	(name) => !(apart as readonly string[]).includes(name),
) as Exclude<keyof FactsData, Apart>[];
