import { afterEach, expect, test, vi } from 'vitest';
import { siteUrl } from '../../src/environment.ts';

afterEach(() => vi.unstubAllEnvs());

test.each([
	['https://training.example.org', 'https://training.example.org/'],
	['https://training.example.org/', 'https://training.example.org/'],
	['https://example.org/training', 'https://example.org/training/'],
	['http://localhost:4321', 'http://localhost:4321/'],
	// An address that the schema of site.yaml accepts must be accepted here too.
	['https://training.example.org ', 'https://training.example.org/'],
])('a site at %j has the address %s', (stated, address) => {
	vi.stubEnv('SITE_URL', stated);
	expect(siteUrl().href).toBe(address);
});

test('a base path that Astro cannot build names one that it can', () => {
	vi.stubEnv('SITE_URL', 'https://example.org/formación/');
	expect(siteUrl).toThrow('Set it to one such as https://example.org/formacion/.');
});

test.each(['example', 'ftp://example.org', '/training/', 'https://example.org/a b/'])(
	'%j is no address of a site',
	(stated) => {
		vi.stubEnv('SITE_URL', stated);
		expect(siteUrl).toThrow(`SITE_URL is "${stated}", which is not an address`);
	},
);
