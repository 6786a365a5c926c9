import { expect, test } from 'vitest';
import { isLost } from '../../../src/reading/lost-character.ts';
import { hintsAfter } from './edited.ts';
import { checkOverlay } from './overlay.ts';

const OLD = 'Type ’ in its place: the text comes from an old encoding.';
const COPIED = 'Delete this place and type it again. Copy the words through a plain text editor.';

test.each([
	['old-quote', OLD],
	['escaped', OLD],
	['entity', OLD],
	['escaped-short', 'Delete this place and type it again.'],
	['half-of-a-pair', 'Delete this place and type it again.'],
	['no-character', 'Delete this place and type it again.'],
	['direction', COPIED],
	['entity-in-mdx', COPIED],
	['no-width', COPIED],
	['two-marks', COPIED],
])('lost-character/%s: %s', async (name, hint) => {
	const { report } = await checkOverlay(`lost-character/${name}`);
	expect(report.problems.map((problem) => problem.hint)).toEqual([hint]);
});

test('the place is the character itself', async () => {
	const { report } = await checkOverlay('lost-character/old-quote');
	expect(report.problems).toMatchObject([{ line: 7, column: 13, endColumn: 14 }]);
});

test('one mark at the start, joined emoji, joiners within words and escapes of real letters are text', async () => {
	const place = (text: string) => ['place: The shed', `place: ${text}`] as const;
	for (const text of ['The 👩‍🌾 shed', 'می‌خواهم', '"Caf\\u00e9 \\"shed\\""', '"\\ud83c\\udf31"']) {
		expect(await hintsAfter({ 'cohorts/gardening/2027-spring.md': place(text) }), text).toEqual([]);
	}
	const marked = ['---\ntitle', '\ufeff---\ntitle'] as const;
	expect(await hintsAfter({ 'cohorts/gardening/2027-spring.md': marked })).toEqual([]);
});

test.each(['\t', '\n', '\r', 'a', 'é', '’', '\u00a0', '\u200d', '\u200f', '😀'])(
	'%j is text',
	(sign) => {
		expect(isLost(sign)).toBe(false);
	},
);

test.each([
	...['\u0000', '\u0007', '\u001b', '\u007f', '\u0085', '\u0092', '\u009f', '\ufffd'],
	...['\ufdd0', '\ufffe', '\uffff', '\u{1fffe}', '\ud83d', '\u202e', '\u2066', '\u200b', '\ufeff'],
])('%j is none', (sign) => {
	expect(isLost(sign)).toBe(true);
});
