import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { languages } from '../../../src/schemas/languages.ts';
import { isSiteAddress, siteAddressGuess } from '../../../src/schemas/site-address.ts';
import { hintsAfter } from './edited.ts';
import { checkOverlay } from './overlay.ts';

const PUBLISH = 'Publish the site at such an address, and type url:';

test.each([
	['bad-link/base-accent', `${PUBLISH} https://training.example.org/garten/`],
	['bad-link/base-double-slash', `${PUBLISH} https://training.example.org/a/b/`],
	['bad-link/base-index', `${PUBLISH} https://training.example.org/training/`],
	['bad-link/base-query', `${PUBLISH} https://training.example.org/`],
	[
		'wrong-value/email-accent',
		'Ask the people with this mailbox how they spell it in letters from a to z, such as email: buro@example.org',
	],
	[
		'wrong-value/language',
		'Type language: en, with a country if you like, such as language: en-GB.',
	],
	['wrong-value/language-country', 'Did you mean language: en-GB?'],
	['bad-id/long', 'Type a shorter one, such as id: relational-power'],
	[
		'stray-file/not-latin',
		'Rename it to content/pages/help.md, in letters from a to z. The title may keep its own letters.',
	],
	['stray-file/long', 'Rename it to a few words, such as content/pages/help.md'],
])('%s: %s', async (name, hint) => {
	const { report } = await checkOverlay(name);
	expect(report.problems.map((problem) => problem.hint)).toEqual([hint]);
});

test.each([
	['url: https://training.example.org', 'url: https://training.example.org/garten/'],
	['language: en-GB', 'language: en'],
	['language: en-GB', 'language: en-US'],
	['email: office@example.org', 'email: office@xn--bcher-kva.example.org'],
])('instead of %s, %s is fine', async (from, to) => {
	expect(await hintsAfter({ 'site.yaml': [from, to] })).toEqual([]);
});

test('a word of a hundred letters is fine in an address', async () => {
	const id = ['id: carrots', `id: ${'a'.repeat(100)}`] as const;
	expect(await hintsAfter({ 'themes/evenings/2027-03.md': id })).toEqual([]);
});

test.each([
	...['https://example.org', 'https://example.org/', 'http://localhost:4321'],
	...['https://example.org/training', 'https://example.org/a/b_c/d.e/'],
])('%s is an address for a site', (address) => {
	expect(isSiteAddress(address)).toBe(true);
});

test.each([
	['https://example.org/a b/', 'https://example.org/a-b/'],
	['https://example.org/formación/', 'https://example.org/formacion/'],
	['https://example.org/a//b', 'https://example.org/a/b/'],
	['https://example.org/training/index.html', 'https://example.org/training/'],
	['https://example.org/100%', 'https://example.org/100/'],
	['https://example.org/#top', 'https://example.org/'],
])('%s is none, but %s is', (address, guess) => {
	expect(isSiteAddress(address)).toBe(false);
	expect(siteAddressGuess(address)).toBe(guess);
	expect(isSiteAddress(guess)).toBe(true);
});

test.each(['ftp://example.org', 'example.org', '/training/', ''])(
	'%j is no address at all',
	(address) => {
		expect(isSiteAddress(address)).toBe(false);
	},
);

test('each language has its words', () => {
	const folders = readdirSync('src/words', { withFileTypes: true });
	expect(folders.flatMap((entry) => (entry.isDirectory() ? [entry.name] : []))).toEqual(languages);
});
