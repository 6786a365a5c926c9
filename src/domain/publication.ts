import type { Session } from './model.ts';
import type { Revision } from './revision.ts';
import type { Site } from './site.ts';

/** The publisher's side of calendars and feeds: who publishes the sessions, at which address, and since when. */
export interface Publication {
	readonly site: Site;
	/** When a session's entry appeared and last changed; undefined where there is no history. */
	readonly revisionOf: (session: Session) => Revision | undefined;
	/** The absolute address of a path of the site. The path starts with a slash. */
	readonly addressOf: (path: string) => string;
}
