import type { SiteData } from '../../schemas/site.ts';
import type { Finding } from '../problem.ts';
import type { Draft } from '../schema/draft.ts';
import { unlistedHost } from '../words/unlisted-host.ts';

/** Refuses a link in a text to a site that site.yaml does not list; undefined if the link is fine. */
export function unlistedLink(
	url: string,
	site: Draft<SiteData> | undefined,
): Omit<Finding, 'place'> | undefined {
	const target = URL.parse(url);
	const lists = [site?.registrationHosts ?? [], site?.linkHosts ?? []];
	const hosts = lists.flat().filter((host) => host !== undefined);
	// While the list itself has a mistake, it cannot be used.
	if (!site || hosts.length < lists.flat().length) return undefined;
	if (target?.protocol !== 'https:' || hosts.includes(target.host)) return undefined;
	return {
		rule: 'link-host',
		...unlistedHost(target, { hosts, what: 'Links in texts', field: 'linkHosts' }),
	};
}
