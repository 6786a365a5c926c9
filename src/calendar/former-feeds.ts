import type { FormerFeed } from '../domain/past.ts';
import type { Redirect } from '../domain/redirects.ts';
import type { Feed } from './feed.ts';

/** A name that a feed once had, and the feed that is to be found there now. */
export interface FeedAddress {
	readonly slug: string;
	readonly feed: Feed;
	/** The id of the schedule that showed the same, where that is gone, too. */
	readonly schedule?: string | undefined;
}

/**
 * Where people are subscribed to a feed that has another name today, or that is no more: the feed that they read on.
 * That of a programme follows the programme; that of a track, or of the site, whatever holds all of its sessions and
 * least besides.
 *
 * @param all the feeds of today
 */
export function feedAddresses(
	all: readonly Feed[],
	{ redirects, former }: { redirects: readonly Redirect[]; former: readonly FormerFeed[] },
): FeedAddress[] {
	const found = new Map<string, FeedAddress>();
	const taken = new Set(all.map(({ slug }) => slug));
	const lead = (address: FeedAddress | undefined) => {
		if (!address || taken.has(address.slug) || found.has(address.slug)) return;
		found.set(address.slug, address);
	};
	for (const redirect of redirects) {
		if (redirect.kind !== 'programme') continue;
		const { from, to } = redirect;
		for (const feed of all.filter(({ programme }) => programme === to)) {
			lead({ slug: from + feed.slug.slice(to.id.length), feed });
		}
	}
	for (const { slug, schedule, oldestIds } of former) {
		const feed = smallestWith(new Set(oldestIds), all);
		lead(feed && { slug, feed, schedule });
	}
	return [...found.values()];
}

/** The feed with the fewest sessions among those that hold these, as far as they are still published. */
function smallestWith(oldestIds: ReadonlySet<string>, all: readonly Feed[]): Feed | undefined {
	const held = ({ sessions }: Feed) =>
		sessions.filter(({ oldestId }) => oldestIds.has(oldestId)).length;
	const most = Math.max(0, ...all.map(held));
	return all
		.filter((feed) => held(feed) === most)
		.toSorted((a, b) => a.sessions.length - b.sessions.length)[0];
}
