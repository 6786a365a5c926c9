import { calendars } from '../calendars.ts';
import { catalogue } from '../catalogue.ts';
import { feedResponse } from '../feed/atom.ts';
import { sessionsAtom } from '../feed/sessions-feed.ts';

/** The sessions, for feed readers. */
export async function GET(): Promise<Response> {
	const all = await catalogue();
	const { publication } = await calendars();
	return feedResponse(sessionsAtom(all, publication, all.now));
}
