import { expect, test } from 'vitest';
import { meant } from '../../../src/scripts/search/meant.ts';

const known = [
	'the',
	'little',
	'listening',
	'recording',
	'story',
	'organise',
	'neighbours',
	'2027',
];

test.each([
	['a word of the site', 'Listening', 'Listening'],
	['the beginning of one', 'neigh', 'neigh'],
	['another form of one', 'recorded', 'recorded'],
	['its plural', 'stories', 'stories'],
])('%s stands for itself', (_, word, expected) => {
	expect(meant(word, known)).toBe(expected);
});

test.each([
	['lisening', 'listening'],
	['litening', 'listening'],
	['listenign', 'listening'],
	['nieghbors', 'neighbours'],
	['organize', 'organise'],
])('a slip is mended: %s', (word, expected) => {
	expect(meant(word, known)).toBe(expected);
});

test.each([
	['a word of its own', 'kettle'],
	['one letter away, but a short word', 'tha'],
	['one letter away, but another first letter', 'glistening'],
	['another number', '2028'],
	['two slips in a short word', 'lottli'],
])('%s stands for none of the site', (_, word) => {
	expect(meant(word, known)).toBeUndefined();
});
