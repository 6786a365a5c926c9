import { type Advice, advice, type Mend } from '../../reading/advice.ts';
import { allOf } from '../../reading/phrases.ts';
import { nearest } from '../../spelling.ts';

/**
 * Explains why a link is refused: site.yaml does not list its site, which may only look like a listed one.
 *
 * @param what the kind of link, at the beginning of a sentence: `Registration links`
 * @param field the field of site.yaml that lists their sites
 * @param listed the sites in that field, where `hosts` has those of another one too
 * @param put types another address in its place
 */
export function unlistedHost(
	{ hostname, port, pathname, search, hash }: URL,
	{
		hosts,
		what,
		field,
		listed: own = hosts,
		put,
	}: {
		hosts: readonly string[];
		what: string;
		field: string;
		listed?: readonly string[];
		put: (address: string) => Mend;
	},
): Advice & { message: string } {
	const rest = pathname + search + hash;
	if (port && hosts.includes(hostname)) {
		return {
			message: `The address has a port, :${port}. Links here do not need one.`,
			...advice`Take it out: ${put(`https://${hostname}${rest}`)}`,
		};
	}
	const list = `${field}: [${[...new Set([...own, hostname])].join(', ')}]`;
	const same = hosts.find((host) => withoutWww(host) === withoutWww(hostname));
	const notListed = `${what} may not lead to ${hostname}: site.yaml does not list it under ${field}.`;
	if (same) {
		return {
			message: `${notListed} It lists ${same}, which is most often the same site.`,
			...advice`Type ${put(`https://${same}${rest}`)} and open it once to see that it works. If it does not, add the other name to site.yaml:\n${list}`,
		};
	}
	const listed = hosts.length > 0 ? ` The list has ${allOf(hosts)}.` : ' The list is empty.';
	// A name below a listed one belongs to the same people, who may not be the ones that it was listed for.
	const isBelow = hosts.some((host) => hostname.endsWith(`.${host}`));
	const guess = isBelow
		? undefined
		: (hosts.find((host) => hostname.includes(host)) ?? nearest(hostname, hosts));
	return guess
		? {
				message: `${notListed} It only looks like ${guess}.`,
				...advice`Did you mean ${put(`https://${guess}${rest}`)}? Compare the two letter by letter.`,
			}
		: {
				message: notListed,
				...advice`Check the address.${listed} If you trust the site, add it there:\n${list}`,
			};
}

function withoutWww(host: string): string {
	return host.replace(/^www\./, '');
}
