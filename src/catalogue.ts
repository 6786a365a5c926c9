import { getCollection, getEntry, render } from 'astro:content';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { lookOf } from './brand.ts';
import { history, readHistoryAnew } from './build-history.ts';
import { isStated, now } from './clock.ts';
import {
	type Catalogue,
	catalogueFrom,
	type Entries,
	type EntryLists,
} from './domain/catalogue.ts';
import { formerChoices } from './domain/choices.ts';
import { endingOf, mediaType } from './domain/file-types.ts';
import { noPast } from './domain/past.ts';
import {
	type FormerSchedule,
	formerSchedules,
	type Redirect,
	redirects,
} from './domain/redirects.ts';
import type { Look } from './domain/site.ts';
import { formerTags, type Tag, tagsOf } from './domain/tags.ts';
import { contentDir } from './environment.ts';
import { publishedIn } from './reading/folder.ts';
import { publishedFolderOf } from './reading/kinds.ts';
import { type BodyCollection, bodyCollections } from './schemas/collections.ts';

/** All content, joined, as of the build's one `now`. */
export interface DatedCatalogue extends Catalogue {
	/** Old addresses and what they lead to. */
	readonly redirects: readonly Redirect[];
	/** Schedules that once were. Those of today are among them. */
	readonly formerSchedules: readonly FormerSchedule[];
	/** The subjects of today. */
	readonly tags: readonly Tag[];
	/** The last words of the addresses that other subjects had. */
	readonly formerTags: readonly string[];
	/** The ids of all choices and months that the schedule ever had. */
	readonly formerChoices: readonly string[];
	readonly now: Date;
	/** Is `now` a stated moment? Pages then keep to it and ignore the visitor's clock. */
	readonly isNowStated: boolean;
}

let known: { readonly entries: string; readonly all: DatedCatalogue } | undefined;

/** The one door to content. It is joined once in a build, and while somebody edits, once after each save. */
export async function catalogue(): Promise<DatedCatalogue> {
	if (known && import.meta.env.PROD) return known.all;
	const entries = await allEntries();
	const look = await lookOf(entries.site);
	const text = JSON.stringify([entries, look]);
	if (known?.entries !== text) {
		if (known) readHistoryAnew();
		known = { entries: text, all: joined(entries, look) };
	}
	return known.all;
}

function joined(entries: Entries, look: Look | undefined): DatedCatalogue {
	const past = history() ?? noPast;
	const all = catalogueFrom(entries, past);
	const old = redirects(all, past);
	const tags = tagsOf(all.programmes, all.sessions);
	return {
		...all,
		site: { ...all.site, look },
		redirects: old,
		formerSchedules: formerSchedules(all, old, past),
		tags,
		formerTags: formerTags(tags, past.tags),
		formerChoices: formerChoices(all.sessions, past),
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
	// Few organisations need all kinds of file, and Astro warns of one without any.
	if (!existsSync(join(contentDir, name))) return [];
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

/** The paths of the handouts and pictures that are published as they are: `files/sheet.pdf`. */
export function publishedPaths(): string[] {
	return publishedIn(contentDir);
}

/** The bytes of a file that the site publishes as it is; undefined if there is none. @param address `/files/sheet.pdf` */
export function sizeOf(address: string): number | undefined {
	return statSync(join(contentDir, address), { throwIfNoEntry: false })?.size;
}

/**
 * A handout or a picture, octet by octet, with its media type.
 *
 * @throws {Error} when the site does not publish such files. The check refuses them
 */
export function publishedFile(path: string): { octets: Uint8Array<ArrayBuffer>; type: string } {
	const folder = publishedFolderOf(path);
	const type = folder && mediaType(folder, endingOf(path));
	if (!type) throw new Error(`The site does not publish files such as ${path}.`);
	return { octets: new Uint8Array(readFileSync(join(contentDir, path))), type };
}
