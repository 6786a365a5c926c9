import { type Edit, edited } from '../edits.ts';
import type { CalendarKind, Rule } from '../linter/index.ts';

/** A right file with one thing wrong. */
export interface Fault {
	/** The rule that has to find it. */
	readonly rule: Rule;
	/** Names the fault in the name of its test. */
	readonly name: string;
	readonly kind: CalendarKind;
	readonly bytes: () => Uint8Array;
	/** Other rules that the same fault breaks by its nature. No rule but these and `rule` may find anything. */
	readonly also: readonly Rule[];
}

/** A fault in the good download. */
export function inDownload(
	rule: Rule,
	name: string,
	edit: Edit,
	also: readonly Rule[] = [],
): Fault {
	return { rule, name, kind: 'download', bytes: () => edited('download', edit), also };
}

/** A fault in the good feed. */
export function inFeed(rule: Rule, name: string, edit: Edit, also: readonly Rule[] = []): Fault {
	return { rule, name, kind: 'feed', bytes: () => edited('feed', edit), also };
}
