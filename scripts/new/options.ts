import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { nearest } from '../../src/spelling.ts';
import { optionOf, type Question } from './asking.ts';

/**
 * The options that were typed, by name, and the other words. The entries of a list are typed one option each.
 *
 * @throws {Error} when there is no such option, or it is there twice and its answer is no list
 */
export function optionsIn<Answer extends string>(
	words: readonly string[],
	questions: readonly Question<Answer>[],
): { options: Record<string, string>; rest: string[] } {
	const known = questions.map(({ answer }) => optionOf(answer));
	const unknown = words
		.filter((typed) => typed.startsWith('--'))
		.map((typed) => typed.slice(2).replace(/=.*/, ''))
		.find((option) => !known.includes(option));
	if (unknown !== undefined) {
		const guess = nearest(unknown, known);
		throw new Error(
			`There is no option --${unknown} here. ${guess ? `Did you mean --${guess}? ` : ''}The answers that you can type are ${known.map((option) => `--${option}`).join(', ')}.`,
		);
	}
	const { values, positionals } = parseArgs({
		args: [...words],
		allowPositionals: true,
		options: Object.fromEntries(
			known.map((option) => [option, { type: 'string' as const, multiple: true as const }]),
		),
	});
	const options: Record<string, string> = {};
	for (const { answer, slots, more } of questions) {
		const option = optionOf(answer);
		const typed = values[option];
		if (!typed) continue;
		if (typed.length > 1 && !slots && !more) throw new Error(`--${option} is there twice.`);
		options[option] = typed.join('\n');
	}
	return { options, rest: positionals };
}

/**
 * Says what to do about words that are left over.
 *
 * @param word the word before the options, such as faq
 * @param typedIn the folder in which the command was typed
 */
export function restFault(
	rest: readonly string[],
	word: string,
	typedIn: string,
): string | undefined {
	const [first] = rest;
	if (first === undefined) return undefined;
	const isFolder = statSync(resolve(typedIn, first), { throwIfNoEntry: false })?.isDirectory();
	return isFolder
		? `Type the folder right behind the word ${word}: npm run new -- ${word} ${first}`
		: `${rest.join(' ')} is one word too many. Put an answer of several words in quotes.`;
}
