import { expect, test } from 'vitest';
import { formerIds, oldestId } from '../../../src/domain/identity.ts';

test.each([
	['schools', { slug: 'schools' }],
	['schools/2021', { parent: 'schools', slug: '2021' }],
	[
		'training/pilot',
		{ parent: 'schools', slug: '2021', formerly: ['training/pilot', 'schools/1'] },
	],
	['schools/2021', { parent: 'schools', slug: '2021', formerly: [] }],
])('the oldest id is %s for %j', (oldest, names) => {
	expect(oldestId(names)).toBe(oldest);
});

test('the older ids are those stated, then each older name of the parents with each of its own, once', () => {
	expect(
		formerIds({
			id: 'b/new',
			parents: ['b', 'a'],
			slugs: ['new', 'old'],
			formerly: ['c/other', 'a/old'],
		}),
	).toEqual(['c/other', 'a/old', 'b/old', 'a/new']);
});

test('something that nobody renamed has no older ids, and its own is none', () => {
	expect(formerIds({ id: 'schools' })).toEqual([]);
	expect(formerIds({ id: 'schools', formerly: ['schools', 'training'] })).toEqual(['training']);
});
