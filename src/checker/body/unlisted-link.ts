import { advice, marked } from '../../reading/advice.ts';
import type { SiteData } from '../../schemas/site.ts';
import type { Finding } from '../problem.ts';
import type { Draft } from '../schema/draft.ts';
import { unlistedHost } from '../words/unlisted-host.ts';

/** Refuses a link in a text to a site that site.yaml does not list; undefined if the link is fine. */
export function unlistedLink(
	url: string,
	site: Draft<SiteData> | undefined,
): Omit<Finding, 'place'> | undefined {
	const target = URL.parse(url) ?? undefined;
	const lists = [site?.registrationHosts ?? [], site?.linkHosts ?? []];
	const hosts = lists.flat().filter((host) => host !== undefined);
	// While the list itself has a mistake, it cannot be used.
	if (!site || hosts.length < lists.flat().length) return undefined;
	const own = target && addressHere(target, site.url ?? '');
	if (own !== undefined) {
		return {
			rule: 'link-host',
			message: 'This link leads to the site itself, by an address that may change.',
			...advice`Type ${marked(own)}`,
		};
	}
	if (target?.protocol !== 'https:' || hosts.includes(target.host)) return undefined;
	return {
		rule: 'link-host',
		...unlistedHost(target, {
			hosts: [...new Set(hosts)],
			what: 'Links in texts',
			field: 'linkHosts',
			listed: (site.linkHosts ?? []).filter((host) => host !== undefined),
			put: marked,
		}),
	};
}

/** The path of a page of this site that a whole address leads to; undefined if it leads elsewhere. */
function addressHere({ host, pathname, search, hash }: URL, site: string): string | undefined {
	const own = URL.parse(site);
	const withoutWww = (name: string) => name.replace(/^www\./, '');
	if (!own || withoutWww(own.host) !== withoutWww(host)) return undefined;
	const base = own.pathname.replace(/\/$/, '');
	if (!`${pathname}/`.startsWith(`${base}/`)) return undefined;
	return (pathname.slice(base.length) || '/') + search + hash;
}
