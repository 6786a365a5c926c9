import { afterEach, expect, test, vi } from 'vitest';
import { isPreview, siteUrl } from '../../src/environment.ts';

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

/** A pull request on Netlify, where SITE_URL is set for every build. */
function pullRequest(): void {
	vi.stubEnv('SITE_URL', 'https://example.org/training/');
	vi.stubEnv('NETLIFY', 'true');
	vi.stubEnv('CONTEXT', 'deploy-preview');
	vi.stubEnv('DEPLOY_PRIME_URL', 'https://deploy-preview-7.example.org');
}

test('a preview has the address that its host gives it, whatever SITE_URL says', () => {
	pullRequest();
	expect(isPreview()).toBe(true);
	expect(siteUrl().href).toBe('https://deploy-preview-7.example.org/');
});

test('SITE_PREVIEW=no makes a host build the site itself', () => {
	pullRequest();
	vi.stubEnv('SITE_PREVIEW', 'no');
	expect(isPreview()).toBe(false);
	expect(siteUrl().href).toBe('https://example.org/training/');
});

test('SITE_PREVIEW=yes makes a preview at SITE_URL, with a host or without', () => {
	vi.stubEnv('SITE_PREVIEW', 'yes');
	vi.stubEnv('SITE_URL', 'https://staging.example.org');
	expect(isPreview()).toBe(true);
	pullRequest();
	vi.stubEnv('SITE_URL', 'https://staging.example.org');
	expect(isPreview()).toBe(true);
	expect(siteUrl().href).toBe('https://staging.example.org/');
});

test('an empty SITE_PREVIEW is none, and without a host nothing is a preview', () => {
	vi.stubEnv('SITE_PREVIEW', '');
	vi.stubEnv('SITE_URL', 'https://example.org');
	expect(isPreview()).toBe(false);
	pullRequest();
	expect(isPreview()).toBe(true);
});

test('another value of SITE_PREVIEW is named', () => {
	vi.stubEnv('SITE_PREVIEW', 'true');
	expect(isPreview).toThrow('SITE_PREVIEW is "true". Set it to yes or no, or leave it out.');
});

test('an address of a preview that is none is named, with the settings to use instead', () => {
	pullRequest();
	vi.stubEnv('DEPLOY_PRIME_URL', 'deploy-preview-7');
	expect(siteUrl).toThrow(
		'The address that the host gives this preview is "deploy-preview-7", which is not an address to publish at. Set SITE_PREVIEW=yes and SITE_URL.',
	);
});
