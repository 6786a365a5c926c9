import { archived } from './archive.ts';
import { firstEnd, heldEntries, lastEnd } from './held.ts';
import type { Session } from './model.ts';
import { ended, toCome } from './schedule.ts';
import type { Tag } from './tags.ts';

/** With more sessions the page would not come in one round trip. */
const TO_COME = 30;
const PAST = 30;

/** The sessions on a subject that its page lists. */
export interface TaggedSessions {
	/** Those to come, the first at the top, until the last of them is over. */
	readonly toCome: {
		readonly sessions: readonly Session[];
		readonly until: Date | undefined;
		/** The moment from which the list would need a session that the page does not hold. */
		readonly runsDry: Date | undefined;
	};
	/** Those that are over and those that will be while the page is up, the latest first, from the end of the first on. */
	readonly past: {
		readonly sessions: readonly Session[];
		readonly from: Date | undefined;
		/** Does the archive have more? */
		readonly isMore: boolean;
	};
}

/** Divides the sessions on a subject into those to come and those that are over, as many as the page has room for. */
export function taggedSessions({ sessions }: Pick<Tag, 'sessions'>, now: Date): TaggedSessions {
	const coming = toCome(sessions, now);
	const untilItsEnd = (session: Session) => [session, { until: session.end }] as const;
	const held = heldEntries(coming.map(untilItsEnd), now, TO_COME);
	const all = archived(sessions, now).entries.map(([session]) => session);
	const over = ended(sessions, now).length;
	const past = all.slice(0, all.length - Math.max(0, over - PAST));
	return {
		toCome: {
			sessions: held.entries.map(([session]) => session),
			until: lastEnd(coming),
			runsDry: held.runsDry,
		},
		past: { sessions: past, from: firstEnd(past), isMore: past.length < all.length },
	};
}
