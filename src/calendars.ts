import { history } from './build-history.ts';
import { type CalendarWriter, calendarWriter } from './calendar/calendar-writer.ts';
import { type Feed, feeds } from './calendar/feed.ts';
import { type FeedAddress, feedAddresses } from './calendar/former-feeds.ts';
import { catalogue, type DatedCatalogue } from './catalogue.ts';
import type { Programme, Session, Track } from './domain/model.ts';
import type { Publication } from './domain/publication.ts';
import { absolute } from './urls.ts';

/** The calendars of one build. */
export interface Calendars {
	readonly publication: Publication;
	/** All files share one writer, so that each session's event is rendered once. */
	readonly writer: CalendarWriter;
	readonly feeds: readonly Feed[];
	/** Old names of feeds, and the feeds that are found there now. */
	readonly formerFeeds: readonly FeedAddress[];
	/** The feed of a track or of a programme. Without either, that of the site. Undefined while it holds no session. */
	feedOf(of: { programme?: Programme | undefined; track?: Track | undefined }): Feed | undefined;
}

const made = new WeakMap<DatedCatalogue, Calendars>();

/** This build's calendars, for pages and files. */
export async function calendars(): Promise<Calendars> {
	const all = await catalogue();
	const known = made.get(all) ?? calendarsOf(all);
	made.set(all, known);
	return known;
}

function calendarsOf(all: DatedCatalogue): Calendars {
	const publication = {
		site: all.site,
		revisionOf: (session: Session) => history()?.revisionOf(session),
		addressOf: absolute,
	};
	const allFeeds = feeds(all);
	return {
		publication,
		writer: calendarWriter(all.sessions, publication),
		feeds: allFeeds,
		formerFeeds: feedAddresses(allFeeds, {
			redirects: all.redirects,
			former: history()?.formerFeeds ?? [],
		}),
		feedOf: ({ programme, track }) =>
			allFeeds.find((feed) => feed.programme === programme && feed.track === track),
	};
}
