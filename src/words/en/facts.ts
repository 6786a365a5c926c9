import type { Facts, Person } from '../../domain/model.ts';
import { listed } from './lists.ts';
import { access as accessWords } from './places.ts';

/** Facts and their names, on pages and in texts to paste. */

export const audience = 'Who it is for';
export const when = 'When';
export const plannedFor = 'Planned for';
export const where = 'Where';
export const cost = 'Cost';
export const joining = 'How to join';
export const subjects = 'Subjects';
export const contact = 'Contact';
export const partOf = 'Part of';
export const attendance = 'How to attend';
export const level = 'Level';
export const prerequisites = 'Before you come';
export const language = 'Language';
export const access = 'Access';
export const people = 'With';

/** The same in a message that has no room for more. */
export const audienceInShort = 'For';

/** @example stated('Cost', 'Free'); // => 'Cost: Free' */
export function stated(name: string, fact: string): string {
	return `${name}: ${fact}`;
}

/** A fact as it is said: its name, and what is so. */
export interface Told {
	readonly name: keyof Facts;
	readonly term: string;
	readonly detail: string;
}

/**
 * Facts in words, in the order in which people ask for them. What nobody stated is left out. The contact and the place
 * have links, so they are told apart from these.
 */
export function told(facts: Partial<Facts>): Told[] {
	const { people: who, cost: price, language: spoken, access: helps } = facts;
	const lines: [keyof Facts, string, string | undefined][] = [
		['people', people, who && listed(who.map(personWords))],
		['audience', audience, facts.audience],
		['level', level, facts.level],
		['prerequisites', prerequisites, facts.prerequisites],
		['language', language, spoken && languageName(spoken)],
		['cost', cost, price?.summary],
		['access', access, helps && accessWords(helps)],
	];
	return lines.flatMap(([name, term, detail]) => (detail ? [{ name, term, detail }] : []));
}

/** @example personWords({ name: 'Sam', role: 'speaker', about: 'Tenants' }); // => 'Sam (speaker, Tenants)' */
function personWords({ name, role, about }: Person): string {
	const remark = [role, about].filter(Boolean).join(', ');
	return remark ? `${name} (${remark})` : name;
}

/** The people of a session in a list. @example withPeople([{ name: 'Sam' }]); // => 'With Sam' */
export function withPeople(who: readonly Person[]): string {
	return `With ${listed(who.map(({ name }) => name))}`;
}

const languages = new Intl.DisplayNames('en', { type: 'language' });

/** @example languageName('cy'); // => 'Welsh' */
export function languageName(code: string): string {
	return languages.of(code) ?? code;
}
