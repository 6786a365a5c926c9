import type { Page } from '@playwright/test';

/** The result of a walk through a site, by addresses below its base. */
export interface Walk {
	/** Every page that can be reached from home. */
	readonly pages: string[];
	/** `page → link` for each link to nothing, to a missing fragment, or out of the base path. */
	readonly broken: string[];
	/** Every other file that a page links. */
	readonly files: string[];
}

/** Walks a served site from its home page with the browser's own parser. `page` must be on the site. */
export function crawl(page: Page, base: string): Promise<Walk> {
	return page.evaluate(async (root) => {
		const documents = new Map<string, Document | undefined>();
		const missing = new Set<string>();
		const broken: string[] = [];
		const load = async (address: string) => {
			if (documents.has(address)) return documents.get(address);
			const response = await fetch(address);
			if (!response.ok) missing.add(address);
			const isPage = response.ok && response.headers.get('content-type')?.startsWith('text/html');
			const parsed = isPage
				? new DOMParser().parseFromString(await response.text(), 'text/html')
				: undefined;
			documents.set(address, parsed);
			return parsed;
		};
		const faultOf = async (link: URL): Promise<string | undefined> => {
			const address = link.origin + link.pathname;
			if (!address.startsWith(root)) return 'outside the base path';
			const target = await load(address);
			if (missing.has(address)) return 'leads nowhere';
			const id = decodeURIComponent(link.hash.slice(1));
			return id && !target?.getElementById(id) ? 'no such fragment' : undefined;
		};
		await load(root);
		for (const [from, here] of documents) {
			for (const element of here?.querySelectorAll('[href], [src]') ?? []) {
				const stated = element.getAttribute('href') ?? element.getAttribute('src') ?? '';
				const link = new URL(stated, from);
				if (link.origin !== location.origin || element.matches('link[rel="canonical"]')) continue;
				const fault = await faultOf(link);
				if (fault) broken.push(`${from} → ${stated}: ${fault}`);
			}
		}
		const below = (isPage: boolean) =>
			[...documents]
				.filter(([address, parsed]) => !missing.has(address) && Boolean(parsed) === isPage)
				.map(([address]) => address.slice(root.length))
				.sort();
		return { pages: below(true), files: below(false), broken };
	}, base);
}
