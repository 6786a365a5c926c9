import type { Session } from './model.ts';

/**
 * The id under which something was first published. Calendars know a session by it.
 *
 * @param names.formerly its older ids, oldest first, as stated in the content
 * @param names.parent the oldest id of the run or programme around it
 * @param names.slug the last word of its id today
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
 * Every older id of something: those that it states, and those that follow from the older names of its parents and its
 * own. Each may have been an address.
 *
 * @param names.parents the ids of the run or programme around it, today's and older ones
 * @param names.slugs the last words of its ids, today's and older ones
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
 * The UID of a session in every calendar (RFC 5545 §3.8.4.7): its oldest id and the site's own domain. It never changes,
 * so it is never made from a date, an order, a title or the address of a build.
 *
 * @example uid(session, 'example.org'); // => 'schools.2021-spring.relational-power@example.org'
 */
export function uid(session: Session, uidDomain: string): string {
	return `${session.oldestId.replaceAll('/', '.')}@${uidDomain}`;
}
