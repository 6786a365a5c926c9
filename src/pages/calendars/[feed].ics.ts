import type { APIContext } from 'astro';
import type { Feed } from '../../calendar/feed.ts';
import { calendarResponse, calendars } from '../../calendars.ts';

export async function getStaticPaths() {
	const { feeds, formerFeeds } = await calendars();
	const current = feeds.map((feed) => ({ slug: feed.slug, feed }));
	return [...current, ...formerFeeds].map(({ slug, feed }) => ({
		params: { feed: slug },
		props: { feed },
	}));
}

/** A programme's, a track's or the whole site's sessions, to subscribe to. */
export async function GET({ props: { feed } }: APIContext<{ feed: Feed }>): Promise<Response> {
	return calendarResponse((await calendars()).writer.feedCalendar(feed));
}
