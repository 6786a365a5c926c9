import { guide } from '../../scripts/guide/guide.ts';

/* The recipes of the guide for editors, as a program reads them: what to do to which file, and what visitors then see. */

/** A step of a recipe. All paths are those that it names, from the folder that holds `content/`. */
export type Step =
	| { readonly does: 'make'; readonly path: string; readonly text: string }
	| { readonly does: 'change'; readonly path: string; readonly find: string; readonly put: string }
	| { readonly does: 'delete'; readonly path: string }
	| { readonly does: 'rename'; readonly path: string; readonly to: string }
	| { readonly does: 'upload'; readonly path: string };

/** A promise about what visitors see at an address. */
export type Promised =
	| { readonly at: string; readonly says: readonly string[] }
	| { readonly at: string; readonly saysNo: string }
	| { readonly at: string; readonly leadsTo: string }
	| { readonly at: string; readonly isGone: true };

export interface Recipe {
	readonly title: string;
	readonly steps: readonly Step[];
	/** Lines for content that is not as that of the tests. No step follows them. */
	readonly otherwise: readonly string[];
	readonly promises: readonly Promised[];
}

/**
 * Every recipe of the guide, in its order.
 *
 * @throws {Error} when a recipe has an example without a sign of what to do with it, or a promise that no test can read
 */
export function recipes(): Recipe[] {
	const [, text = ''] = guide().split(/^(?=## Dates$)/m);
	const [chapters = ''] = text.split(/^## How to put in a list/m);
	return chapters
		.split(/^### /m)
		.slice(1)
		.map((recipe) => {
			const title = recipe.slice(0, recipe.indexOf('\n'));
			const [how = '', seen = ''] = recipe.split(/^Visitors then see.*:\n/m);
			return { title, ...stepsIn(how, title), promises: promisesIn(seen, title) };
		});
}

/** The signs of a step: a verb with its path in a sentence, or an example with the word that leads to it. */
const SIGN =
	/\*\*(?<verb>new file|open|delete|upload)\*\* `(?<path>content\/[^`]+)`|\*\*New name\*\* for `(?<from>[^`]+)`: `(?<to>[^`]+)`|(?:(?<lead>[^\n.:]+):\n\n)?```\w*\n(?<example>.*?)\n```/gis;

function stepsIn(text: string, title: string): Pick<Recipe, 'steps' | 'otherwise'> {
	const steps: Step[] = [];
	const otherwise: string[] = [];
	let open = '';
	let find = '';
	for (const { groups = {} } of text.matchAll(SIGN)) {
		const { verb = '', path = '', from = '', to = '', lead = '', example = '' } = groups;
		if (from) steps.push({ does: 'rename', path: from, to });
		else if (/^delete$/i.test(verb)) steps.push({ does: 'delete', path });
		else if (/^upload$/i.test(verb)) steps.push({ does: 'upload', path });
		else if (verb) open = path;
		else if (/type$/i.test(lead)) steps.push({ does: 'make', path: open, text: `${example}\n` });
		else if (/find$/i.test(lead)) find = example;
		else if (/make it$/i.test(lead)) steps.push({ does: 'change', path: open, find, put: example });
		else if (/delete (these lines|that line)$/i.test(lead))
			steps.push({ does: 'change', path: open, find: example, put: '' });
		else if (/in that case$/i.test(lead)) otherwise.push(example);
		else throw new Error(`${title}: nothing says what to do with this example:\n${example}`);
	}
	return { steps, otherwise };
}

function promisesIn(text: string, title: string): Promised[] {
	return [...text.matchAll(/^- (.*)$/gm)].map(([, line = '']) => {
		const at = /`(\/[^`]*)`/.exec(line)?.[1] ?? '';
		const words = [...line.matchAll(/“([^”]+)”/g)].map(([, said = '']) => said);
		const to = /^`[^`]+` leads to `([^`]+)`\.$/.exec(line)?.[1];
		if (to) return { at, leadsTo: to };
		if (/^`[^`]+` is gone\.$/.test(line)) return { at, isGone: true };
		const [only] = words;
		if (only && /^`[^`]+` no longer says “[^”]+”\.$/.test(line)) return { at, saysNo: only };
		if (/^On `[^`]+`: (“[^”]+”(, )?)+\.$/.test(line)) return { at, says: words };
		throw new Error(`${title}: no test can read “${line}”.`);
	});
}
