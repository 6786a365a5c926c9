import type { Mend } from './advice.ts';
import type { Place } from './place.ts';

/** The rules that a file can break while it is being read. The checker knows more. */
type ReadingRule =
	| 'unreadable-file'
	| 'too-large'
	| 'lost-character'
	| 'stray-file'
	| 'front-matter'
	| 'two-versions'
	| 'yaml'
	| 'lost-text'
	| 'duplicate-field'
	| 'mdx-syntax';

/** A mistake in a file. It does not say which file that is: the reader knows only the text. */
export interface Finding<Rule extends string = ReadingRule> {
	readonly rule: Rule;
	readonly place: Place;
	/** The mistake, in plain English. */
	readonly message: string;
	/** The advice: what to type or do instead. */
	readonly hint: string;
	/** The ways to follow the hint that a program can take, the likeliest first. Without any, somebody has to think. */
	readonly mends?: readonly Mend[];
}
