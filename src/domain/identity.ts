import type { Session } from './session.ts';

/** Who is who, whatever it is called today: ids, older ids and RFC 5545's UID. */

/**
 * The id under which something was first published.
 *
 * @param formerly its older ids, oldest first, as stated in the content
 * @param parent the oldest id of what holds it, where that was renamed around it
 * @example
 * oldestId({ parent: 'schools', slug: '2021-spring' }); // => 'schools/2021-spring'
 * oldestId({ parent: 'schools', slug: '2021-spring', formerly: ['schools/spring'] }); // => 'schools/spring'
 */
export function oldestId(names: {
	parent?: string;
	slug: string;
	formerly?: readonly string[] | undefined;
}): string {
	const [oldest] = names.formerly ?? [];
	if (oldest !== undefined) return oldest;
	return names.parent === undefined ? names.slug : `${names.parent}/${names.slug}`;
}

/**
 * Every other id that something says it had: those it states, and those that follow from what holds it, or it itself,
 * having been called otherwise. Each may have been an address.
 *
 * @param names.parents what holds it: today's id and older ones
 * @param names.slugs the last word of its id: today's and older ones
 */
export function formerIds(names: {
	id: string;
	parents?: readonly string[];
	slugs?: readonly string[];
	formerly?: readonly string[] | undefined;
}): string[] {
	const { id, parents = [], slugs = [], formerly = [] } = names;
	const derived = parents.flatMap((parent) => slugs.map((slug) => `${parent}/${slug}`));
	return [...new Set([...formerly, ...derived])].filter((other) => other !== id);
}

/**
 * The UID of a session in every calendar, for ever (RFC 5545 §3.8.4.7): its oldest id and the site's own domain.
 * Never made from a date, an order, a title or the address of a build.
 *
 * @example uid(session, 'example.org'); // => 'schools.2021-spring.relational-power@example.org'
 */
export function uid(session: Session, uidDomain: string): string {
	return `${session.oldestId.replaceAll('/', '.')}@${uidDomain}`;
}
