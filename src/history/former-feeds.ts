import type { FormerFeed } from '../domain/past.ts';
import type { Session } from '../domain/session.ts';
import type { SiteData } from '../schemas/site.ts';
import type { Account } from './ledger.ts';

/** Keeps which sessions each feed ever held, by the feed's name: each name was an address. */
export class FeedRecord {
	readonly #sessions = new Map<string, Set<string>>();

	/** A session stands in the content. */
	enter(session: Session, site: SiteData): void {
		for (const name of feedsOf(session, site)) {
			const known = this.#sessions.get(name) ?? new Set();
			this.#sessions.set(name, known.add(session.oldestId));
		}
	}

	/** The feeds that no session of today is in. */
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

/** The feeds that a session is in: of the site, of its programme, of its tracks with the schedule of each. */
function feedsOf({ run, tracks }: Session, { slug }: SiteData): string[] {
	const { id } = run.programme;
	return [slug, id, ...tracks.map((track) => `${id}-${track.id} ${id}/${track.id}`)];
}
