import { expect, test } from 'vitest';
import {
	allOf,
	inQuotes,
	inStraightQuotes,
	oneOf,
	quoted,
	slugFrom,
} from '../../../src/reading/phrases.ts';

test('words in a sentence', () => {
	expect(oneOf(['a'])).toBe('a');
	expect(oneOf(['a', 'b', 'c'])).toBe('a, b or c');
	expect(allOf(['a', 'b', 'c'])).toBe('a, b and c');
	expect(allOf([])).toBe('');
	expect(quoted('two\n lines')).toBe('“two lines”');
	expect(quoted('“curly”')).toBe('“curly”');
	expect(quoted('x'.repeat(100))).toHaveLength(60);
	expect(inQuotes('Power: how')).toBe('"Power: how"');
	expect(inQuotes('a "b" it’s')).toBe(`'a "b" it’s'`);
	expect(inQuotes(`"it's"`)).toBe(`'"it''s"'`);
	expect(slugFrom('Übung für ALLE & jeden!')).toBe('ubung-fur-alle-jeden');
	expect(slugFrom('It’s')).toBe('its');
});

test.each([
	['“Power: how”', '"Power: how"'],
	['‘Power: it’s how’', '"Power: it’s how"'],
	['“Say "no": how”', `'Say "no": how'`],
	['“One” and “two”', '"“One” and “two”"'],
	['‘One’: and ‘two’', '"‘One’: and ‘two’"'],
	['“One”: two', '"“One”: two"'],
	['“One: two’', '"“One: two’"'],
])('curly quotes around the whole of %s become straight ones', (typed, quotes) => {
	expect(inStraightQuotes(typed)).toBe(quotes);
});
