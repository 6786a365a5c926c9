import { nearest } from '../../words/nearest.ts';
import { allOf } from '../../words/phrases.ts';

/**
 * What to say of a link to a site that site.yaml does not list, and of one that only looks like a listed one.
 *
 * @param what whose links these are, at the beginning of a sentence: `Registration links`
 * @param field the field of site.yaml that lists their sites
 */
export function unlistedHost(
	{ hostname, port, pathname, search }: URL,
	{ hosts, what, field }: { hosts: readonly string[]; what: string; field: string },
): { message: string; hint: string } {
	if (port && hosts.includes(hostname)) {
		return {
			message: `The address holds a port, :${port}, which no link here should need.`,
			hint: `Take it out: https://${hostname}${pathname}${search}`,
		};
	}
	const listed = hosts.length > 0 ? ` The list has ${allOf(hosts)}.` : ' The list is empty.';
	const guess = hosts.find((host) => hostname.includes(host)) ?? nearest(hostname, hosts);
	return {
		message: `${what} may not lead to ${hostname}: site.yaml does not list it under ${field}.${guess ? ` It only looks like ${guess}.` : ''}`,
		hint: guess
			? `Did you mean ${guess}? Compare the two letter by letter.`
			: `See whether the address is right.${listed} If you trust the site, add a line there:\n${field}: [${[...hosts, hostname].join(', ')}]`,
	};
}
