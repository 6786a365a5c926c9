import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { basePath, serve } from '../../../scripts/serve.ts';

const home = mkdtempSync(join(tmpdir(), 'serve-'));
const files = {
	'secret.txt': 'outside',
	'site/index.html': '<h1>Home</h1>',
	'site/404.html': '<h1>Not found</h1>',
	'site/course/index.html': '<h1>Course</h1>',
	'site/session.ics': 'BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n',
	'site/_headers': '/*\n  X-Content-Type-Options: nosniff\n',
	'site/.hidden': 'hidden',
	'site/.well-known/security.txt': 'Contact: mailto:a@example.org',
};
let site: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
	for (const [name, text] of Object.entries(files)) {
		mkdirSync(dirname(join(home, name)), { recursive: true });
		writeFileSync(join(home, name), text);
	}
	site = await serve({ folder: join(home, 'site'), base: '/training', port: 0 });
});
afterAll(async () => {
	await site.close();
	rmSync(home, { recursive: true });
});

const get = (path: string, init?: RequestInit) =>
	fetch(new URL(path, site.url), { redirect: 'manual', ...init });

describe('serve', () => {
	it.each([
		['/training/', 200],
		['/training/course/', 200],
		['/training/session.ics', 200],
		['/training/.well-known/security.txt', 200],
		['/', 404],
		['/course/', 404],
		['/training/none', 404],
		['/training/session.ics/', 404],
		['/training/.hidden', 404],
		['/training/_headers', 404],
		['/training/..%2fsecret.txt', 404],
		['/training/..%5csecret.txt', 404],
		['/training//course/', 404],
		['/training/%zz', 404],
	])('answers %s with %i', async (path, status) => {
		const response = await get(path);
		expect(response.status).toBe(status);
		expect((await response.text()).includes('Not found')).toBe(status === 404);
	});

	it.each([
		['/training', '/training/'],
		['/training/course?month=3', '/training/course/?month=3'],
	])('sends %s on to %s', async (path, to) => {
		const { status, headers } = await get(path);
		expect([status, headers.get('location')]).toEqual([301, to]);
	});

	it('sends the type, the headers of _headers, and a tag that saves the next download', async () => {
		const { headers } = await get('session.ics');
		expect(headers.get('content-type')).toBe('text/calendar; charset=utf-8');
		expect(headers.get('x-content-type-options')).toBe('nosniff');
		const etag = headers.get('etag') ?? '';
		expect((await get('session.ics', { headers: { 'if-none-match': etag } })).status).toBe(304);
		expect((await get('session.ics', { headers: { 'if-none-match': '"old"' } })).status).toBe(200);
	});

	it('answers HEAD without a body, and no other method', async () => {
		const head = await get('session.ics', { method: 'HEAD' });
		expect([head.status, await head.text()]).toEqual([200, '']);
		expect((await get('session.ics', { method: 'POST' })).status).toBe(405);
	});

	it('takes the next free port, unless one was named', async () => {
		const port = Number(new URL(site.url).port);
		const neighbour = await serve({ folder: home, port: { port, exact: false } });
		expect(Number(new URL(neighbour.url).port)).toBeGreaterThan(port);
		await neighbour.close();
		await expect(serve({ folder: home, port })).rejects.toThrow(`Port ${port} is in use`);
	});
});

describe('basePath', () => {
	it.each([
		['https://example.org/training', '/training/'],
		['https://example.org', '/'],
		[undefined, '/'],
	])('of %s is %s', (address, path) => {
		expect(basePath(address)).toBe(path);
	});
});
