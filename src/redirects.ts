import { calendars } from './calendars.ts';
import { catalogue } from './catalogue.ts';
import type { Redirect } from './domain/redirects.ts';
import { embedOf, pageOf, scheduleOf } from './urls.ts';

/** A page that has another address: the path it had, the path it has, and what it is called. */
export interface FormerPage {
	readonly from: string;
	readonly to: string;
	readonly title: string;
}

/** Every page that has another address today. */
export async function formerPages(): Promise<FormerPage[]> {
	const { redirects } = await catalogue();
	const { formerFeeds } = await calendars();
	const pages = redirects.flatMap(pagesOf);
	for (const { schedule, feed } of formerFeeds) {
		if (!schedule) continue;
		pages.push({ from: scheduleOf({ id: schedule }), to: feed.pagePath, title: feed.title });
	}
	return pages;
}

/** Every page that an old id had. A programme has more than one: its schedule, those of its tracks, its frame. */
function pagesOf({ kind, from, to }: Redirect): FormerPage[] {
	const { title } = to;
	const pages = [{ from: pageOf({ id: from }), to: pageOf(to), title }];
	if (kind !== 'programme') return pages;
	const tracks = to.kind === 'series' ? to.tracks : [];
	for (const end of ['', ...tracks.map(({ id }) => `/${id}`)]) {
		const [was, is] = [from, to.id].map((id) => scheduleOf({ id: id + end }));
		if (was && is) pages.push({ from: was, to: is, title });
	}
	return [...pages, { from: embedOf({ id: from }), to: embedOf(to), title }];
}
