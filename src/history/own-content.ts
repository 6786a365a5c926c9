import type { ChangedText, Difference, Snapshot, SnapshotRun } from './snapshot.ts';

/**
 * The content along one line of commits, as far as it is this site's own. A clone whose content was replaced is
 * another site with a `uidDomain` of its own, and the past of the first one is not its past.
 */
export class OwnContent {
	readonly snapshot: Snapshot;
	readonly #domain: string | undefined;
	/** The runs as they were when the domain last was today's. */
	#aside: readonly SnapshotRun[];

	/** @param domain today's `uidDomain`; undefined lets every commit count */
	constructor(snapshot: Snapshot, domain: string | undefined, aside: readonly SnapshotRun[] = []) {
		this.snapshot = snapshot;
		this.#domain = domain;
		this.#aside = aside;
	}

	/** Was the content of this moment published under today's domain? */
	get isOwn(): boolean {
		const { site } = this.snapshot;
		return site !== undefined && (this.#domain === undefined || site.uidDomain === this.#domain);
	}

	/** A copy that other commits can be applied to. */
	fork(): OwnContent {
		return new OwnContent(this.snapshot.fork(), this.#domain, this.#aside);
	}

	/** Applies the changes of one commit. @returns undefined if the content after it is another site's */
	apply(files: readonly ChangedText[]): Difference | undefined {
		const wasOwn = this.isOwn;
		const mayLeave = wasOwn && files.some(({ path }) => path === 'site.yaml');
		const before = mayLeave ? [...this.snapshot.runs.values()] : [];
		const difference = this.snapshot.apply(files);
		if (wasOwn && !this.isOwn) this.#aside = before;
		if (!this.isOwn) return undefined;
		if (wasOwn) return difference;
		const after = [...this.snapshot.runs.values()];
		return { ...difference, before: this.#aside, after, siteBefore: undefined };
	}
}
