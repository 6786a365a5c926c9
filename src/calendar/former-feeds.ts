import type { FormerFeed } from '../domain/past.ts';
import type { Redirect } from '../domain/redirects.ts';
import type { Feed } from './feed.ts';

/** A name that a feed once had, and the feed that takes its place. */
export interface FeedAddress {
	readonly slug: string;
	readonly feed: Feed;
	/** The id of the schedule that showed the same sessions, if that is gone, too. */
	readonly schedule?: string | undefined;
}

/**
 * The feeds for people who are subscribed to one that was renamed or removed. A programme's feed follows its programme.
 * The feed of a track or of the site is replaced by the smallest one that holds all of its sessions.
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

/**
 * The smallest of the feeds that hold the most of these sessions. Those that are no longer published do not count.
 * Undefined if no feed holds any: a calendar never turns into another one.
 */
function smallestWith(oldestIds: ReadonlySet<string>, all: readonly Feed[]): Feed | undefined {
	const held = ({ sessions }: Feed) =>
		sessions.filter(({ oldestId }) => oldestIds.has(oldestId)).length;
	const most = Math.max(0, ...all.map(held));
	if (most === 0) return undefined;
	return all
		.filter((feed) => held(feed) === most)
		.toSorted((a, b) => a.sessions.length - b.sessions.length)[0];
}
