import type { Session } from '../domain/session.ts';
import type { SiteData } from '../schemas/site.ts';
import { type Appearance, isRescheduled, isShownOtherwise } from './appearance.ts';
import { type LoggedChange, loggedChanges, type Publishing } from './change-log.ts';
import { FeedRecord } from './former-feeds.ts';
import type { Moments } from './revision.ts';
import type { Difference, PublishedRun } from './snapshot.ts';

/** How a session left the content. */
export interface Departure {
	/** When, in seconds since 1970. */
	readonly at: number;
	/**
	 * cancelled: it had not ended, so calendars have to be told. kept: it had taken place, so nothing about it changes.
	 * renamed: another session says that it was once called this, and stands for it.
	 */
	readonly as: 'cancelled' | 'kept' | 'renamed';
}

/** What is known of one session that was ever published, by its oldest id. */
export interface Account extends Moments {
	/** Every id it was published under, oldest first: the last is the one it has, or had. */
	readonly ids: readonly string[];
	readonly left?: Departure | undefined;
	/** As it was last published; cancelled where it left before it took place. */
	readonly last: Appearance & { readonly within: PublishedRun };
}

/** The account of every session, kept from commit to commit. */
export class Ledger {
	readonly accounts = new Map<string, Account>();
	/** What changed since the content was first published, oldest first. */
	readonly changes: LoggedChange[] = [];
	readonly feeds = new FeedRecord();
	/** Whose account it is, by every id that a session was ever published under. */
	readonly #owners = new Map<string, string>();

	/** Enters what one commit did, which was published no earlier than the one entered last. */
	enter(difference: Difference, publishing: Publishing): void {
		const { before, after, siteAfter: site } = difference;
		if (!site) return;
		const { at } = publishing;
		if (this.accounts.size > 0) {
			const leftAs = (id: string) => {
				const account = this.accounts.get(id);
				return account && (account.left?.as ?? 'there');
			};
			this.changes.push(...loggedChanges(difference, publishing, leftAs));
		}
		const remaining = new Map<string, [Session, PublishedRun]>();
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

	/** A session stands in the content. */
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
		// A UID that another had stood for was in no calendar: whatever it shows now is new.
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

	/** A session is no longer in the content. */
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

	/** Sessions that say what they were once called stand for whatever left under that name, now or before. */
	#settleNames({ run }: PublishedRun, remaining: ReadonlyMap<string, unknown>, at: number): void {
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

	/** What has left is written under today's site, too: where that changes its words, its stamp rises. */
	#showAnew(site: SiteData, at: number): void {
		for (const [id, account] of this.accounts) {
			if (!account.left || account.last.site === site) continue;
			const last = { ...account.last, site };
			const isOtherwise = isShownOtherwise(account.last, last);
			this.accounts.set(id, { ...account, last, modified: isOtherwise ? at : account.modified });
		}
	}

	/** All sessions that a run's file lists, those that cannot be included: the oldest id and the id of each. */
	#listed({ run, unread }: PublishedRun): [oldestId: string, id: string][] {
		return [
			...run.sessions.map(({ oldestId, id }): [string, string] => [oldestId, id]),
			...unread.map((id): [string, string] => [this.#owners.get(id) ?? id, id]),
		];
	}
}
