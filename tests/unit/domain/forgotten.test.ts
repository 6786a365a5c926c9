import { expect, test } from 'vitest';
import { forgottenBy } from '../../../src/domain/forgotten.ts';
import { isReserved } from '../../../src/domain/reserved.ts';

test.each([
	['schools/2021-spring', true],
	['schools/2021-spring/power', true],
	['schools/2021-spring-2', false],
	['schools', false],
	['other/schools/2021-spring', false],
	['thursdays', true],
	['thursdays/2020-10/first', true],
])('forgetting a run and a programme covers %s: %s', (id, isCovered) => {
	expect(forgottenBy(['schools/2021-spring', 'thursdays'])(id)).toBe(isCovered);
});

test('nothing is forgotten that nobody named', () => {
	expect(forgottenBy([])('schools')).toBe(false);
});

test('content may have no address that the site or its host needs', () => {
	expect(['schedule', 'api', '404', '_astro', 'sitemap-0'].filter(isReserved)).toHaveLength(5);
	expect(['schools', 'Schedule', ''].filter(isReserved)).toEqual([]);
});
