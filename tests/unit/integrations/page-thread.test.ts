import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pageThread } from '../../../src/integrations/second-thread/page-thread.ts';

/** A program as Astro bundles one, as far as a thread needs it: it shows its route's style and the page's path. */
const program = `
import { writeFileSync } from 'node:fs';
let styles;
export const app = {
	manifest: {
		routes: [{ routeData: { component: 'other.astro' } }, { routeData: { component: 'page.astro' } }],
		pageMap: new Map(),
	},
	setInternals: ({ pagesByKeys }) => { styles = pagesByKeys.get('/page&page.astro').styles; },
	setOptions: () => {},
	async render({ url }, { routeData }) {
		const { pathname } = new URL(url);
		if (pathname === '/broken/') throw new RangeError('This page is broken.');
		if (pathname === '/end/') {
			writeFileSync(new URL('./ended', import.meta.url), '');
			process.exit(3);
		}
		return new Response(['thread', routeData.component, styles, pathname].join(' '));
	},
};
`;

let home = '';

beforeAll(() => {
	home = mkdtempSync(join(tmpdir(), 'page-thread-'));
	writeFileSync(join(home, 'entry.mjs'), program);
});

afterAll(() => rmSync(home, { recursive: true, force: true }));

const fileOf = (path: string) => join(home, path, 'index.html');

function thread(paths: readonly string[], entry = 'entry.mjs') {
	return pageThread(
		{
			entry: join(home, entry),
			component: 'page.astro',
			key: '/page&page.astro',
			styles: ['red'],
		},
		paths.map((path) => ({ url: `https://example.org${path}`, file: fileOf(path) })),
	);
}

/** As the first thread makes a page. */
async function here({ url }: Request): Promise<Response> {
	const { pathname } = new URL(url);
	if (pathname === '/broken/') throw new RangeError('This page is broken.');
	return new Response(`here ${pathname}`, { status: pathname === '/404/' ? 404 : 200 });
}

/** The same, once the other thread has written a file. */
const onceThere = (file: string) => async (request: Request) => {
	while (!existsSync(file)) await new Promise((later) => setTimeout(later, 5));
	return here(request);
};

describe('two threads that make pages', () => {
	test('make each of them once, and wait for the last', async () => {
		const paths = Array.from({ length: 50 }, (_, number) => `/many/${number}/`);
		await thread(paths).finish(here);
		for (const path of paths) {
			const made = readFileSync(fileOf(path), 'utf8');
			expect([`here ${path}`, `thread page.astro red ${path}`]).toContain(made);
		}
	});

	test('both take part', async () => {
		await thread(['/a/', '/b/', '/c/']).finish(onceThere(fileOf('/b/')));
		expect(readFileSync(fileOf('/a/'), 'utf8')).toBe('here /a/');
		expect(readFileSync(fileOf('/b/'), 'utf8')).toBe('thread page.astro red /b/');
	});

	test('say what a page throws, and where', async () => {
		const both = thread(['/d/', '/e/', '/broken/']);
		await expect(both.finish(onceThere(fileOf('/e/')))).rejects.toThrow(
			'https://example.org/broken/: This page is broken.',
		);
	});

	test('take a page that is not found for a fault', async () => {
		await expect(thread(['/404/']).finish(here)).rejects.toThrow(
			'https://example.org/404/: It comes out with status 404.',
		);
	});
});

test('a thread that cannot begin, or that ends too soon, is a fault', async () => {
	await expect(thread(['/f/'], 'missing.mjs').finish(here)).rejects.toThrow('missing.mjs');
	const ended = onceThere(join(home, 'ended'));
	await expect(thread(['/g/', '/end/']).finish(ended)).rejects.toThrow('ended before');
});
