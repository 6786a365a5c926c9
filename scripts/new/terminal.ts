import type { Readable, Writable } from 'node:stream';
import { cancel, select, text } from '@clack/prompts';
import { STOPPED } from '../conversation.ts';
import type { Known, Question } from './asking.ts';

/** A person at a terminal. Tests have one of their own. */
interface Person {
	readonly input?: Readable;
	readonly output?: Writable;
}

/** The person at this command's terminal; undefined if nobody is there to be asked. */
export function personHere(): Person | undefined {
	return process.stdin.isTTY && process.stdout.isTTY ? {} : undefined;
}

/**
 * Asks a person.
 *
 * @param faultOf says what is wrong with an answer
 */
export async function asked<Answer extends string>(
	question: Question<Answer>,
	{
		usual,
		known,
		person,
		faultOf,
	}: {
		usual: string | undefined;
		known: Known<Answer>;
		person: Person;
		faultOf: (answer: string) => string | undefined;
	},
): Promise<string> {
	const { asks, example, choices, slots, more } = question;
	const message = typeof asks === 'string' ? asks : asks(known);
	if (choices) {
		const options = choices(known).map(({ value, label }) => ({ value, label: label ?? value }));
		const [only] = options;
		if (!only) throw new Error(`${message} There is none to choose.`);
		const initialValue = usual ?? only.value;
		return answered(await select<string>({ message, options, initialValue, ...person }));
	}
	const ask = async (message: string, initialValue: string, check: (typed: string) => string) =>
		answered(
			await text({
				message,
				...(example && { placeholder: example }),
				initialValue,
				validate: (typed) => check((typed ?? '').trim()) || undefined,
				...person,
			}),
		).trim();
	const check = (typed: string) => faultOf(typed) ?? '';
	const answers: string[] = [];
	if (slots) {
		const places = slots(known);
		for (const [index, place] of places.entries()) {
			const isLast = index === places.length - 1;
			const checkWhole = (typed: string) =>
				typed || isLast ? check([...answers, typed].join('\n')) : '';
			answers.push(await ask(place, '', checkWhole));
		}
		if (places.length > 0) return answers.join('\n');
	}
	if (!more) return ask(message, usual ?? '', check);
	for (;;) {
		const checkMore = (typed: string) =>
			typed || answers.length === 0 ? check([...answers, typed].join('\n')) : '';
		const answer = await ask(more(answers.length), '', checkMore);
		if (answer === '') return answers.join('\n');
		answers.push(answer);
	}
}

function answered(answer: string | symbol): string {
	if (typeof answer === 'string') return answer;
	cancel('Stopped. Nothing has been made.');
	process.exit(STOPPED);
}
