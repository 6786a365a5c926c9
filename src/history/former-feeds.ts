import type { Session } from '../domain/model.ts';
import type { FormerFeed } from '../domain/past.ts';
import type { SiteData } from '../schemas/site.ts';
import type { Account } from './account.ts';

/** Remembers which sessions each feed ever held, by the feed's name. Each name was an address. */
export class FeedRecord {
	readonly #sessions = new Map<string, Set<string>>();

	/** Enters a session that the content holds. */
	enter(session: Session, site: SiteData): void {
		for (const name of feedsOf(session, site)) {
			const known = this.#sessions.get(name) ?? new Set();
			this.#sessions.set(name, known.add(session.oldestId));
		}
	}

	/** Adds what another record remembers. */
	join(other: FeedRecord): void {
		for (const [name, oldestIds] of other.#sessions) {
			const known = this.#sessions.get(name) ?? new Set();
			this.#sessions.set(name, known.union(oldestIds));
		}
	}

	/** The feeds that hold no session of today. */
	former(accounts: Iterable<Account>): FormerFeed[] {
		const current = new Set<string>();
		for (const { last, left } of accounts) {
			if (left) continue;
			for (const name of feedsOf(last.session, last.site)) current.add(name);
		}
		return [...this.#sessions]
			.filter(([name]) => !current.has(name))
			.map(([name, oldestIds]) => {
				const [slug = '', schedule] = name.split(' ');
				return { slug, schedule, oldestIds: [...oldestIds] };
			});
	}
}

/** The feeds that hold a session: the site's, its programme's, and its tracks', each with the track's schedule. */
function feedsOf({ run, tracks }: Session, { slug }: SiteData): string[] {
	const { id } = run.programme;
	return [slug, id, ...tracks.map((track) => `${id}-${track.id} ${id}/${track.id}`)];
}
