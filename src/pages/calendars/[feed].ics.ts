import type { APIContext } from 'astro';
import type { Feed } from '../../calendar/feed.ts';
import { calendarResponse, calendars } from '../../calendars.ts';

export async function getStaticPaths() {
	const { feeds } = await calendars();
	return feeds.map((feed) => ({ params: { feed: feed.slug }, props: { feed } }));
}

/** A programme's, a track's or the whole site's sessions, to subscribe to. */
export async function GET({ props: { feed } }: APIContext<{ feed: Feed }>): Promise<Response> {
	return calendarResponse((await calendars()).writer.feedCalendar(feed));
}
