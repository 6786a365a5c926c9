import type { Catalogue } from '../domain/catalogue.ts';
import type { Programme, Session, Track } from '../domain/model.ts';
import { feedOf, home, pageOf, scheduleOf } from '../urls.ts';
import { words } from '../words/index.ts';

/** A calendar to subscribe to, for a programme, a track or the whole site. */
export interface Feed {
	/** The name of its file without the ending: `learning-thursdays-leaders`. */
	readonly slug: string;
	readonly title: string;
	readonly description: string;
	/** In schedule order; never empty. */
	readonly sessions: readonly Session[];
	readonly programme?: Programme;
	readonly track?: Track;
	/** The page that shows the same sessions. */
	readonly pagePath: string;
}

/**
 * Every feed: that of the site, then those of each programme and its tracks. A feed appears with its first session and
 * never goes away, because sessions stay. A session of several tracks is in the feed of each. If a feed of today has
 * the name of one of a programme that is gone, the old one makes room.
 *
 * @throws {Error} when two feeds of today would have the same file, even if one of them has no session yet
 */
export function feeds(catalogue: Catalogue): Feed[] {
	const feedsOf = (programmes: readonly Programme[]) =>
		programmes.flatMap((programme) => programmeFeeds(programme, catalogue));
	const { programmes, allProgrammes } = catalogue;
	const today = [siteFeed(catalogue), ...feedsOf(programmes)];
	refuseTwins(today);
	const taken = new Set(today.map(({ slug }) => slug));
	const former = feedsOf(allProgrammes.filter((programme) => !programmes.includes(programme)));
	const all = [...today, ...former.filter(({ slug }) => !taken.has(slug))];
	return all.filter(({ sessions }) => sessions.length > 0);
}

function siteFeed({ site, sessions }: Catalogue): Feed {
	return {
		slug: site.slug,
		title: site.name,
		description: site.summary,
		sessions,
		pagePath: home,
	};
}

function programmeFeeds(programme: Programme, catalogue: Catalogue): Feed[] {
	const sessions = catalogue.sessions.filter(({ run }) => run.programme === programme);
	const whole: Feed = {
		slug: programme.id,
		title: programme.title,
		description: programme.summary,
		sessions,
		programme,
		pagePath: pageOf(programme),
	};
	const tracks = programme.kind === 'series' ? programme.tracks : [];
	const isGone = !catalogue.programmes.includes(programme);
	return [
		whole,
		...tracks.map((track) => {
			const feed = trackFeed(track, whole, programme);
			// The schedule of a programme that is gone leads to its page.
			return isGone ? { ...feed, pagePath: whole.pagePath } : feed;
		}),
	];
}

function trackFeed(track: Track, whole: Feed, programme: Programme): Feed {
	return {
		slug: `${programme.id}-${track.id}`,
		title: words.subscribing.calendarOfTrack(programme.title, track.title),
		description: words.subscribing.aboutTrack(programme.summary, track.title, track.openTo),
		sessions: whole.sessions.filter(({ tracks }) => tracks.includes(track)),
		programme,
		track,
		pagePath: scheduleOf({ id: `${programme.id}/${track.id}` }),
	};
}

function refuseTwins(all: readonly Feed[]): void {
	for (const [slug, twins] of Map.groupBy(all, (feed) => feed.slug)) {
		if (twins.length < 2) continue;
		const titles = twins.map(({ title }) => `"${title}"`).join(' and ');
		throw new Error(
			`The calendars of ${titles} would both be ${feedOf({ slug })}. Rename a programme or a track, or change the slug in site.yaml.`,
		);
	}
}
