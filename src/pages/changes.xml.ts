import { calendars } from '../calendars.ts';
import { changesAtom } from '../feed/changes-feed.ts';
import { news } from '../past.ts';

/** What changed, to follow in a feed reader. */
export async function GET(): Promise<Response> {
	const { publication } = await calendars();
	return new Response(changesAtom(news(), publication), {
		headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
	});
}
