import { calendars } from './calendars.ts';
import { catalogue, type DatedCatalogue } from './catalogue.ts';
import type { Programme, Session } from './domain/model.ts';
import type { FormerSchedule, Redirect } from './domain/redirects.ts';
import { ended, monthOf } from './domain/schedule.ts';
import { everyView, scheduleViews } from './domain/schedule-view.ts';
import type { Site } from './domain/site.ts';
import {
	archiveOf,
	embedOf,
	home,
	pageOf,
	schedule,
	scheduleOf,
	subjectOf,
	subjects,
} from './urls.ts';
import { words } from './words/index.ts';

/** A page that has another address today: its old path, its path and its title. */
export interface FormerPage {
	readonly from: string;
	readonly to: string;
	readonly title: string;
}

/** Every page that has another address today, in the order of the redirects. What is there today keeps its address. */
export async function formerPages(): Promise<FormerPage[]> {
	const all = await catalogue();
	const { redirects, formerSchedules, site, programmes, allProgrammes, sessions } = all;
	const { formerFeeds } = await calendars();
	const taken = new Set(everyView(all).map(scheduleOf));
	const gone = allProgrammes.filter((programme) => !programmes.includes(programme));
	const pages = [
		...redirects.flatMap((redirect) => pagesOf(redirect, site, gone)),
		...sessions.flatMap(onPageOfEvent),
		...gone.flatMap(schedulesOf),
		...formerFeeds.flatMap(({ schedule, feed }): FormerPage[] =>
			schedule
				? [{ from: scheduleOf({ id: schedule }), to: feed.pagePath, title: feed.title }]
				: [],
		),
		...formerSchedules.map((each) => formerSchedule(each, gone)),
		...all.formerChoices.map((id) => formerChoice(id, all)),
		...all.formerTags.map((id) => formerSubject(id, all)),
	];
	const free = pages.filter(({ from }) => !taken.has(from));
	return [...new Map(free.toReversed().map((page) => [page.from, page])).values()].reverse();
}

/** The address of an event's only session leads to the page of the event. */
function onPageOfEvent({ id, pageId, run }: Session): FormerPage[] {
	return pageId === undefined
		? []
		: [{ from: pageOf({ id }), to: pageOf({ id: pageId }), title: run.programme.title }];
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

function formerSchedule({ from: id, to }: FormerSchedule, gone: readonly Programme[]): FormerPage {
	const from = scheduleOf({ id });
	if (!to) return { from, to: schedule, title: words.schedule.title };
	return { from, to: gone.includes(to) ? pageOf(to) : scheduleOf(to), title: to.title };
}

/** A month that is over leads to the archive of its year, and a choice that is none any more to the whole schedule. */
function formerChoice(id: string, { sessions, now }: DatedCatalogue): FormerPage {
	const from = scheduleOf({ id });
	const year = id.slice(0, 4);
	return ended(sessions, now).some((session) => monthOf(session) === id)
		? { from, to: archiveOf(year), title: words.archive.ofYear(year) }
		: { from, to: schedule, title: words.schedule.title };
}

/** A subject that is no longer one leads to those of today or, without any, home. */
function formerSubject(id: string, { tags, site }: DatedCatalogue): FormerPage {
	const from = subjectOf({ id });
	if (tags.length === 0) return { from, to: home, title: site.name };
	return { from, to: subjects, title: words.page.names.subjects };
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
