import { describe, expect, it } from 'vitest';
import { previewAddress } from '../../src/host-preview.ts';

describe('on Netlify', () => {
	const netlify = { NETLIFY: 'true', URL: 'https://example.org' };
	const address = 'https://deploy-preview-7.example.org';

	it.each(['deploy-preview', 'branch-deploy', 'preview-server', 'staging'])(
		'a build of the kind %s is a preview at its own address',
		(kind) => {
			const host = { ...netlify, CONTEXT: kind, DEPLOY_PRIME_URL: address };
			expect(previewAddress(host)).toBe(address);
		},
	);

	it('the build of the site itself is none, though it has an address of its own too', () => {
		const host = { ...netlify, CONTEXT: 'production', DEPLOY_PRIME_URL: address };
		expect(previewAddress(host)).toBeUndefined();
	});

	it.each([{}, { CONTEXT: 'deploy-preview' }, { CONTEXT: 'deploy-preview', DEPLOY_PRIME_URL: '' }])(
		'%j alone says nothing',
		(told) => {
			expect(previewAddress({ ...netlify, ...told })).toBeUndefined();
		},
	);
});

describe('on Cloudflare Pages', () => {
	const cloudflare = { CF_PAGES: '1', CF_PAGES_URL: 'https://373f31e2.example.org' };

	it.each(['develop', 'fix/main', 'Main'])('a build of the branch %s is a preview', (branch) => {
		const host = { ...cloudflare, CF_PAGES_BRANCH: branch };
		expect(previewAddress(host)).toBe('https://373f31e2.example.org');
	});

	it.each(['main', 'master'])('a build of the branch %s is the site itself', (branch) => {
		expect(previewAddress({ ...cloudflare, CF_PAGES_BRANCH: branch })).toBeUndefined();
	});

	it('a build that names no branch is the site itself', () => {
		expect(previewAddress(cloudflare)).toBeUndefined();
	});
});

it('variables of the same names on another machine say nothing', () => {
	const own = { CONTEXT: 'deploy-preview', DEPLOY_PRIME_URL: 'https://a.example.org' };
	expect(previewAddress(own)).toBeUndefined();
	const other = { CF_PAGES_BRANCH: 'develop', CF_PAGES_URL: 'https://a.example.org' };
	expect(previewAddress(other)).toBeUndefined();
	expect(previewAddress({})).toBeUndefined();
});
