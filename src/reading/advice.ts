/** A way to mend a mistake, in a form that a program can follow too. */
export interface Mend {
	/** The words in the hint that say it. */
	readonly words: string;
	/** The changes, all of which belong to it. */
	readonly steps: readonly Step[];
	/** Is this only an example, in whose place editors type what is theirs? */
	readonly isExample?: boolean;
}

/**
 * The change that a mend makes at the place of its mistake. The text has several lines where it has several fields.
 *
 * - `field`: the field there becomes these lines
 * - `marked`: the marked characters become this text
 * - `lines`: the whole lines there become these, without the blanks at their beginning
 * - `beside`: these fields join the one there
 * - `entries`: the entry of a list around the field becomes these entries
 * - `first`: these fields join those at the top of the file
 * - `inside`: the field there moves into the group of that name beside it, as these lines
 * - `sibling`: the field of that name beside it becomes these lines
 * - `beside-out`: the field of that name beside it goes
 * - `outward`: the field there moves out of the group of that name around it, as these lines
 * - `body`: the field there moves into the text below the fields
 * - `appended`: this text joins the text below the fields
 * - `out`: the field there goes, or the line if it is in no field
 * - `path`: the file has this path below the content folder
 */
export type Step =
	| {
			readonly to: 'field' | 'marked' | 'lines' | 'beside' | 'entries' | 'first';
			readonly text: string;
	  }
	| { readonly to: 'inside' | 'outward' | 'sibling'; readonly group: string; readonly text: string }
	| { readonly to: 'beside-out'; readonly group: string }
	| { readonly to: 'body' | 'appended' | 'path'; readonly text: string }
	| { readonly to: 'out' };

/** A hint, and the mends that it holds. Where there are several, any one of them will do. */
export interface Advice {
	readonly hint: string;
	readonly mends: readonly Mend[];
}

/**
 * Makes a hint of words and of mends, so that the two say the same.
 *
 * @example advice`Type it as year-month-day: ${instead('date: 2021-02-24')}`
 */
export function advice(
	words: TemplateStringsArray,
	...parts: readonly (string | Mend | Advice)[]
): Advice {
	const hint = words.map((each, index) => each + wordsOf(parts[index])).join('');
	return { hint: hint.trimEnd(), mends: parts.flatMap(mendsOf) };
}

function wordsOf(part: string | Mend | Advice = ''): string {
	if (typeof part === 'string') return part;
	return 'hint' in part ? part.hint : part.words;
}

function mendsOf(part: string | Mend | Advice): readonly Mend[] {
	if (typeof part === 'string') return [];
	return 'hint' in part ? part.mends : [part];
}

const typing =
	(to: 'field' | 'marked' | 'lines' | 'beside' | 'entries' | 'first') =>
	(text: string, words = text): Mend => ({ words, steps: [{ to, text }] });

/** The field becomes these lines. @example instead('date: 2021-02-24') */
export const instead = typing('field');

/** The marked characters become this text. */
export const marked = typing('marked');

/** The whole line becomes this one. */
export const wholeLine = typing('lines');

/** These fields join the one that is marked. */
export const beside = typing('beside');

/** The entry of a list around the field becomes these entries. @example copied('- date: 2021-02-24\n- date: 2021-02-25') */
export const copied = typing('entries');

/** These fields join those at the top of the file. */
export const first = typing('first');

/** The field moves into a group beside it. */
export function inside(group: string, text: string, words = text): Mend {
	return { words, steps: [{ to: 'inside', group, text }] };
}

/** The field moves out of a group around it. */
export function outward(group: string, text: string, words: string): Mend {
	return { words, steps: [{ to: 'outward', group, text }] };
}

/** A mend, and a text that is written below the fields besides. */
export function andBelow(mend: Mend, text: string): Mend {
	return { ...mend, steps: [...mend.steps, { to: 'appended', text }] };
}

/** The field goes, and another one beside it says what it said. */
export function intoSibling(name: string, text: string, words: string): Mend {
	return { words, steps: [{ to: 'out' }, { to: 'sibling', group: name, text }] };
}

/** A mend that says what the fields of these names beside it said, so that they go. */
export function together(mend: Mend, names: readonly string[]): Mend {
	const gone = names.map((group) => ({ to: 'beside-out', group }) as const);
	return { ...mend, steps: [...mend.steps, ...gone] };
}

/** The text of a field moves below the fields. */
export function below(text: string, words: string): Mend {
	return { words, steps: [{ to: 'body', text }] };
}

/** The marked field or line goes. */
export function out(words: string): Mend {
	return { words, steps: [{ to: 'out' }] };
}

/** The file has another path below the content folder. */
export function renamed(path: string): Mend {
	return { words: `content/${path}`, steps: [{ to: 'path', text: path }] };
}

/** Marks a mend as an example, in whose place editors type what is theirs. */
export function example(mend: Mend): Mend {
	return { ...mend, isExample: true };
}

/** A mend that the words around it describe, too long to be printed. */
export function hidden(mend: Mend): Mend {
	return { ...mend, words: '' };
}
