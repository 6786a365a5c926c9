import { calendars } from '../calendars.ts';
import { catalogue } from '../catalogue.ts';
import { sessionsAtom } from '../feed/sessions-feed.ts';

/** The sessions, to follow in a feed reader. */
export async function GET(): Promise<Response> {
	const all = await catalogue();
	const { publication } = await calendars();
	return new Response(sessionsAtom(all, publication, all.now), {
		headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
	});
}
