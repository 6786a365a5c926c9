import type { APIContext } from 'astro';
import { calendarResponse } from '../../calendar/response.ts';
import { calendars } from '../../calendars.ts';

export async function getStaticPaths() {
	const { feeds, formerFeeds } = await calendars();
	const current = feeds.map((feed) => ({ slug: feed.slug, feed }));
	return [...current, ...formerFeeds].map(({ slug, feed }) => ({
		params: { slug },
		props: { feed },
	}));
}

type Props = Awaited<ReturnType<typeof getStaticPaths>>[number]['props'];

/** A calendar to subscribe to. Subscribers of an old name get the feed that took its place. */
export async function GET({ props }: APIContext<Props>): Promise<Response> {
	const { writer } = await calendars();
	return calendarResponse(writer.feedCalendar(props.feed));
}
