import { getCollection, getEntry, render } from 'astro:content';
import { history, readHistoryAnew } from './build-history.ts';
import { isStated, now } from './clock.ts';
import {
	type Catalogue,
	catalogueFrom,
	type Entries,
	type EntryLists,
} from './domain/catalogue.ts';
import { noPast } from './domain/past.ts';
import { type Redirect, redirects } from './domain/redirects.ts';
import { type BodyCollection, bodyCollections } from './schemas/collections.ts';

/** All content, joined, as of the build's one `now`. */
export interface DatedCatalogue extends Catalogue {
	/** Old addresses and what they lead to. */
	readonly redirects: readonly Redirect[];
	readonly now: Date;
	/** Is `now` a stated moment? Pages then keep to it and ignore the visitor's clock. */
	readonly isNowStated: boolean;
}

let known: { readonly entries: string; readonly all: DatedCatalogue } | undefined;

/** The one door to content. It is joined once in a build, and while somebody edits, once after each save. */
export async function catalogue(): Promise<DatedCatalogue> {
	if (known && import.meta.env.PROD) return known.all;
	const entries = await allEntries();
	const text = JSON.stringify(entries);
	if (known?.entries !== text) {
		if (known) readHistoryAnew();
		known = { entries: text, all: joined(entries) };
	}
	return known.all;
}

function joined(entries: Entries): DatedCatalogue {
	const past = history() ?? noPast;
	const all = catalogueFrom(entries, past);
	return {
		...all,
		redirects: redirects(all, past),
		now: now(entries.site.timeZone),
		isNowStated: isStated,
	};
}

async function allEntries(): Promise<Entries> {
	const site = await getEntry('site', 'site');
	if (!site) throw new Error('There is no site.yaml in the content folder.');
	const lists: Record<string, unknown> = Object.fromEntries(
		await Promise.all(bodyCollections.map(async (name) => [name, await fieldsOf(name)])),
	);
	return { ...(lists as EntryLists), site: site.data };
}

async function fieldsOf(name: BodyCollection) {
	const entries = await getCollection(name);
	return entries.map(({ id, data }) => ({ id, data }));
}

/** The body of a content file as a component. Undefined when the file has none. */
export async function bodyOf(collection: BodyCollection, id: string) {
	const entry = await getEntry(collection, id);
	if (!entry?.body?.trim()) return undefined;
	const { Content } = await render(entry);
	return Content;
}
