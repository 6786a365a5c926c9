import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { answersTo, optionOf, type Question } from '../../../../scripts/new/asking.ts';

const free = { fault: (answer: string) => (answer ? undefined : 'Type some text.') };

const questions: Question[] = [
	{ answer: 'title', asks: 'What is it called?', ...free },
	{ answer: 'id', asks: 'Which word?', usual: ({ title }) => title?.toLowerCase(), ...free },
	{ answer: 'place', asks: 'Where?', isSuggestion: true, usual: () => 'Online', ...free },
	{ answer: 'note', asks: 'Anything else?', isOptional: true, ...free },
];

describe('where nobody can be asked', () => {
	it('takes what was typed, what follows from it, and what was suggested', async () => {
		const answers = await answersTo(questions, { title: 'Power' });
		expect(answers).toEqual({ title: 'Power', id: 'power', place: 'Online', note: '' });
	});

	it('names every option that is missing', async () => {
		const more: Question = { answer: 'timeZone', asks: 'Which clock?', ...free };
		await expect(answersTo([...questions, more], {})).rejects.toThrow(
			'Nobody can be asked here. Type these answers too: --title, --time-zone.',
		);
	});

	it('refuses a wrong answer, one that is not among the choices, and one to a question that is not asked', async () => {
		const choice: Question = {
			answer: 'kind',
			asks: '?',
			choices: () => [{ value: 'a' }],
			...free,
		};
		await expect(answersTo(questions, { title: '' })).rejects.toThrow(
			'--title is "". Type some text.',
		);
		await expect(answersTo([choice], { kind: 'b' })).rejects.toThrow('Type one of these: a.');
		const skipped = { ...choice, isAsked: () => false };
		await expect(answersTo([skipped], { kind: 'a' })).rejects.toThrow('--kind does not fit');
	});

	it('refuses what follows from other answers and does not do', async () => {
		const taken: Question = {
			answer: 'id',
			asks: '?',
			usual: () => 'a',
			fault: () => 'It is taken.',
		};
		await expect(answersTo([taken], {})).rejects.toThrow('--id is "a". It is taken.');
	});
});

/** Somebody at a terminal who types some answers, each when it is asked for. */
function typing(...answers: string[]) {
	const [input, output] = [new PassThrough(), new PassThrough()];
	let said = '';
	let question = '';
	output.setEncoding('utf8').on('data', (text: string) => {
		said += text;
		question += text;
		// The first drawing of a question ends with its lower corner.
		if (!question.includes('└') || answers.length === 0) return;
		question = '';
		const answer = answers.shift() ?? '';
		setImmediate(() => input.write(`${answer}\r`));
	});
	return { person: { input, output }, said: () => said };
}

describe('at a terminal', () => {
	it('asks for what is not known, and offers what it suggests', async () => {
		const { person, said } = typing('Power', ' (Zoom)', '');
		const answers = await answersTo(questions, {}, person);
		expect(answers).toEqual({ title: 'Power', id: 'power', place: 'Online (Zoom)', note: '' });
		expect(said()).toContain('What is it called?');
		expect(said()).not.toContain('Which word?');
	});

	it('asks for the entries of a list until one is empty', async () => {
		const list: Question = {
			answer: 'part',
			asks: '?',
			more: (index) => `Part ${index + 1}?`,
			...free,
		};
		const { person } = typing('One', 'Two', '');
		expect(await answersTo([list], {}, person)).toEqual({ part: 'One\nTwo' });
	});

	it('lets an entry of a list of places stay empty', async () => {
		const slots: Question = { answer: 'session', asks: '?', slots: () => ['A?', 'B?'], ...free };
		const { person } = typing('', 'Two');
		expect(await answersTo([slots], {}, person)).toEqual({ session: '\nTwo' });
	});
});

it('an option is the name of its answer, in words', () => {
	expect(optionOf('timeZoneName')).toBe('time-zone-name');
});
