import { calendars } from '../calendars.ts';
import { feedResponse } from '../feed/atom.ts';
import { changesAtom } from '../feed/changes-feed.ts';
import { news } from '../past.ts';

/** The changes as a feed, to follow in a feed reader. */
export async function GET(): Promise<Response> {
	const { publication } = await calendars();
	return feedResponse(changesAtom(news(), publication));
}
