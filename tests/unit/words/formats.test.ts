import { expect, test } from 'vitest';
import { words } from '../../../src/words/index.ts';
import { catalogueWith, type Differing, only } from '../content.ts';

const formats = (differing: Differing = {}) => {
	const { sessions } = catalogueWith(differing);
	return ['first', 'joint', 'topical'].map((id) =>
		words.sessions.formatOf(only(sessions, `thursdays/2020-10/${id}`)),
	);
};

test('a format has a plain name, unless the series gives it one of its own', () => {
	expect(formats()).toEqual([undefined, 'Joint session', 'Topical session']);
	const series = { formats: { topical: 'Question of the month' } };
	expect(formats({ series })).toEqual([undefined, 'Joint session', 'Question of the month']);
});
