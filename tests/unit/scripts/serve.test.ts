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
	'site/letters.txt': 'abcdefghij',
	'site/empty.txt': '',
	'site/folder/index.html/file.txt': 'in a folder with an odd name',
	'site/Übersicht, 100 %.txt': 'a name that addresses have to escape',
	'site/_headers': [
		'/*\n  X-Content-Type-Options: nosniff',
		'/*.ics\n  Content-Type: text/calendar; charset=utf-8',
	].join('\n'),
	'site/_redirects': '/training/former/ /training/course/ 301\n',
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
		['/training/_redirects', 404],
		['/training/folder/index.html', 404],
		['/training/folder/', 404],
		['/training/%C3%9Cbersicht%2C%20100%20%25.txt', 200],
		['/training/%3Fmonth', 404],
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
		['/training/former/', '/training/course/'],
		['/training/former/?month=3', '/training/course/?month=3'],
	])('sends %s on to %s', async (path, to) => {
		const { status, headers } = await get(path);
		expect([status, headers.get('location')]).toEqual([301, to]);
	});

	it('sends the type, the headers of _headers, and a tag that saves the next download', async () => {
		const { headers } = await get('session.ics');
		expect(headers.get('content-type')).toBe('text/calendar; charset=utf-8');
		expect(headers.get('x-content-type-options')).toBe('nosniff');
		const etag = headers.get('etag') ?? '';
		expect(etag).toMatch(/^W\//);
		const again = await get('session.ics', { headers: { 'if-none-match': etag } });
		expect(again.status).toBe(304);
		expect(again.headers.get('cache-control')).toBe('public, max-age=0, must-revalidate');
		expect((await get('session.ics', { headers: { 'if-none-match': '"old"' } })).status).toBe(200);
	});

	it('answers HEAD without a body, and no other method', async () => {
		const head = await get('session.ics', { method: 'HEAD' });
		expect([head.status, await head.text()]).toEqual([200, '']);
		expect((await get('session.ics', { method: 'POST' })).status).toBe(405);
	});

	it.each([
		['bytes=2-4', 206, 'cde'],
		['bytes=7-', 206, 'hij'],
		['bytes=7-99', 206, 'hij'],
		['bytes=10-', 416, ''],
		// A server may answer these with the whole file.
		['bytes=0-0', 200, 'abcdefghij'],
		['bytes=-3', 200, 'abcdefghij'],
		['bytes=4-2', 200, 'abcdefghij'],
		['bytes=0-1,4-5', 200, 'abcdefghij'],
		['lines=1-2', 200, 'abcdefghij'],
	])('answers the range %s with %i and “%s”', async (range, status, body) => {
		const response = await get('letters.txt', { headers: { range } });
		expect([response.status, await response.text()]).toEqual([status, body]);
		if (status === 206) {
			expect(response.headers.get('content-range')).toMatch(/^bytes \d-\d\/10$/);
		}
	});

	it('sends the whole file to somebody who holds part of an older one', async () => {
		const headers = { range: 'bytes=2-4', 'if-range': 'W/"old"' };
		expect((await get('letters.txt', { headers })).status).toBe(200);
	});

	it('answers with 500 what a bad _headers file makes impossible, and goes on', async () => {
		const folder = mkdtempSync(join(tmpdir(), 'bad-headers-'));
		writeFileSync(join(folder, '_headers'), '/*\n  nonsense');
		const bad = await serve({ folder, port: 0 });
		expect((await fetch(bad.url)).status).toBe(500);
		expect((await fetch(bad.url)).status).toBe(500);
		await bad.close();
		rmSync(folder, { recursive: true });
	});

	it('lets requests wait until the site is ready', async () => {
		const built = Promise.withResolvers<void>();
		const folder = join(home, 'later');
		const later = await serve({ folder, port: 0, ready: built.promise });
		const answer = fetch(later.url);
		mkdirSync(folder);
		writeFileSync(join(folder, 'index.html'), 'built');
		built.resolve();
		expect(await (await answer).text()).toBe('built');
		await later.close();
	});

	it('takes the next free port, unless one was named', async () => {
		const neighbours = [await serve({ folder: home }), await serve({ folder: home })];
		const [first, second] = neighbours.map(({ url }) => Number(new URL(url).port));
		expect(second).not.toBe(first);
		await expect(serve({ folder: home, port: Number(first) })).rejects.toThrow(
			`Port ${first} is in use`,
		);
		for (const { close } of neighbours) await close();
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
