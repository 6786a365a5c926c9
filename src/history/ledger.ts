import type { Session } from '../domain/session.ts';
import type { SiteData } from '../schemas/site.ts';
import type { Account } from './account.ts';
import { isRescheduled, isShownOtherwise } from './appearance.ts';
import { type LoggedChange, loggedChanges } from './change-log.ts';
import type { Commit } from './commits.ts';
import { FeedRecord } from './former-feeds.ts';
import type { Difference, SnapshotRun } from './snapshot.ts';

/** The accounts of all sessions, brought up to date commit by commit. */
export class Ledger {
	readonly accounts = new Map<string, Account>();
	/** All changes since the content was first published, oldest first. */
	readonly changes: LoggedChange[] = [];
	readonly feeds = new FeedRecord();
	/** The oldest id of a session, by every id that it was ever published under. */
	readonly #owners = new Map<string, string>();

	/** Enters the work of one commit. Commits are entered in the order in which they were published. */
	enter(difference: Difference, commit: Pick<Commit, 'id' | 'at'>): void {
		const { before, after, siteAfter: site } = difference;
		if (!site) return;
		const { at } = commit;
		if (this.accounts.size > 0) {
			const leftAs = (id: string) => {
				const account = this.accounts.get(id);
				return account && (account.left?.as ?? 'there');
			};
			this.changes.push(...loggedChanges(difference, commit, leftAs));
		}
		const remaining = new Map<string, [Session, SnapshotRun]>();
		for (const within of after) {
			for (const session of within.run.sessions) {
				if (!remaining.has(session.oldestId)) remaining.set(session.oldestId, [session, within]);
			}
		}
		for (const [id, [session, within]] of remaining)
			this.#stands(id, { session, site, within }, at);
		const unread = new Set(after.flatMap((within) => within.unread));
		for (const [oldestId, id] of before.flatMap((within) => this.#listed(within))) {
			if (!remaining.has(oldestId) && !unread.has(id)) this.#leaves(oldestId, site, at);
		}
		for (const within of after) this.#settleNames(within, remaining, at);
		if (difference.siteBefore !== site) this.#showAnew(site, at);
	}

	/** Enters a session that the content holds. */
	#stands(oldestId: string, last: Account['last'], at: number): void {
		const known = this.accounts.get(oldestId);
		const { id } = last.session;
		this.#owners.set(id, oldestId);
		this.feeds.enter(last.session, last.site);
		if (!known) {
			const moments = { created: at, modified: at, scheduled: at };
			this.accounts.set(oldestId, { ...moments, ids: [id], last });
			return;
		}
		const { left, ...account } = known;
		// While another session stood for this one, its UID was in no calendar. So all that it shows now is new.
		const isBack = left?.as === 'renamed';
		this.accounts.set(oldestId, {
			...account,
			last,
			ids:
				account.ids.at(-1) === id ? account.ids : [...account.ids.filter((old) => old !== id), id],
			scheduled: isBack || isRescheduled(known.last, last) ? at : account.scheduled,
			modified: isBack || isShownOtherwise(known.last, last) ? at : account.modified,
		});
	}

	/** Enters a session that the content no longer holds. */
	#leaves(oldestId: string, site: SiteData, at: number): void {
		const known = this.accounts.get(oldestId);
		if (!known || known.left) return;
		const isOver = known.last.session.end.getTime() <= at * 1000;
		const session: Session = isOver
			? known.last.session
			: { ...known.last.session, status: 'cancelled' };
		const last = { ...known.last, session, site };
		this.accounts.set(oldestId, {
			...known,
			last,
			left: { at, as: isOver ? 'kept' : 'cancelled' },
			scheduled: isRescheduled(known.last, last) ? at : known.scheduled,
			modified: isShownOtherwise(known.last, last) ? at : known.modified,
		});
	}

	/** Lets a session that states an older name stand for the session that left under that name, now or before. */
	#settleNames({ run }: SnapshotRun, remaining: ReadonlyMap<string, unknown>, at: number): void {
		for (const session of run.sessions) {
			for (const alias of [session.id, ...session.formerIds]) {
				for (const id of new Set([alias, this.#owners.get(alias) ?? alias])) {
					const account = this.accounts.get(id);
					if (!account?.left || account.left.as === 'renamed' || remaining.has(id)) continue;
					this.accounts.set(id, { ...account, left: { at, as: 'renamed' } });
				}
			}
		}
	}

	/** Events of sessions that have left are written with today's site.yaml. If that changes their words, their stamps rise. */
	#showAnew(site: SiteData, at: number): void {
		for (const [id, account] of this.accounts) {
			if (!account.left || account.last.site === site) continue;
			const last = { ...account.last, site };
			const isOtherwise = isShownOtherwise(account.last, last);
			this.accounts.set(id, { ...account, last, modified: isOtherwise ? at : account.modified });
		}
	}

	/** The oldest id and the id of each session that a run's file lists, even of those that could not be read. */
	#listed({ run, unread }: SnapshotRun): [oldestId: string, id: string][] {
		return [
			...run.sessions.map(({ oldestId, id }): [string, string] => [oldestId, id]),
			...unread.map((id): [string, string] => [this.#owners.get(id) ?? id, id]),
		];
	}
}
