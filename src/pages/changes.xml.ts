import { news } from '../build-history.ts';
import { calendars } from '../calendars.ts';
import { feedResponse } from '../feed/atom.ts';
import { changesAtom } from '../feed/changes-feed.ts';

/** The changes, for feed readers. */
export async function GET(): Promise<Response> {
	const { publication } = await calendars();
	return feedResponse(changesAtom(news(), publication));
}
