import { allOf } from '../../reading/phrases.ts';
import { nearest } from '../../spelling.ts';

/**
 * Explains why a link is refused: site.yaml does not list its site, which may only look like a listed one.
 *
 * @param what the kind of link, at the beginning of a sentence: `Registration links`
 * @param field the field of site.yaml that lists their sites
 */
export function unlistedHost(
	{ hostname, port, pathname, search }: URL,
	{ hosts, what, field }: { hosts: readonly string[]; what: string; field: string },
): { message: string; hint: string } {
	if (port && hosts.includes(hostname)) {
		return {
			message: `The address has a port, :${port}. Links here do not need one.`,
			hint: `Take it out: https://${hostname}${pathname}${search}`,
		};
	}
	const listed = hosts.length > 0 ? ` The list has ${allOf(hosts)}.` : ' The list is empty.';
	const guess = hosts.find((host) => hostname.includes(host)) ?? nearest(hostname, hosts);
	return {
		message: `${what} may not lead to ${hostname}: site.yaml does not list it under ${field}.${guess ? ` It only looks like ${guess}.` : ''}`,
		hint: guess
			? `Did you mean ${guess}? Compare the two letter by letter.`
			: `Check the address.${listed} If you trust the site, add it there:\n${field}: [${[...hosts, hostname].join(', ')}]`,
	};
}
