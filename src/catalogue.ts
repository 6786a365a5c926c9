import { type CollectionKey, getCollection, getEntry, render } from 'astro:content';
import { history } from './build-history.ts';
import { isStated, now } from './clock.ts';
import { type Catalogue, catalogueFrom } from './domain/catalogue.ts';
import { noPast } from './domain/past.ts';
import { type Redirect, redirects } from './domain/redirects.ts';

/** All content, joined, as of the build's one `now`. */
export interface DatedCatalogue extends Catalogue {
	/** Old addresses and what they lead to. */
	readonly redirects: readonly Redirect[];
	readonly now: Date;
	/** Was that moment stated? Pages then stay with it, whatever the visitor's clock says. */
	readonly isNowStated: boolean;
}

let loaded: Promise<DatedCatalogue> | undefined;

// While editing, Astro tells of each save once it has read it.
import.meta.hot?.on('astro:content-changed', () => {
	loaded = undefined;
});

/** The one door to content. It is loaded and joined once in a build; while editing, once after each save. */
export function catalogue(): Promise<DatedCatalogue> {
	loaded ??= load();
	return loaded;
}

async function load(): Promise<DatedCatalogue> {
	const [programmes, cohorts, themes, faqs, testimonials, pages] = await Promise.all([
		getCollection('programmes'),
		getCollection('cohorts'),
		getCollection('themes'),
		getCollection('faqs'),
		getCollection('testimonials'),
		getCollection('pages'),
	]);
	const site = (await getEntry('site', 'site'))?.data;
	if (!site) throw new Error('There is no site.yaml in the content folder.');
	const entries = { site, programmes, cohorts, themes, faqs, testimonials, pages };
	const past = history() ?? noPast;
	const all = catalogueFrom(entries, past);
	return {
		...all,
		redirects: redirects(all, past),
		now: now(site.timeZone),
		isNowStated: isStated,
	};
}

/** The kinds of content file that have a body. */
export type BodyCollection = Exclude<CollectionKey, 'site'>;

/** The body of a content file as a component; undefined where the file has none. */
export async function bodyOf(collection: BodyCollection, id: string) {
	const entry = await getEntry(collection, id);
	if (!entry?.body?.trim()) return undefined;
	const { Content } = await render(entry);
	return Content;
}
