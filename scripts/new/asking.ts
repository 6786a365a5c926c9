import { asked, personHere } from './terminal.ts';

/** The answers so far, by name. A list has an entry a line. */
export type Known<Answer extends string = string> = Readonly<Partial<Record<Answer, string>>>;

/** One thing that a command has to know. */
export interface Question<Answer extends string = string> {
	/** Its name: `timeZone`. The option `--time-zone` answers it. */
	readonly answer: Answer;
	readonly asks: string | ((known: Known<Answer>) => string);
	readonly example?: string;
	/** The answer unless somebody says otherwise; empty if nobody can know. `typed` holds the answers that were typed as options. */
	readonly usual?: (
		known: Known<Answer>,
		typed: Readonly<Record<string, string | undefined>>,
	) => string | undefined;
	/** A usual answer that is a guess is asked for, and has to be typed where nobody can be asked. */
	readonly isGuess?: true;
	/** A usual answer that is a suggestion is asked for where somebody can be asked, and holds elsewhere. */
	readonly isSuggestion?: true;
	/** May the answer be empty? */
	readonly isOptional?: true | ((known: Known<Answer>) => boolean);
	/** Does the question make sense after the answers so far? Without it, always. */
	readonly isAsked?: (known: Known<Answer>) => boolean;
	/** The answers to choose from. */
	readonly choices?: (known: Known<Answer>) => readonly Choice[];
	/** The answer is a list with a place for each of these questions. An entry may stay empty. */
	readonly slots?: (known: Known<Answer>) => readonly string[];
	/** The answer is a list of any length. This asks for one more; an empty answer ends it. */
	readonly more?: (index: number) => string;
	/** @returns what is wrong with an answer */
	readonly fault: (answer: string, known: Known<Answer>) => string | undefined;
}

interface Choice {
	readonly value: string;
	/** The words to choose by, if the value itself does not say enough. */
	readonly label?: string;
}

/** The option that answers a question. @example optionOf('timeZone'); // => 'time-zone' */
export function optionOf(answer: string): string {
	return answer.replace(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`);
}

/**
 * The answers to all questions: those that were typed as options, then those that follow from others, then those that a
 * person gives.
 *
 * @param typed the options, by name
 * @throws {Error} when an option is wrong, or missing where nobody can be asked
 */
export async function answersTo<Answer extends string>(
	questions: readonly Question<Answer>[],
	typed: Readonly<Record<string, string | undefined>>,
	person = personHere(),
): Promise<Record<Answer, string>> {
	const known: Partial<Record<Answer, string>> = {};
	const missing: string[] = [];
	for (const question of questions) {
		const { answer, isAsked } = question;
		const option = optionOf(answer);
		const stated = typed[option];
		// Later questions depend on what is missing.
		const isClear = missing.length === 0;
		if (isAsked && isClear && !isAsked(known)) {
			if (stated !== undefined)
				throw new Error(`--${option} does not fit the other answers. Leave it out.`);
			continue;
		}
		const usual = isClear || !isAsked ? question.usual?.(known, typed) || undefined : undefined;
		const isSettled = usual !== undefined && !question.isGuess;
		if (stated !== undefined) known[answer] = isClear ? right(question, stated, known) : stated;
		else if (isSettled && !(question.isSuggestion && person) && !(person && wrong(usual)))
			known[answer] = isClear ? right(question, usual, known) : usual;
		else if (person)
			known[answer] = await asked(question, {
				usual,
				known,
				person,
				faultOf: (answer) => faultOf(question, answer, known),
			});
		else if (isClear && mayBeEmpty(question.isOptional, known)) known[answer] = '';
		else if (isClear || question.isGuess || !(question.usual || isAsked || question.isOptional))
			missing.push(option);

		function wrong(usual: string): boolean {
			return faultOf(question, usual, known) !== undefined;
		}
	}
	if (missing.length === 0) return known as Record<Answer, string>;
	const list = missing.map((option) => `--${option}`).join(', ');
	throw new Error(`Nobody can be asked here. Type these answers too: ${list}.`);
}

function right<Answer extends string>(
	question: Question<Answer>,
	stated: string,
	known: Known<Answer>,
): string {
	const wrong = faultOf(question, stated, known);
	if (wrong)
		throw new Error(
			`--${optionOf(question.answer)} is "${stated.replaceAll('\n', ' / ')}". ${wrong}`,
		);
	return stated;
}

function mayBeEmpty<Answer extends string>(
	isOptional: Question<Answer>['isOptional'],
	known: Known<Answer>,
): boolean {
	return typeof isOptional === 'function' ? isOptional(known) : Boolean(isOptional);
}

function faultOf<Answer extends string>(
	{ fault, isOptional, choices }: Question<Answer>,
	answer: string,
	known: Known<Answer>,
): string | undefined {
	if (answer === '' && mayBeEmpty(isOptional, known)) return undefined;
	const values = choices?.(known).map(({ value }) => value);
	if (values && !values.includes(answer)) {
		return values.length === 0
			? 'There is none to choose.'
			: `Type one of these: ${values.join(', ')}.`;
	}
	return fault(answer, known);
}
