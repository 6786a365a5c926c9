import { calendars } from './calendars.ts';
import { catalogue } from './catalogue.ts';
import type { Programme } from './domain/programme.ts';
import type { Redirect } from './domain/redirects.ts';
import type { Site } from './domain/site.ts';
import { embedOf, home, pageOf, scheduleOf } from './urls.ts';

/** A page that got another address: its old path, its path today, and its title. */
export interface FormerPage {
	readonly from: string;
	readonly to: string;
	readonly title: string;
}

/** All pages that have another address today. */
export async function formerPages(): Promise<FormerPage[]> {
	const { redirects, site } = await catalogue();
	const { formerFeeds } = await calendars();
	const pages = redirects.flatMap((redirect) => pagesOf(redirect, site));
	for (const { schedule, feed } of formerFeeds) {
		if (!schedule) continue;
		pages.push({ from: scheduleOf({ id: schedule }), to: feed.pagePath, title: feed.title });
	}
	return pages;
}

/** All pages of an old id. A programme also had its schedule, those of its tracks, and its frame. */
function pagesOf(redirect: Redirect, { name }: Site): FormerPage[] {
	const from = pageOf({ id: redirect.from });
	if (redirect.kind === 'home') return [{ from, to: home, title: name }];
	const { title } = redirect.to;
	const page = { from, to: pageOf(redirect.to), title };
	return redirect.kind === 'programme' ? [page, ...besides(redirect.from, redirect.to)] : [page];
}

function besides(old: string, programme: Programme): FormerPage[] {
	const { id, title } = programme;
	const tracks = programme.kind === 'series' ? programme.tracks : [];
	return [
		...['', ...tracks.map((track) => `/${track.id}`)].map((end) => ({
			from: scheduleOf({ id: old + end }),
			to: scheduleOf({ id: id + end }),
			title,
		})),
		{ from: embedOf({ id: old }), to: embedOf(programme), title },
	];
}
