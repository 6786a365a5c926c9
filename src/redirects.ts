import { calendars } from './calendars.ts';
import { catalogue } from './catalogue.ts';
import type { Programme } from './domain/model.ts';
import type { Redirect } from './domain/redirects.ts';
import { scheduleViews } from './domain/schedule-view.ts';
import type { Site } from './domain/site.ts';
import { embedOf, home, pageOf, scheduleOf } from './urls.ts';

/** A page that has another address today: its old path, its path and its title. */
export interface FormerPage {
	readonly from: string;
	readonly to: string;
	readonly title: string;
}

/** Every page that has another address today, in the order of the redirects. What is there today keeps its address. */
export async function formerPages(): Promise<FormerPage[]> {
	const { redirects, site, programmes, allProgrammes } = await catalogue();
	const { formerFeeds } = await calendars();
	const taken = new Set(scheduleViews(programmes).map(scheduleOf));
	const gone = allProgrammes.filter((programme) => !programmes.includes(programme));
	const pages = [
		...redirects.flatMap((redirect) => pagesOf(redirect, site, gone)),
		...gone.flatMap(schedulesOf),
		...formerFeeds.flatMap(({ schedule, feed }): FormerPage[] =>
			schedule
				? [{ from: scheduleOf({ id: schedule }), to: feed.pagePath, title: feed.title }]
				: [],
		),
	];
	const free = pages.filter(({ from }) => !taken.has(from));
	return [...new Map(free.toReversed().map((page) => [page.from, page])).values()].reverse();
}

/** The schedules of a programme that is gone lead to its page, which shows the same sessions. */
function schedulesOf(programme: Programme): FormerPage[] {
	const [, ...views] = scheduleViews([programme]);
	const { title } = programme;
	return views.map((view) => ({ from: scheduleOf(view), to: pageOf(programme), title }));
}

/** Every page that an old id had. A programme also has a schedule, a schedule for each track, and a frame. */
function pagesOf(redirect: Redirect, { name }: Site, gone: readonly Programme[]): FormerPage[] {
	const from = pageOf({ id: redirect.from });
	if (redirect.kind === 'home') return [{ from, to: home, title: name }];
	const { title } = redirect.to;
	const page = { from, to: pageOf(redirect.to), title };
	if (redirect.kind !== 'programme') return [page];
	return [page, ...besides(redirect.from, redirect.to, gone.includes(redirect.to))];
}

function besides(old: string, programme: Programme, isGone: boolean): FormerPage[] {
	const { id, title } = programme;
	const tracks = programme.kind === 'series' ? programme.tracks : [];
	return [
		...['', ...tracks.map((track) => `/${track.id}`)].map((end) => ({
			from: scheduleOf({ id: old + end }),
			to: isGone ? pageOf(programme) : scheduleOf({ id: id + end }),
			title,
		})),
		{ from: embedOf({ id: old }), to: embedOf(programme), title },
	];
}
