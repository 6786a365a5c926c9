import { expect, test } from 'vitest';
import { registration } from '../../../src/schemas/registration.ts';
import { escapedAddress, isWholeAddress } from '../../../src/schemas/web-address.ts';
import { hintsAfter } from './edited.ts';
import { checkOverlay } from './overlay.ts';

const RIGHT =
	'Type url: https://forms.example.org/gardening and open it once to see that it works.';

test.each([
	['one-slash', RIGHT],
	['no-slash', RIGHT],
	['three-slashes', RIGHT],
	['backslash', RIGHT],
	['markdown', RIGHT],
	[
		'recording-no-slash',
		'Type recording: https://register.example.org/recording and open it once to see that it works.',
	],
	[
		'blank',
		'If words stand behind the address, type url: https://forms.example.org/gardening and write them in the text below: 2027\nIf the blank belongs to the address, type url: https://forms.example.org/gardening%202027',
	],
	[
		'words-behind',
		'If words stand behind the address, type url: https://forms.example.org/gardening and write them in the text below: (opens on 4 January)\nIf the blank belongs to the address, type url: https://forms.example.org/gardening%20(opens%20on%204%20January)',
	],
])('bad-link/%s: %s', async (name, hint) => {
	const { report } = await checkOverlay(`bad-link/${name}`);
	expect(report.problems.map((problem) => problem.hint)).toEqual([hint]);
});

test.each([
	['one-slash', 'Type https://example.net/a'],
	['no-slash', 'Type https://example.net/a'],
	['backslash-inside', 'Type https://example.net/a'],
	['blank', 'Type https://example.net/a%20b'],
	['backslash', 'Type https://example.net/x'],
])('unsafe-link/%s: %s', async (name, hint) => {
	const { report } = await checkOverlay(`unsafe-link/${name}`);
	expect(report.problems.map((problem) => problem.hint)).toEqual([hint]);
});

test.each(['https://forms.example.org/gardening%202027', 'https://forms.example.org/gärten'])(
	'%s is a whole address',
	async (address) => {
		const url = ['https://forms.example.org/gardening', address] as const;
		expect(await hintsAfter({ 'cohorts/gardening/2027-spring.md': url })).toEqual([]);
	},
);

test.each([
	...['https:/a.org', 'https:a.org', 'https:///a.org', 'https:\\\\a.org', 'https://a.org\\b'],
	...[
		'https://a.org/b c',
		'https://a.org/b\u00a0c',
		'https://a.org/b\tc',
		'http://a.org',
		'//a.org',
	],
	...['https://', 'a.org', ''],
])('%j is no whole address', (address) => {
	expect(isWholeAddress(address)).toBe(false);
});

test.each([
	['https://example.org/café?für=1', 'https://example.org/caf%C3%A9?f%C3%BCr=1'],
	['https://example.org/caf%C3%A9', 'https://example.org/caf%C3%A9'],
	['https://bücher.example.org/a', 'https://xn--bcher-kva.example.org/a'],
	['https://example.org/?a[]=1|2', 'https://example.org/?a%5B%5D=1%7C2'],
	['https://example.org/100%', 'https://example.org/100%25'],
	// An address that needs no escape stays as calendars have it already.
	['https://example.org', 'https://example.org'],
	['HTTPS://Example.org/A?b=c#d', 'HTTPS://Example.org/A?b=c#d'],
])('%s becomes %s', (typed, address) => {
	expect(escapedAddress(typed)).toBe(address);
	expect(escapedAddress(escapedAddress(typed))).toBe(address);
});

test('everything that reads content gets the one form of an address', () => {
	const typed = { url: 'https://forms.example.org/gärten' };
	expect(registration.parse(typed)).toEqual({ url: 'https://forms.example.org/g%C3%A4rten' });
});
