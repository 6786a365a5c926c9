import type { Session } from '../domain/model.ts';
import type { SiteData } from '../schemas/site.ts';
import type { Account, Departure, Entering } from './account.ts';
import { isRescheduled, isShownOtherwise } from './appearance.ts';
import { sessionFacts } from './change.ts';
import { type LoggedChange, loggedChanges, loggedOn } from './change-log.ts';
import { FeedRecord } from './former-feeds.ts';
import { withLatestIds } from './latest-ids.ts';
import { reconciled } from './reconciled.ts';
import { firstStamps, raised } from './revision.ts';
import type { Row } from './row.ts';
import type { Difference, SnapshotRun } from './snapshot.ts';

/** The dates that the accounts go by. */
export interface Dates {
	/** As far as the commits that are entered so far tell. Stamps go by them, so no later commit changes an older stamp. */
	readonly soFar: Row;
	/** As all commits tell. The log goes by them. */
	readonly inTheEnd: Row;
	/** The days on which the rendering of events changed, in order. */
	readonly renderings: readonly Date[];
}

/** The accounts of all sessions as one line of commits leaves them, brought up to date commit by commit. */
export class Ledger {
	readonly accounts = new Map<string, Account>();
	/** All changes since the content was first published. Those of a merged line follow the merge. */
	changes: LoggedChange[] = [];
	readonly feeds = new FeedRecord();
	/** The oldest id of a session, by every id that it was ever published under. */
	readonly #owners = new Map<string, string>();
	readonly #dates: Dates;
	/** The number of redatings, and that of renderings, that the accounts know of. */
	#redatings = 0;
	#renderings = 0;

	constructor(dates: Dates) {
		this.#dates = dates;
	}

	/** A copy in which other commits can be entered. */
	fork(): Ledger {
		const other = new Ledger(this.#dates);
		for (const [id, account] of this.accounts) other.accounts.set(id, account);
		for (const [id, owner] of this.#owners) other.#owners.set(id, owner);
		other.changes.push(...this.changes);
		other.feeds.join(this.feeds);
		other.#redatings = this.#redatings;
		other.#renderings = this.#renderings;
		return other;
	}

	/** Enters the work of one commit. */
	enter(difference: Difference, by: Entering): void {
		const { before, after, siteAfter: site } = difference;
		if (!site) return;
		this.#overturn(by);
		this.#renderAnew(this.#dates.soFar.dateOf(by.index) * 1000);
		if (this.accounts.size > 0) {
			const at = this.#dates.inTheEnd.dateOf(by.index);
			const standing = (id: string) => this.#standing(id);
			this.changes.push(...loggedChanges(difference, { ...by, at, site }, standing));
		}
		const remaining = new Map<string, [Session, SnapshotRun]>();
		for (const within of after) {
			for (const session of within.run.sessions) {
				if (!remaining.has(session.oldestId)) remaining.set(session.oldestId, [session, within]);
			}
		}
		for (const [id, [session, within]] of remaining)
			this.#stands(id, { session, site, within }, by);
		const unread = new Set(after.flatMap((within) => within.unread));
		for (const [oldestId, id] of before.flatMap((within) => this.#listed(within))) {
			if (!remaining.has(oldestId) && !unread.has(id)) this.#leaves(oldestId, site, by);
		}
		for (const within of after) this.#settleNames(within, remaining, by);
		if (difference.siteBefore !== site) this.#showAnew(site, by);
	}

	/**
	 * Takes in the accounts of another line, after the merge itself is entered. Either line may have been the published
	 * one: a plain `git pull` makes the published line the second parent.
	 *
	 * @param runs the runs of the merge
	 */
	join(other: Ledger, runs: Iterable<SnapshotRun>, by: Entering): void {
		const brought: Account[] = [];
		for (const [id, theirs] of other.accounts) {
			const ours = this.accounts.get(id);
			if (ours === theirs) continue;
			this.accounts.set(id, ours ? reconciled(ours, theirs, by) : theirs);
			const wasKept = ours?.left?.by === by && this.#finally(ours) === 'kept';
			if (!ours || wasKept) brought.push(theirs);
		}
		for (const [id, owner] of other.#owners) if (!this.#owners.has(id)) this.#owners.set(id, owner);
		this.feeds.join(other.feeds);
		if (brought.length === 0) return;
		const all = [...runs];
		const remaining = new Map(
			all.flatMap(({ run }) => run.sessions.map((each) => [each.oldestId, each])),
		);
		for (const { last } of brought) this.#leaves(last.session.oldestId, last.site, by);
		for (const within of all) this.#settleNames(within, remaining, by);
		for (const { last } of brought) this.#logDeparture(last.session.oldestId);
	}

	/** Enters what is known once the last commit is entered. */
	finish(head: Entering): void {
		this.#overturn(head);
		this.#renderAnew(Number.POSITIVE_INFINITY);
		this.changes = withLatestIds(this.changes.sort((a, b) => a.at - b.at));
	}

	/** Enters a session that the content holds. */
	#stands(oldestId: string, last: Account['last'], by: Entering): void {
		const known = this.accounts.get(oldestId);
		const { id } = last.session;
		this.#owners.set(id, oldestId);
		this.feeds.enter(last.session, last.site);
		if (!known) {
			this.accounts.set(oldestId, { ...firstStamps(by.clock), ids: [id], last });
			return;
		}
		const { left, ...account } = known;
		const isLast = account.ids.at(-1) === id;
		const ids = isLast ? account.ids : [...account.ids.filter((old) => old !== id), id];
		// While another session stood for this one, its UID was in no calendar. So all that it shows now is new.
		const isBack = left?.as === 'renamed';
		this.accounts.set(oldestId, {
			...this.#changed({ ...account, left: undefined }, last, by, isBack),
			ids,
		});
	}

	/** Enters a session that the content no longer holds. */
	#leaves(oldestId: string, site: SiteData, by: Entering): void {
		const known = this.accounts.get(oldestId);
		if (!known || known.left) return;
		const { session } = known.last;
		this.#depart({ ...known, last: { ...known.last, site } }, { by, stood: session }, by, known);
	}

	/** Enters how a session left: it is cancelled unless it had taken place. */
	#depart(
		account: Account,
		left: Omit<Departure, 'as'>,
		by: Entering,
		before: Account = account,
	): void {
		const isOver = isOverAt(left.stood, this.#dates.soFar.dateOf(left.by.index));
		const session: Session = isOver ? left.stood : { ...left.stood, status: 'cancelled' };
		const last = { ...account.last, session };
		this.accounts.set(session.oldestId, {
			...this.#changed(before, last, by),
			left: { ...left, as: isOver ? 'kept' : 'cancelled' },
		});
	}

	/** An account with what the session shows now. If that is something else, its stamps rise. */
	#changed(account: Account, last: Account['last'], by: Entering, isAnyway = false): Account {
		const isMoved = isAnyway || isRescheduled(account.last, last);
		if (!isMoved && !isShownOtherwise(account.last, last)) return { ...account, last };
		const isStray = by.clock !== this.#dates.soFar.dateOf(by.index);
		const strays = account.strays + (isStray ? 1 : 0);
		return { ...raised(account, by.clock, isMoved), strays, last };
	}

	/** Lets a session that states an older name stand for the session that left under that name, now or before. */
	#settleNames({ run }: SnapshotRun, remaining: ReadonlyMap<string, unknown>, by: Entering): void {
		for (const session of run.sessions) {
			for (const alias of [session.id, ...session.formerIds]) {
				for (const id of new Set([alias, this.#owners.get(alias) ?? alias])) {
					const account = this.accounts.get(id);
					if (!account?.left || account.left.as === 'renamed' || remaining.has(id)) continue;
					this.accounts.set(id, { ...account, left: { ...account.left, by, as: 'renamed' } });
				}
			}
		}
	}

	/** Events of sessions that have left are written with today's site.yaml. If that changes their words, their stamps rise. */
	#showAnew(site: SiteData, by: Entering): void {
		for (const [id, account] of this.accounts) {
			if (!account.left || account.last.site === site) continue;
			const last = { ...account.last, site };
			this.accounts.set(id, { ...this.#changed(account, last, by), scheduled: account.scheduled });
		}
	}

	/** Decides anew which sessions had taken place when they left, if a later commit gives older ones another date. */
	#overturn(by: Entering): void {
		const { redatings } = this.#dates.soFar;
		if (this.#redatings === redatings) return;
		this.#redatings = redatings;
		// A commit that seemed to come after a rendering may have come before it.
		const reached = this.#dates.soFar.dateOf(by.index - 1) * 1000;
		const due = this.#dates.renderings.filter((day) => day.getTime() <= reached).length;
		this.#renderings = Math.min(this.#renderings, due);
		for (const account of this.accounts.values()) {
			if (account.left && account.left.as !== 'renamed') this.#depart(account, account.left, by);
		}
	}

	/** A changed rendering changes every event that was published before it. */
	#renderAnew(until: number): void {
		const days = this.#dates.renderings.map((day) => day.getTime() / 1000);
		for (const day of days.slice(this.#renderings)) {
			if (day * 1000 > until) return;
			this.#renderings += 1;
			for (const [id, account] of this.accounts) {
				const isRenderedSince = account.modified >= day && days.includes(account.modified);
				if (!isRenderedSince) this.accounts.set(id, raised(account, day, false));
			}
		}
	}

	/** A session as visitors knew it last, as all commits tell; undefined if they never did, or knew it by another id. */
	#standing(oldestId: string): Session | undefined {
		const account = this.accounts.get(oldestId);
		if (!account?.left) return account?.last.session;
		const { stood } = account.left;
		const as = this.#finally(account);
		if (as === 'renamed') return undefined;
		return as === 'cancelled' ? { ...stood, status: 'cancelled' } : stood;
	}

	#finally({ left }: Account): Departure['as'] | undefined {
		if (!left || left.as === 'renamed') return left?.as;
		return isOverAt(left.stood, this.#dates.inTheEnd.dateOf(left.by.index)) ? 'kept' : 'cancelled';
	}

	/** Tells of a session that was published and withdrawn on a merged line alone. */
	#logDeparture(oldestId: string): void {
		const account = this.accounts.get(oldestId);
		if (!account?.left || this.#finally(account) !== 'cancelled') return;
		const { by, stood } = account.left;
		const at = this.#dates.inTheEnd.dateOf(by.index);
		const when = loggedOn({ ...by, at, site: account.last.site });
		this.changes.push({ kind: 'withdrawn', session: sessionFacts(stood), ...when });
	}

	/** The oldest id and the id of each session that a run's file lists, even of those that could not be read. */
	#listed({ run, unread }: SnapshotRun): [oldestId: string, id: string][] {
		return [
			...run.sessions.map(({ oldestId, id }): [string, string] => [oldestId, id]),
			...unread.map((id): [string, string] => [this.#owners.get(id) ?? id, id]),
		];
	}
}

function isOverAt({ end }: Session, seconds: number): boolean {
	return end.getTime() <= seconds * 1000;
}
