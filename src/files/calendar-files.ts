import { calendars } from '../calendars.ts';
import { catalogue } from '../catalogue.ts';
import { calendarOf, feedOf } from '../urls.ts';
import type { SiteFile } from './site-file.ts';

/**
 * Every calendar file: each session and each run to download; each programme, each track and the whole site to subscribe
 * to. At an old address there is a copy of the file that took its place.
 */
export async function calendarFiles(): Promise<SiteFile[]> {
	const { sessions, runs, redirects } = await catalogue();
	const { feeds, formerFeeds, writer } = await calendars();
	const files = [
		...sessions.map((session) => ({
			path: calendarOf(session),
			contents: () => writer.sessionCalendar(session),
		})),
		...runs.map((run) => ({ path: calendarOf(run), contents: () => writer.runCalendar(run) })),
		...feeds.map((feed) => ({ path: feedOf(feed), contents: () => writer.feedCalendar(feed) })),
	];
	const known = new Map(files.map((file) => [file.path, file]));
	const former = [
		...redirects.flatMap((redirect) =>
			redirect.kind === 'run' || redirect.kind === 'session'
				? [[calendarOf({ id: redirect.from }), calendarOf(redirect.to)] as const]
				: [],
		),
		...formerFeeds.map(({ slug, feed }) => [feedOf({ slug }), feedOf(feed)] as const),
	];
	return [
		...files,
		...former.flatMap(([path, current]) => {
			const file = known.get(current);
			return file ? [{ ...file, path }] : [];
		}),
	];
}
