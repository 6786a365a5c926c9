import { expect, test } from 'vitest';
import { cleanText, cutText } from '../../../../src/domain/event/text.ts';

test.each([
	[
		'every sort of line break becomes a newline',
		'a\rb\r\nc\u0085d\u2028e\u2029f\ng',
		'a\nb\nc\nd\ne\nf\ng',
	],
	['other control characters go', 'a\u0000b\tc\u000bd\u007fe\u009ff', 'abcdef'],
	['a byte order mark goes, wherever it stands', '\uFEFFa\uFEFFb', 'ab'],
	['halves of characters go', 'a\uD83Db\uDE00c\uD83D', 'abc'],
	['halves that a byte order mark kept apart go too', '\uD83D\uFEFF\uDE00', ''],
	['accents are composed, also across what went', 'cafe\u0301, cafe\u0000\u0301', 'café, café'],
	['emoji, joiners and direction marks stay', '👩‍👩‍👧 \u200Fעברית', '👩‍👩‍👧 \u200Fעברית'],
	[
		'controls of direction, zero-width spaces and noncharacters go',
		'\u202Eabc\u202C\u200Bd\u2060\u2067e\u2069\uFDD0\u{1FFFE}',
		'abcde',
	],
])('%s', (_, text, expected) => {
	expect(cleanText(text)).toBe(expected);
	expect(cleanText(expected)).toBe(expected);
});

test.each([
	['what fits stays whole', 'Developing leaders', 18, 'Developing leaders'],
	['the cut falls after a word', 'Developing leaders', 17, 'Developing…'],
	['a word that just fits stays', 'Developing leaders in', 19, 'Developing leaders…'],
	['no dash, comma or bracket stands before the ellipsis', 'Research – (Action)', 14, 'Research…'],
	['a long word is cut inside', 'a Donaudampfschifffahrt', 11, 'a Donaudam…'],
	['a family is not taken apart', 'ab👩‍👩‍👧cd', 8, 'ab…'],
	['an accent stays with its letter', 'xxxxq\u0301y', 6, 'xxxx…'],
	['where nothing fits nothing stays', 'abc', 0, ''],
])('%s', (_, text, atMost, expected) => {
	expect(cutText(text, atMost)).toBe(expected);
	expect(expected.length).toBeLessThanOrEqual(atMost);
});
