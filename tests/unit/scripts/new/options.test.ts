import { describe, expect, it } from 'vitest';
import type { Question } from '../../../../scripts/new/asking.ts';
import { optionsIn, restFault } from '../../../../scripts/new/options.ts';

const fault = () => undefined;

const questions: Question[] = [
	{ answer: 'title', asks: '?', fault },
	{ answer: 'timeZone', asks: '?', fault },
	{ answer: 'part', asks: '?', more: () => '?', fault },
];

describe('the options that were typed', () => {
	it('are the answers by name, with an entry a line, and the other words', () => {
		const words = ['--title', 'A b', '--part=One', 'more', '--part', 'Two', '--time-zone=Utc'];
		expect(optionsIn(words, questions)).toEqual({
			options: { title: 'A b', part: 'One\nTwo', 'time-zone': 'Utc' },
			rest: ['more'],
		});
	});

	it('are refused where there is none of that name, with the nearest', () => {
		expect(() => optionsIn(['--titel', 'A'], questions)).toThrow('Did you mean --title?');
		expect(() => optionsIn(['--x'], questions)).toThrow('--title, --time-zone, --part');
	});

	it('are refused where one is there twice and is no list', () => {
		expect(() => optionsIn(['--title=A', '--title=B'], questions)).toThrow('is there twice');
	});
});

describe('a word that is left over', () => {
	it('is a folder that stands at the wrong place, or part of an answer', () => {
		expect(restFault([], 'faq', '.')).toBeUndefined();
		expect(restFault(['src'], 'faq', '.')).toContain('Type the folder right behind the word faq');
		expect(restFault(['more', 'words'], 'faq', '.')).toContain('more words is one word too many');
	});
});
