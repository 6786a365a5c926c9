import { longDate, monthAndYear } from '../../src/words/en/dates.ts';
import type { Question } from './asking.ts';
import type { SiteContent } from './content.ts';
import type { LeftOut } from './rhythm.ts';

/** A kind of content that `npm run new` makes. */
export interface Kind {
	/** Its name in a few words. */
	readonly about: string;
	readonly questions: (content: SiteContent) => readonly Question[];
	/** @param answers all answers, by name; empty or absent where nobody said anything */
	readonly make: (answers: Answers, content: SiteContent) => Made;
}

/** All answers to the questions of a kind, by name. */
export type Answers = Readonly<Record<string, string>>;

/** A file that is made or changed. Nothing has been written yet. */
export interface Made {
	/** Its path below the content folder. */
	readonly path: string;
	readonly text: string;
	/** Does the file exist, and is only added to? */
	readonly isAdded?: true;
	/** Sentences on what was decided, such as the dates that were left out. */
	readonly notes?: readonly string[];
}

/** An answer that may be missing; undefined if it is empty. */
export function given(answer: string | undefined): string | undefined {
	return answer?.trim() || undefined;
}

/** The entries of an answer that is a list. */
export function entriesOf(answer: string | undefined): string[] {
	return (answer ?? '').split('\n').flatMap((entry) => given(entry) ?? []);
}

/** Says why dates were left out. */
export function notesOn(leftOut: readonly LeftOut[]): string[] {
	return leftOut.map(
		({ date, why }) =>
			`Left out ${date.length > 7 ? longDate(date) : monthAndYear(`${date}-01`)}: it ${why}.`,
	);
}
