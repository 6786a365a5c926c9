import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pageThread } from '../../../src/integrations/second-thread/page-thread.ts';

/** A program as Astro bundles one, as far as a thread needs it: it shows its route's style and the page's path. */
const program = `
let styles;
export const app = {
	manifest: { routes: [{ routeData: { component: 'other.astro' } }, { routeData: { component: 'page.astro' } }] },
	setInternals: ({ pagesByKeys }) => { styles = pagesByKeys.get('/page&page.astro').styles; },
	setOptions: () => {},
	async render({ url }, { routeData }) {
		const { pathname } = new URL(url);
		if (pathname === '/broken/') throw new RangeError('This page is broken.');
		return new Response([routeData.component, styles, pathname].join(' '), {
			status: pathname === '/404/' ? 404 : 200,
			headers: { 'x-path': pathname },
		});
	},
};
`;

let home = '';
const data = () => ({
	entry: join(home, 'entry.mjs'),
	component: 'page.astro',
	key: '/page&page.astro',
	styles: ['red'],
});

beforeAll(() => {
	home = mkdtempSync(join(tmpdir(), 'page-thread-'));
	writeFileSync(join(home, 'entry.mjs'), program);
});

afterAll(() => rmSync(home, { recursive: true, force: true }));

describe('a thread that makes pages', () => {
	test('hands back what the program makes', async () => {
		const thread = pageThread(data());
		const asked = ['/a/', '/404/'].map((path) => thread.render(`https://example.org${path}`));
		expect(thread.waiting).toBe(2);
		const [page, missing] = await Promise.all(asked);
		expect(await page?.text()).toBe('page.astro red /a/');
		expect(page?.headers.get('x-path')).toBe('/a/');
		expect(missing?.status).toBe(404);
		expect(thread.waiting).toBe(0);
		await thread.end();
	});

	test('says what a page throws, and makes the next', async () => {
		const thread = pageThread(data());
		await expect(thread.render('https://example.org/broken/')).rejects.toThrow(
			'This page is broken.',
		);
		expect((await thread.render('https://example.org/b/')).status).toBe(200);
		await thread.end();
	});

	test('says why it cannot begin, of what was asked and of what is asked later', async () => {
		const thread = pageThread({ ...data(), entry: join(home, 'missing.mjs') });
		await expect(thread.render('https://example.org/a/')).rejects.toThrow('missing.mjs');
		await expect(thread.render('https://example.org/b/')).rejects.toThrow('missing.mjs');
		await thread.end();
	});
});
