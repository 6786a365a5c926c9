import type { PageData } from '../schemas/page.ts';
import { formerIds } from './identity.ts';
import { ContentError, type Entries, folderOf } from './join/entry.ts';
import { programmeFrom } from './join/programme.ts';
import { withPast } from './join/with-past.ts';
import type { Programme, Run, Session } from './model.ts';
import { noPast, type Past } from './past.ts';
import { byFirstDate, bySchedule } from './schedule.ts';
import type { Site } from './site.ts';

export type { Entries, EntryLists } from './join/entry.ts';

/** A page of words (schema.org: `WebPage`). */
export interface Page extends Omit<PageData, 'formerly'> {
	readonly id: string;
	/** The other ids that it says it had. Each is an old address of it. */
	readonly formerIds: readonly string[];
}

/** All programmes, runs, sessions and pages, joined with one another. */
export interface Catalogue {
	readonly site: Site;
	/** By title. */
	readonly programmes: readonly Programme[];
	/**
	 * The same with programmes that left the content. They are not on offer, but a page once published never goes. If a
	 * page of today has its address, an old programme makes room.
	 */
	readonly allProgrammes: readonly Programme[];
	/**
	 * Programmes that left the content and have no page: they never had a session, or a page of today has their address.
	 * Other sites may show their frame, and programs read their document, so these stay.
	 */
	readonly withoutPage: readonly Programme[];
	/** By first date. */
	readonly runs: readonly Run[];
	/** In schedule order. */
	readonly sessions: readonly Session[];
	/** In the order that their files state. */
	readonly pages: readonly Page[];
}

/**
 * Joins content files into programmes with their runs, sessions, questions and testimonials, and adds what their
 * history tells.
 *
 * @throws {ContentError} when a file names something that does not exist, or an impossible time
 */
export function catalogueFrom(entries: Entries, past: Past = noPast): Catalogue {
	refuseStrays(entries);
	const joined = entries.programmes
		.map((entry) => programmeFrom(entry, entries))
		.sort((a, b) => a.title.localeCompare(b.title, entries.site.language));
	const pages = new Set(entries.pages.map(({ id }) => id));
	const { programmes, former } = withPast(joined, past, [...pages]);
	const allProgrammes = [
		...programmes,
		...onePerId([...programmes, ...former]).filter(
			(programme) => former.includes(programme) && !pages.has(programme.id),
		),
	];
	const runs = [...programmes, ...former].flatMap((programme): readonly Run[] => programme.runs);
	return {
		site: entries.site,
		programmes,
		allProgrammes,
		withoutPage: withoutPage({ allProgrammes, former }, past),
		runs: onePerId(runs).sort(byFirstDate),
		sessions: runs.flatMap((run) => run.sessions).sort(bySchedule),
		pages: entries.pages
			.map(({ id, data: { formerly, ...data } }) => ({
				...data,
				id,
				formerIds: formerIds({ id, formerly }),
			}))
			.sort((a, b) => a.order - b.order),
	};
}

function withoutPage(
	{ allProgrammes, former }: { allProgrammes: readonly Programme[]; former: readonly Programme[] },
	{ programmes, idsOf }: Past,
): Programme[] {
	const sessions = allProgrammes.flatMap(({ runs }) => runs.flatMap((run) => run.sessions));
	// An old id that a programme of today stands for leads to that one.
	const taken = new Set([
		...allProgrammes.flatMap(({ id, formerIds }) => [id, ...formerIds]),
		...sessions.flatMap(idsOf).map((id) => id.split('/')[0]),
	]);
	const neverDated = programmes.map(({ programme }) => ({ ...programme, ended: true }));
	return onePerId([...former, ...neverDated]).filter(({ id }) => !taken.has(id));
}

/** The first of the items that share an id. One address has room for one page. */
function onePerId<Item extends { readonly id: string }>(items: readonly Item[]): Item[] {
	return [...new Map(items.toReversed().map((item) => [item.id, item])).values()].reverse();
}

/** Refuses a cohort outside a course's folder, a theme outside a series', a question or testimonial outside a programme's. */
function refuseStrays({ programmes, cohorts, themes, faqs, testimonials }: Entries): void {
	const ids = (kinds: string[]) =>
		new Set(programmes.filter(({ data }) => kinds.includes(data.kind)).map(({ id }) => id));
	const homes = [
		['cohorts', cohorts, 'course', ids(['course'])],
		['themes', themes, 'series', ids(['series'])],
		['faqs', faqs, 'programme', ids(['course', 'series', 'event'])],
		['testimonials', testimonials, 'programme', ids(['course', 'series', 'event'])],
	] as const;
	for (const [collection, entries, kind, home] of homes) {
		const stray = entries.find(({ id }) => !home.has(folderOf(id)));
		if (stray) {
			throw new ContentError(
				collection,
				stray.id,
				`there is no ${kind} called "${folderOf(stray.id)}". Move the file into the folder of one of these: ${[...home].join(', ')}.`,
			);
		}
	}
}
