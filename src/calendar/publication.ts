import type { Session } from '../domain/session.ts';
import type { Site } from '../domain/site.ts';
import type { Revision } from '../history/revision.ts';

/**
 * What calendars need to know beside the sessions themselves: who publishes them, where, and since
 * when.
 */
export interface Publication {
	readonly site: Site;
	/** When a session's entry appeared and last changed; undefined where no history tells. */
	readonly revisionOf: (session: Session) => Revision | undefined;
	/** The absolute address of a path of the site, which starts with a slash. */
	readonly addressOf: (path: string) => string;
}
